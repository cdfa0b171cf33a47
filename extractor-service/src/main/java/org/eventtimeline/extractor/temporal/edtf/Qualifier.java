package org.eventtimeline.extractor.temporal.edtf;

/** What the source thinks of a component: sure, uncertain ({@code ?}), approximate ({@code ~}) or both ({@code %}). */
enum Qualifier {
    NONE(""),
    UNCERTAIN("?"),
    APPROXIMATE("~"),
    UNCERTAIN_AND_APPROXIMATE("%");

    private final String mark;

    Qualifier(String mark) {
        this.mark = mark;
    }

    /** The qualifier that a character stands for, {@link #NONE} for any other. */
    static Qualifier of(char mark) {
        return switch (mark) {
            case '?' -> UNCERTAIN;
            case '~' -> APPROXIMATE;
            case '%' -> UNCERTAIN_AND_APPROXIMATE;
            default -> NONE;
        };
    }

    boolean isUncertain() {
        return this == UNCERTAIN || this == UNCERTAIN_AND_APPROXIMATE;
    }

    boolean isApproximate() {
        return this == APPROXIMATE || this == UNCERTAIN_AND_APPROXIMATE;
    }

    /** Both together. */
    Qualifier and(Qualifier other) {
        if (this == NONE || this == other) {
            return other;
        }
        return other == NONE ? this : UNCERTAIN_AND_APPROXIMATE;
    }

    @Override
    public String toString() {
        return mark;
    }
}
