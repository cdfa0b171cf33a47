package org.eventtimeline.extractor.event.name;

import java.util.Set;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.language.lexicon.WordList;

/** Letters behind the name of somebody that are no part of it: {@code OBE} in {@code Ann Lee OBE}. */
final class PostNominals {
    private static final Set<String> LETTERS = WordList.words("""
            OBE MBE CBE KBE DBE GBE BEM CMG KCMG CVO KCVO MVO LVO FRS FRSE FBA QC KC MP MEP MSP JP DSO DSC DFC MC VC GC
            MD PhD DPhil
            """);

    private static final int SHORTEST_NAME = 2;

    private PostNominals() {}

    /** The token after the name itself of what stands between tokens {@code from} and {@code to}. */
    static int start(Phrases phrases, int from, int to) {
        int end = to;
        while (end - from > SHORTEST_NAME
                && LETTERS.contains(phrases.token(end - 1).text())) {
            end--;
        }
        return end;
    }
}
