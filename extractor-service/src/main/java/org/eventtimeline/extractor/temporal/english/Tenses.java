package org.eventtimeline.extractor.temporal.english;

import java.util.Set;
import org.eventtimeline.extractor.temporal.grammar.Language;
import org.eventtimeline.extractor.temporal.grammar.Sentences;
import org.eventtimeline.extractor.temporal.grammar.Tokens;
import org.eventtimeline.extractor.temporal.meaning.Tense;

/** Tells the tense of a clause by the words around a phrase. */
final class Tenses implements Language.Clauses {
    private static final Set<String> PRESENT_BE = Set.of("is", "are", "'s", "'re");

    /** Tokens within which a second verb goes on from the first. */
    private static final int NEAR = 25;

    private static final Set<String> CONJUNCTIONS = Set.of("and", "but", "then");

    private static final Set<String> BEFORE_DAYS = Set.of("on", "at", "in", "this", "until", "from");

    private static final Set<String> WITHIN = Set.of("on", "in", "during");

    private final Tokens tokens;
    private final TenseWords words;
    private final NearestTense nearest;

    /** The tenses of this text. */
    Tenses(Tokens tokens, TenseWords words) {
        this.tokens = tokens;
        this.words = words;
        nearest = new NearestTense(tokens, words);
    }

    @Override
    public Tense around(int start, int end) {
        if (isAt(start) || isDeadline(start)) {
            return Tense.FUTURE;
        }
        Tense before = nearest.before(start);
        if (before != Tense.UNKNOWN) {
            boolean maybeLasts = before != Tense.FUTURE && lasts(start);
            return maybeLasts ? Tense.UNKNOWN : before == Tense.PAST && isDone(start) ? Tense.DONE : before;
        }
        return nearest.from(end);
    }

    @Override
    public boolean continues(int from, int to) {
        boolean continued = false;
        for (int i = from; i < to - 1 && to - from <= NEAR; i++) {
            if (Sentences.endsAt(tokens, i)) {
                return false;
            }
            continued |= CONJUNCTIONS.contains(tokens.at(i).word()) && words.isPast(tokens, i + 1);
        }
        return continued;
    }

    /** "opened in June", "ended Oct. 31": the verb of the phrase stands directly before it; "is heard in June" is none. */
    private boolean isDone(int start) {
        boolean within = start > 1 && WITHIN.contains(tokens.at(start - 1).word());
        int verb = within ? start - 2 : start - 1;
        boolean past = words.tense(tokens, verb) == Tense.PAST
                && (within || tokens.at(verb).word().endsWith("ed"));
        return past && !(verb > 0 && PRESENT_BE.contains(tokens.at(verb - 1).word()));
    }

    /** "The draw is on Monday". */
    private boolean isAt(int start) {
        int verb = start > 1 && BEFORE_DAYS.contains(tokens.at(start - 1).word()) ? start - 2 : start - 1;
        return verb >= 0 && PRESENT_BE.contains(tokens.at(verb).word()) && !Sentences.endsAt(tokens, verb);
    }

    /** "No later than Friday". */
    private boolean isDeadline(int start) {
        return start > 1
                && tokens.at(start - 1).is("than")
                && tokens.at(start - 2).is("later");
    }

    /** "Extended a loan through January", "hoped for a deal by May": what began may last into the future. */
    private boolean lasts(int start) {
        return start > 0
                && (tokens.at(start - 1).is("through") || tokens.at(start - 1).is("by"));
    }
}
