package org.eventtimeline.extractor.event.attachment;

import java.util.Optional;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.TimePhrase;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.event.phrase.Phrases;

/**
 * A conjunct without a verb but with a date, behind a coordinator, in a list or behind what only puts it in order:
 * {@code and silver in 2020}, {@code , followed by silver in 2020}.
 *
 * @param from the phrase where its words begin, its date aside
 * @param to the phrase after them
 */
public record Conjunct(int from, int to) {

    /**
     * The conjunct with the date in phrase {@code time}: {@code and [silver] in 2020}, {@code and in 2020 [silver]}.
     */
    public static Optional<Conjunct> of(Phrases phrases, int time) {
        if (isInBrackets(phrases, time)) {
            return inBrackets(phrases, time);
        }
        int date = phrases.preposition(time - 1).isEmpty() ? time : time - 1;
        if (isNamedBehind(phrases, date)) {
            return Optional.of(new Conjunct(date - 4, date - 1));
        }
        int from = date;
        while (isNominal(phrases, from - 1)) {
            from--;
        }
        int to = endOfNominals(phrases, time + 1);
        boolean behind = from == date;
        boolean one = behind != (to == time + 1);
        int by = behind ? time + 1 : from;
        if (one && isFollowed(phrases, from - 1) && phrases.preposition(by).equals("by")) {
            return Optional.of(new Conjunct(by + 1, behind ? to : date)).filter(words -> isWhole(phrases, words, to));
        }
        boolean listed = phrases.isKind(from - 1, Kind.COORDINATOR)
                || phrases.isKind(from - 1, Kind.COMMA) && phrases.isKind(to, Kind.COORDINATOR);
        Conjunct conjunct = behind ? new Conjunct(time + 1, to) : new Conjunct(from, date);
        return Optional.of(conjunct).filter(words -> one && listed && isWhole(phrases, words, to));
    }

    /** {@code its largest bus, the Otter} in {@code built a van in 1955 and its largest bus, the Otter, in 1962}. */
    private static boolean isNamedBehind(Phrases phrases, int date) {
        return phrases.isKind(date - 1, Kind.COMMA)
                && phrases.isNoun(date - 2)
                && phrases.head(date - 2).isCapitalized()
                && phrases.isKind(date - 3, Kind.COMMA)
                && phrases.isNoun(date - 4)
                && phrases.isKind(date - 5, Kind.COORDINATOR);
    }

    /** {@code (2020)}. */
    public static boolean isInBrackets(Phrases phrases, int time) {
        return phrases.isTime(time) && phrases.isKind(time - 1, Kind.OPEN) && phrases.isKind(time + 1, Kind.CLOSE);
    }

    /** {@code Rome} in {@code opened shops in Oslo (2016), Rome (2020)}. */
    private static Optional<Conjunct> inBrackets(Phrases phrases, int time) {
        int from = time - 1;
        while (isNominal(phrases, from - 1)) {
            from--;
        }
        int joint = phrases.isKind(from - 1, Kind.COORDINATOR) ? from - 1 : from;
        int end = phrases.isKind(joint - 1, Kind.COMMA) ? joint - 2 : joint - 1;
        boolean listed = end < from - 1 && isInBrackets(phrases, end - 1) && phrases.isNoun(time - 2);
        return Optional.of(new Conjunct(from, time - 1)).filter(words -> listed);
    }

    /** {@code , followed} by the next of its sort. */
    public static boolean isFollowed(Phrases phrases, int i) {
        return phrases.get(Math.max(0, i)) instanceof VerbGroup verb
                && verb.to() - verb.from() == 1
                && phrases.lower(verb.head()).equals("followed")
                && phrases.isKind(i - 1, Kind.COMMA);
    }

    private static boolean isWhole(Phrases phrases, Conjunct words, int end) {
        return isBorder(phrases, end) && words.from() < words.to() && phrases.isNoun(words.to() - 1);
    }

    private static int endOfNominals(Phrases phrases, int from) {
        int to = from;
        while (isNominal(phrases, to)) {
            to++;
        }
        return to;
    }

    private static boolean isNominal(Phrases phrases, int i) {
        return phrases.isNoun(i) || !phrases.preposition(i).isEmpty();
    }

    private static boolean isBorder(Phrases phrases, int i) {
        return i == phrases.size() || phrases.isKind(i, Kind.COMMA, Kind.BREAK, Kind.COORDINATOR);
    }

    /** Whether the date has words of its own: {@code left the army in 1950 and in 1952 the country}. */
    static boolean isGapped(Phrases phrases, int time) {
        return of(phrases, time)
                .filter(conjunct -> phrases.isNoun(conjunct.from()))
                .isPresent();
    }

    /** Whether the comma or coordinator at {@code i} stands between what one date tells and the words of the next. */
    public static boolean beginsBehind(Phrases phrases, int i) {
        boolean dated = i > 0 && phrases.get(i - 1) instanceof TimePhrase;
        int next = phrases.preposition(i + 1).isEmpty() ? i + 1 : i + 2;
        return dated
                && (phrases.isKind(i, Kind.COORDINATOR) && phrases.isNoun(next)
                        || phrases.isKind(i, Kind.COMMA) && phrases.isNoun(i + 1));
    }
}
