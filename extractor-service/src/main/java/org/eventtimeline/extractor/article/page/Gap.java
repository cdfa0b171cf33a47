package org.eventtimeline.extractor.article.page;

/** What lies between two words; of two gaps that meet, the wider one stays. */
enum Gap {
    NONE(""),
    /** Between two inline elements that touch: {@code <span>May 2024</span><span>Updated</span>}. */
    SEAM(""),
    WORD(" "),
    /** Between the lines of a cell. */
    ITEM(", "),
    /** Between what a row or an entry is about and what it says of that. */
    LABEL(": "),
    CELL("\t"),
    LINE("\n"),
    BLOCK("\n\n");

    private static final String CLOSING = ".,;:!?-–—(/";
    private static final String STOPS = ".:!?";

    private final String space;

    Gap(String space) {
        this.space = space;
    }

    Gap orWider(Gap other) {
        return compareTo(other) < 0 ? other : this;
    }

    /** How the gap is written between two characters: no comma behind another mark, nor before brackets. */
    String between(char before, char next) {
        return switch (this) {
            case ITEM -> CLOSING.indexOf(before) >= 0 || next == '(' ? WORD.space : space;
            case SEAM -> isEnd(before) && isBeginning(next) ? WORD.space : space;
            case LABEL -> STOPS.indexOf(before) >= 0 ? WORD.space : space;
            // who breaks a line before a small letter or a figure only wraps a sentence
            case LINE -> Character.isUpperCase(next) ? BLOCK.space : space;
            default -> space;
        };
    }

    /** In small letters a word may go on: {@code <span>Sept</span><span>ember</span>}. */
    private static boolean isBeginning(char c) {
        return Character.isUpperCase(c) || Character.isDigit(c);
    }

    private static boolean isEnd(char c) {
        return Character.isLowerCase(c) || Character.isDigit(c);
    }
}
