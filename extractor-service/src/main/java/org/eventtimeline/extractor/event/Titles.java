package org.eventtimeline.extractor.event;

import java.util.Set;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.WordList;

/** Words that stand before the name of a person and are no part of it: {@code President}, {@code novelist}. */
final class Titles {
    private static final Set<String> TITLES = WordList.read("org/eventtimeline/extractor/event/titles.txt");

    private Titles() {}

    static boolean isTitle(Token token) {
        return TITLES.contains(Words.lower(token));
    }
}
