package org.eventtimeline.extractor.language;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eventtimeline.extractor.language.lexicon.WordList;

/**
 * The names of a text that end as a possessive does: {@code Hollin's} of {@code Hollin's was sold}, unless it calls
 * somebody {@code Hollin}.
 */
final class PossessiveNames {
    /** What follows a name and nothing that is owned. */
    private static final Set<String> VERBS = WordList.words("was is were has had will would said says to");

    private static final int LONGEST_VERB = 5;

    private static final int LONGEST_NAME = 30;

    /** No text is about more shops. */
    private static final int MOST = 20;

    private final String text;
    private final Set<String> names = new HashSet<>();

    PossessiveNames(String text) {
        this.text = text;
        for (String ending : List.of("'s", "’s")) {
            for (int at = text.indexOf(ending, 1); at >= 0; at = text.indexOf(ending, at + 1)) {
                if (names.size() < MOST && isBehindWhole(at + ending.length())) {
                    add(at);
                }
            }
        }
        names.removeIf(this::standsAlone);
    }

    /** Whether the word, without what it ends with, is one of the names. */
    boolean contain(String word) {
        return names.contains(word);
    }

    private boolean isApostrophe(int i) {
        return text.charAt(i) == '\'' || text.charAt(i) == '’';
    }

    /** Whether a verb or comma stands there, before which nothing is owned. */
    private boolean isBehindWhole(int behind) {
        boolean space = behind < text.length() && text.charAt(behind) == ' ';
        return space && opensVerb(behind + 1) || text.startsWith(", ", behind);
    }

    private boolean opensVerb(int from) {
        int end = from;
        while (end < text.length() && end - from < LONGEST_VERB && Character.isLowerCase(text.charAt(end))) {
            end++;
        }
        return (end == text.length() || !Character.isLetter(text.charAt(end)))
                && VERBS.contains(text.substring(from, end));
    }

    private void add(int end) {
        int from = end;
        while (from > 0 && end - from < LONGEST_NAME && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        if (from < end && Character.isUpperCase(text.charAt(from))) {
            names.add(text.substring(from, end));
        }
    }

    /** Whether the text has the name without its ending, and not as a surname: {@code Hollin closed}. */
    private boolean standsAlone(String name) {
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) {
            int end = at + name.length();
            boolean whole = (at == 0 || !Character.isLetter(text.charAt(at - 1)))
                    && (end == text.length() || !Character.isLetter(text.charAt(end)) && !isApostrophe(end));
            if (whole && !isBehindName(at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether another word with a capital stands right before. */
    private boolean isBehindName(int at) {
        int from = at - 1;
        while (from > 0 && at - from < LONGEST_NAME && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        return from >= 0 && from < at - 1 && Character.isUpperCase(text.charAt(from));
    }
}
