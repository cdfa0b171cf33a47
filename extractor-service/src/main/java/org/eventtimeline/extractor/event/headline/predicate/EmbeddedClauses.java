package org.eventtimeline.extractor.event.headline.predicate;

import java.util.Set;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrases;

/**
 * Tells where a participle within another predicate ends: {@code [held in May]} in {@code lost the vote held in May to
 * her}.
 */
final class EmbeddedClauses {
    /** What may stand between a participle with its date and a phrase that still belongs to it. */
    private static final Set<String> OWN = Set.of("", "by", "in", "at", "on");

    private final Reading reading;
    private final Phrases phrases;

    EmbeddedClauses(Reading reading) {
        this.reading = reading;
        this.phrases = reading.phrases();
    }

    /** The phrase after the clause, whose date stands at {@code from} or later. */
    int end(Clause clause, int from) {
        boolean relative =
                clause.kind() == Clause.Kind.RELATIVE && clause.verb().isFinite();
        return isWithinPredicate(clause)
                ? afterDate(from)
                : relative || isSetInCommas(clause) ? comma(from) : phrases.size();
    }

    /** {@code who play on Sunday} in {@code meets Lang, who plays on Sunday, in the final}. */
    private boolean isSetInCommas(Clause clause) {
        int relative = phrases.isKind(clause.at() - 1, Kind.RELATIVE) ? clause.at() - 1 : clause.subject() - 1;
        return phrases.isKind(relative, Kind.RELATIVE) && phrases.isKind(relative - 1, Kind.COMMA);
    }

    /** The comma behind a date that has none in itself. */
    private int comma(int from) {
        int i = from;
        while (i < phrases.size()
                && !(phrases.isKind(i, Kind.COMMA)
                        && phrases.isTime(i - 1)
                        && isShort(i - 1)
                        && !phrases.isVerb(i + 1))) {
            i++;
        }
        return i;
    }

    private boolean isShort(int time) {
        return phrases.text(phrases.get(time).from(), phrases.get(time).to()).indexOf(',') < 0;
    }

    /** {@code held} in {@code lost the vote held in May}. */
    private boolean isWithinPredicate(Clause clause) {
        return clause.kind() == Clause.Kind.REDUCED
                && phrases.isNoun(clause.at() - 1)
                && reading.clauses().stream()
                        .anyMatch(other ->
                                other.at() < clause.subject() && other.verb().isFinite());
    }

    /** Behind the date in {@code the vote held in May to a rival}, whose rest belongs to another verb. */
    private int afterDate(int from) {
        int i = from;
        while (i < phrases.size() && !phrases.isTime(i)) {
            i++;
        }
        boolean own = i + 1 >= phrases.size() || OWN.contains(phrases.preposition(i + 1));
        return own ? phrases.size() : i + 1;
    }
}
