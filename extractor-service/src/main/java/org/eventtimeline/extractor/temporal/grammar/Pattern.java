package org.eventtimeline.extractor.temporal.grammar;

import java.util.List;
import java.util.Set;
import org.eventtimeline.extractor.temporal.grammar.Slot.Reading;

/**
 * A compiled pattern: a chain of steps, each of which knows the next.
 *
 * <p>Patterns have no repetition, so that a match costs at most a constant.
 */
abstract class Pattern {
    /** Returned where nothing matches. */
    static final int NO = -1;

    /** The index after the match of this step and all that follow, or {@link #NO}. */
    abstract int match(Match match, int at);

    /** How a match of this step and all that follow can begin; none where it is empty. */
    abstract List<Opening> openings();

    /** Its first token, or the end where it may be empty. */
    abstract TokenSet first();

    /** The end of every pattern. */
    static final class End extends Pattern {
        @Override
        int match(Match match, int at) {
            return at;
        }

        @Override
        List<Opening> openings() {
            return List.of();
        }

        @Override
        TokenSet first() {
            return TokenSet.END;
        }
    }

    /** One of a set of words or characters. */
    static final class Word extends Pattern {
        private final Set<String> words;
        private final boolean capitalised;
        private final boolean glued;
        private final Pattern next;

        Word(Set<String> words, boolean capitalised, boolean glued, Pattern next) {
            this.words = words;
            this.capitalised = capitalised;
            this.glued = glued;
            this.next = next;
        }

        @Override
        int match(Match match, int at) {
            int here = words.contains("-") ? (reachable(match, at, glued) ? at : NO) : step(match, at, glued);
            if (here == NO) {
                return NO;
            }
            Token token = match.phrases().token(here);
            boolean fits = words.contains(token.word()) && (!capitalised || token.capitalised());
            return fits ? next.match(match, here + 1) : NO;
        }

        @Override
        List<Opening> openings() {
            return List.of(new Opening(first(), next.first()));
        }

        @Override
        TokenSet first() {
            return TokenSet.words(words);
        }
    }

    /** A slot. */
    static final class Part extends Pattern {
        private final Slot slot;
        private final boolean glued;
        private final Pattern next;

        Part(Slot slot, boolean glued, Pattern next) {
            this.slot = slot;
            this.glued = glued;
            this.next = next;
        }

        @Override
        int match(Match match, int at) {
            int here = step(match, at, glued);
            if (here == NO) {
                return NO;
            }
            Reading reading = slot.reader().read(match.phrases(), here);
            if (reading == null) {
                return NO;
            }
            int mark = match.mark();
            match.add(slot.name(), reading.value(), here, reading.end());
            int end = next.match(match, reading.end());
            if (end == NO) {
                match.reset(mark);
            }
            return end;
        }

        @Override
        List<Opening> openings() {
            TokenSet following = next.first();
            return slot.openings().get().stream()
                    .map(opening -> opening.then(following))
                    .toList();
        }

        @Override
        TokenSet first() {
            return TokenSet.anyOf(
                    slot.openings().get().stream().map(Opening::first).toList());
        }
    }

    /** Several ways on, tried in order. */
    static final class Choice extends Pattern {
        private final List<Pattern> ways;

        Choice(List<Pattern> ways) {
            this.ways = ways;
        }

        @Override
        int match(Match match, int at) {
            int mark = match.mark();
            for (Pattern way : ways) {
                int end = way.match(match, at);
                if (end != NO) {
                    return end;
                }
                match.reset(mark);
            }
            return NO;
        }

        @Override
        List<Opening> openings() {
            return ways.stream().flatMap(way -> way.openings().stream()).toList();
        }

        @Override
        TokenSet first() {
            return TokenSet.anyOf(ways.stream().map(Pattern::first).toList());
        }
    }

    /** Where the next word stands: a hyphen between two words is as good as a space. */
    private static int step(Match match, int at, boolean glued) {
        if (!reachable(match, at, glued)) {
            return NO;
        }
        boolean hyphen = !glued && at > match.start() && match.phrases().isHyphen(at);
        return hyphen ? at + 1 : at;
    }

    private static boolean reachable(Match match, int at, boolean glued) {
        Token token = match.phrases().token(at);
        if (token == null) {
            return false;
        }
        return at == match.start() || (glued ? token.isGlued() : token.gap() != Token.Gap.PARAGRAPH);
    }
}
