package org.eventtimeline.extractor.event.name;

import java.util.Set;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.language.lexicon.WordList;

/** Words that names of companies end with: {@code Inc}, {@code Group}. */
public final class CompanyKinds {
    private static final Set<String> KINDS = WordList.words("""
            airlines company computer corporation electronics entertainment group holdings incorporated industries
            international limited motor motors pharmaceuticals systems tech technologies technology
            """);

    private CompanyKinds() {}

    /** Whether the word is one of them. */
    public static boolean is(String word) {
        return NameFinder.isCompanySuffix(word) || KINDS.contains(Words.lower(word));
    }
}
