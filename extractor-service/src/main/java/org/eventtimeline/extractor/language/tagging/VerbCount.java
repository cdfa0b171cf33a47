package org.eventtimeline.extractor.language.tagging;

import java.util.Set;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.VerbForm;

/** Counts the verbs of a sentence against its clauses. */
final class VerbCount {
    private static final Set<String> RELATIVES = Set.of("who", "whom", "whose", "which", "that", "where", "when");

    /** What may open a clause, though the model takes it for a preposition. */
    private static final Set<String> OPENERS = Set.of("after", "before", "until", "since");

    private VerbCount() {}

    /**
     * Whether each verb is that of a relative or subordinate clause, so that the sentence has none of its own. What a
     * comma closes without a verb was no clause: {@code after the war,}. What stands at the end or behind it does not
     * count.
     */
    static boolean lacksVerb(TaggedWords words, int end) {
        int open = 0;
        for (int i = 0; i < end; i++) {
            if (opensAside(words, i)) {
                open = 1;
            } else if (words.word(i).equals(",")) {
                open = 0;
            } else if (opensClause(words, i)) {
                open++;
            } else if (isFinite(words, i) && open-- == 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean opensClause(TaggedWords words, int i) {
        return words.tag(i) == PartOfSpeech.SCONJ
                || OPENERS.contains(words.word(i))
                || RELATIVES.contains(words.word(i)) && words.tag(i) != PartOfSpeech.DET;
    }

    /** The first comma of {@code Acme, founded in 2018, supplies batteries}. */
    private static boolean opensAside(TaggedWords words, int i) {
        return words.word(i).equals(",")
                && IntStream.range(0, i).noneMatch(at -> words.word(at).equals(",") || words.isVerbal(at))
                && words.next(i) == PartOfSpeech.VERB
                && VerbForm.of(words.word(i + 1)).mayBeParticiple()
                && IntStream.range(i + 2, words.size())
                        .anyMatch(at -> words.word(at).equals(","));
    }

    /** Whether a group of verbs begins here that may be that of a clause. */
    private static boolean isFinite(TaggedWords words, int i) {
        boolean begins = words.isVerbal(i) && (i == 0 || !words.isVerbal(i - 1) || isNextAuxiliary(words, i));
        boolean gerund = words.tag(i) == PartOfSpeech.VERB && VerbForm.of(words.word(i)) == VerbForm.GERUND;
        return begins && !gerund && (i == 0 || !words.word(i - 1).equals("to"));
    }

    /** {@code was} in {@code the man who left before it exploded was named}. */
    private static boolean isNextAuxiliary(TaggedWords words, int i) {
        return words.tag(i) == PartOfSpeech.AUX && words.tag(i - 1) == PartOfSpeech.VERB;
    }
}
