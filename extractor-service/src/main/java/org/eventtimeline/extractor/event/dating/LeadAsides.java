package org.eventtimeline.extractor.event.dating;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.construction.FoundStates;
import org.eventtimeline.extractor.event.mention.Mention;
import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.event.phrase.Phrase.TimePhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.language.lexicon.VerbForm;
import org.eventtimeline.extractor.temporal.value.CalendarValue;

/** What a sentence, mostly that with which an article opens, tells in passing, of another day than the news. */
public record LeadAsides(Reading reading, Clause lead) {
    private static final Set<String> OF_THINGS = Set.of("of", "over", "for", "from", "against", "since", "with");

    /** Whether the mention is one of them. */
    boolean have(Mention mention, LocalDate published) {
        return (lead.verb().tense() == Tense.PAST || isUnderWay())
                && !lead.equals(mention.clause())
                && (mention.date().first().isAfter(published) || isAside(mention, published));
    }

    /** Whether every event and every day of which the sentence tells beside the clause is one of them. */
    public boolean areAll(List<Mention> mentions, LocalDate published) {
        Phrases phrases = reading.phrases();
        return mentions.stream().allMatch(mention -> have(mention, published))
                && IntStream.range(0, phrases.size())
                        .filter(phrases::isTime)
                        .mapToObj(i -> phrases.time(i).expression())
                        .filter(expression -> expression.value() instanceof CalendarValue)
                        .allMatch(expression -> mentions.stream()
                                .anyMatch(mention -> mention.date().equals(expression.extent())));
    }

    /** {@code is recalling}. */
    private boolean isUnderWay() {
        return lead.verb().tense() == Tense.PRESENT
                && VerbForm.of(reading.phrases().lower(lead.verb().head())) == VerbForm.GERUND;
    }

    /** Whether it is told since when it has been so: {@code men who had been missing since Sunday were found}. */
    boolean haveSince(Mention mention) {
        Phrases phrases = reading.phrases();
        return IntStream.range(1, phrases.size())
                .filter(i -> phrases.preposition(i - 1).equals("since"))
                .anyMatch(i -> phrases.get(i) instanceof TimePhrase time
                        && mention.date().equals(time.expression().extent()));
    }

    private boolean isAside(Mention mention, LocalDate published) {
        boolean news = LeadEvent.isNews(mention.date(), published) && !haveSince(mention);
        return mention.hasClause()
                ? isAside(mention.clause()) || !news && isOther(mention.clause())
                : !news && (isOfThing(mention.noun()) || isWithinAside(mention.noun()));
    }

    /**
     * {@code bought a mill built in 1920}, {@code a bridge that opened in 1934 collapsed}, {@code was the first to win
     * it since it began in 1946}; but neither {@code left two guards injured in 2019}, which is of one day, nor
     * {@code Born in 1950, Lang left Oslo}, which is no news.
     */
    private boolean isAside(Clause clause) {
        boolean behind = clause.at() > lead.at();
        return switch (clause.kind()) {
            case RELATIVE, REDUCED ->
                behind && !FoundStates.isOf(reading.phrases(), lead, clause.at()) || isOfSubject(clause);
            case SUBORDINATE -> behind && (clause.verb().perfect() || isBehindSince(clause) || isInRelative(clause));
            default -> false;
        };
    }

    /** {@code paid a man who was hurt when a wall fell in 2018}. */
    private boolean isInRelative(Clause clause) {
        return reading.clauses().stream()
                .filter(other -> other.at() > lead.at() && other.at() < clause.at())
                .reduce((first, last) -> last)
                .filter(other -> other.at() < clause.subject() && isAside(other))
                .isPresent();
    }

    /** {@code was fined for blocking a road in 2014}, {@code police seeking a thief in May found a body}. */
    private boolean isOther(Clause clause) {
        return clause.kind() == Clause.Kind.MAIN && isBehindThat(clause)
                || clause.kind() == Clause.Kind.GERUND
                        && (isOfSubject(clause)
                                || clause.at() > lead.at()
                                        && reading.phrases()
                                                .preposition(clause.at() - 1)
                                                .equals("for"));
    }

    /** {@code denied charges that he took bribes in 2003}. */
    private boolean isBehindThat(Clause clause) {
        return clause.hasSubject()
                && clause.subject() > lead.at()
                && reading.phrases().isMark(clause.subject() - 1, "that");
    }

    private boolean isOfSubject(Clause clause) {
        return lead.hasSubject() && clause.at() > lead.subject() && clause.at() < lead.at();
    }

    private boolean isBehindSince(Clause clause) {
        return clause.hasSubject() && reading.phrases().isMark(clause.subject() - 1, "since");
    }

    /**
     * {@code overturned the 1998 conviction}, {@code arrested two men over a murder in 2003}, {@code its first since
     * the war of 1912}.
     */
    private boolean isOfThing(int noun) {
        return noun > lead.at()
                && (noun == lead.object()
                        || IntStream.range(lead.at() + 1, noun)
                                .mapToObj(reading.phrases()::preposition)
                                .anyMatch(OF_THINGS::contains));
    }

    /** {@code police investigating a theft in May found a body}, {@code sacked Lang, who won the cup in 2021}. */
    private boolean isWithinAside(int noun) {
        return reading.clauseBefore(noun)
                .filter(clause -> isAside(clause) || isOther(clause))
                .isPresent();
    }
}
