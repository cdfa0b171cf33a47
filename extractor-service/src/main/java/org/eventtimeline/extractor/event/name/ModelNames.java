package org.eventtimeline.extractor.event.name;

/** Names of things made in numbers, by letters and figures: {@code X500}, {@code B-12}. */
public final class ModelNames {
    private ModelNames() {}

    /** Whether the last word of the name tells a model: {@code Acme X500}, but not {@code A4-sized}. */
    public static boolean is(String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        return Character.isUpperCase(last.codePointAt(0))
                && last.substring(last.lastIndexOf('-') + 1).chars().anyMatch(Character::isDigit);
    }

    /** {@code X500} for {@code X500s}; the name itself where it is no plural. */
    static String singular(String name) {
        boolean plural = name.endsWith("s") && name.length() > 1 && Character.isDigit(name.charAt(name.length() - 2));
        return plural ? name.substring(0, name.length() - 1) : name;
    }
}
