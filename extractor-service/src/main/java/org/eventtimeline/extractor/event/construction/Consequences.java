package org.eventtimeline.extractor.event.construction;

import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.clause.Times;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.VerbClasses;
import org.eventtimeline.extractor.language.Token;

/** What comes of an event and is told with it: {@code The bridge fell, killing two}. */
public final class Consequences {
    private Consequences() {}

    /** Whether the clause is a gerund behind a comma, of something that happens and has no other date. */
    public static boolean is(Reading reading, Clause clause) {
        Phrases phrases = reading.phrases();
        Token verb = phrases.head(clause.verb());
        int index = reading.clauses().indexOf(clause);
        return clause.kind() == Clause.Kind.GERUND
                && phrases.isKind(clause.at() - 1, Kind.COMMA)
                && !isOfAnotherDate(phrases, clause.at() - 1)
                && !(clause.object() == Clause.NONE && isDatedAlone(phrases, clause.at()))
                && index > 0
                && happens(reading, reading.clauses().get(index - 1))
                && !VerbClasses.isState(verb)
                && !VerbClasses.isTelling(verb);
    }

    /** Whether what comes of the event stands behind the comma. */
    public static boolean areTold(Reading reading, int comma) {
        return reading.clauseAt(comma + 1)
                .filter(clause -> is(reading, clause) && !clause.verb().perfect())
                .isPresent();
    }

    /** {@code bought the mill in 1990, closing it in 1992}. */
    private static boolean isOfAnotherDate(Phrases phrases, int comma) {
        return IntStream.range(0, comma).anyMatch(phrases::isTime)
                && IntStream.range(comma + 2, phrases.size())
                        .takeWhile(i -> !phrases.isKind(i, Kind.COMMA) && !phrases.isVerb(i))
                        .filter(i -> phrases.isTime(i) && !phrases.isLength(i))
                        .anyMatch(i -> !phrases.preposition(i - 1).equals("since"));
    }

    /** {@code studied in Oslo, graduating in 1980}. */
    private static boolean isDatedAlone(Phrases phrases, int gerund) {
        return phrases.isTime(gerund + 2)
                && phrases.preposition(gerund + 1).equals("in")
                && IntStream.range(0, gerund).noneMatch(phrases::isTime);
    }

    private static boolean happens(Reading reading, Clause main) {
        Token verb = reading.phrases().head(main.verb());
        boolean told = main.kind() == Clause.Kind.MAIN
                || main.kind() == Clause.Kind.RELATIVE
                || Times.isOfDate(reading.phrases(), main);
        return told
                && !Restrictive.is(reading.phrases(), reading.clauses(), main)
                && main.verb().isFinite()
                && !VerbClasses.isReporting(verb);
    }
}
