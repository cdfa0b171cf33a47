package org.eventtimeline.extractor.event.phrase;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;

/** What stands before the article or owner of a noun and says how much of it: {@code more than half its value}. */
public final class Shares {
    private static final List<List<String>> OPENINGS = List.of(
            List.of(),
            List.of("more", "than"),
            List.of("less", "than"),
            List.of("about"),
            List.of("nearly"),
            List.of("almost"),
            List.of("over"),
            List.of("roughly"));
    private static final Set<String> SHARES = Set.of("half", "twice", "double", "triple");

    private Shares() {}

    /** The token after {@code more than half} before {@code its value}, or {@code from} where none such begins. */
    static int end(TokenRow row, int from) {
        for (List<String> opening : OPENINGS) {
            int share = from + opening.size();
            boolean same = row.is(share + 1, PartOfSpeech.PRON)
                    || !opening.isEmpty()
                            && row.is(share + 1, PartOfSpeech.DET)
                            && row.lower(share + 1).equals("the");
            for (int i = from; i < share && same; i++) {
                same = row.lower(i).equals(opening.get(i - from));
            }
            if (same && SHARES.contains(row.lower(share))) {
                return share + 1;
            }
        }
        return from;
    }

    /** {@code more than half} before the noun phrase {@code i}. */
    public static Optional<String> before(Phrases phrases, int i) {
        if (!phrases.isKind(i - 1, Kind.ADVERB)) {
            return Optional.empty();
        }
        Phrase share = phrases.get(i - 1);
        Token first = phrases.token(phrases.get(i).from());
        boolean is = SHARES.contains(phrases.lower(share.to() - 1)) && first.is(PartOfSpeech.PRON, PartOfSpeech.DET);
        return is ? Optional.of(Words.uncapitalize(phrases.text(share.from(), share.to()))) : Optional.empty();
    }
}
