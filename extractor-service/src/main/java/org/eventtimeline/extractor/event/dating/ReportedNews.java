package org.eventtimeline.extractor.event.dating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.kind.EventKinds;
import org.eventtimeline.extractor.event.mention.Anchor;
import org.eventtimeline.extractor.event.mention.Mention;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.event.phrase.Phrase.TimePhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.lexicon.VerbForm;
import org.eventtimeline.extractor.temporal.value.CalendarValue;
import org.eventtimeline.extractor.temporal.value.Granularity;

/**
 * The news that the opening sentences tell as what somebody says: {@code Police said on Monday that two men had been
 * arrested}. It is dated by the statement; what somebody only expects or thinks is none.
 */
final class ReportedNews {
    private static final double CONFIDENCE = 0.4;
    private static final Set<String> TELLING =
            Set.of("say", "tell", "report", "confirm", "announce", "disclose", "reveal");

    private final Reading reading;
    private final Phrases phrases;
    private final Clause statement;

    private ReportedNews(Reading reading, Clause statement) {
        this.reading = reading;
        this.phrases = reading.phrases();
        this.statement = statement;
    }

    /** What the statements among the mentions tell, where the text gives it no date of its own. */
    static List<Mention> mentions(List<Reading> readings, List<Mention> known, LocalDate published) {
        Reading lead = LeadEvent.sentences(readings).findFirst().orElse(null);
        List<Mention> found = new ArrayList<>();
        for (Mention mention : known) {
            if (published != null && isNews(mention, published)) {
                ReportedNews news = new ReportedNews(mention.reading(), mention.clause());
                news.content()
                        .map(clause -> news.dayOfCause(clause, known, published)
                                .map(day -> Mention.told(mention.reading(), clause, day, Anchor.RELATIVE, CONFIDENCE))
                                .orElseGet(() -> told(mention, clause)))
                        .filter(told -> EventKinds.of(told) != null || isOnlySaid(mention, lead) && !told.tellsState())
                        .filter(told -> known.stream().noneMatch(other -> isTold(other, told)))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private static boolean isNews(Mention mention, LocalDate published) {
        return mention.hasClause()
                && mention.phrases().number() < LeadEvent.LEAD
                && LeadEvent.isNews(mention.date(), published)
                && isStatement(mention.phrases(), mention.clause());
    }

    /** Whether the article opens with the statement, and what it tells is more than that it was made: {@code said}. */
    private static boolean isOnlySaid(Mention statement, Reading lead) {
        return statement.reading() == lead && Lexicon.isReporting(statement.trigger());
    }

    private static boolean isStatement(Phrases phrases, Clause clause) {
        Token verb = phrases.token(clause.verb().head());
        return clause.kind() == Clause.Kind.MAIN
                && clause.verb().tense() == Tense.PAST
                && !clause.verb().negated()
                && TELLING.contains(verb.lemma());
    }

    private static Mention told(Mention statement, Clause content) {
        Anchor anchor = statement.anchor() == Anchor.EXPLICIT ? Anchor.RELATIVE : statement.anchor();
        return Mention.told(statement.reading(), content, statement.date(), anchor, CONFIDENCE);
    }

    private static boolean isTold(Mention other, Mention told) {
        return other.reading() == told.reading()
                && other.hasClause()
                && other.clause().at() == told.clause().at();
    }

    /** {@code Monday} in {@code Two men died after a tram hit a wall on Monday, police said on Tuesday}. */
    private Optional<CalendarValue> dayOfCause(Clause content, List<Mention> known, LocalDate published) {
        if (content.verb().perfect()) {
            return Optional.empty();
        }
        return known.stream()
                .filter(mention -> mention.reading() == reading && mention.hasClause())
                .filter(mention -> mention.clause().at() > content.at()
                        && mention.clause().at() < statement.at()
                        && phrases.preposition(mention.clause().subject() - 1).equals("after"))
                .map(Mention::date)
                .filter(date -> !date.granularity().isCoarserThan(Granularity.DAY) && LeadEvent.isNews(date, published))
                .findFirst();
    }

    /** The clause that tells what is said, behind the statement or before it. */
    private Optional<Clause> content() {
        return reading.clauses().stream()
                .filter(clause -> clause.hasSubject() && happened(clause))
                .filter(clause -> isBehind(clause) || isBefore(clause))
                .findFirst();
    }

    private boolean happened(Clause clause) {
        boolean past = clause.verb().tense() == Tense.PAST
                || clause.verb().tense() == Tense.PRESENT && (clause.verb().perfect() || isBegun(clause));
        return past && Eventhood.isFact(phrases, clause) && !hasDate(clause);
    }

    /** {@code is recalling} in {@code Acme is recalling its heaters, it said on Friday}. */
    private boolean isBegun(Clause clause) {
        return isBefore(clause) && VerbForm.of(phrases.lower(clause.verb().head())) == VerbForm.GERUND;
    }

    /** {@code that two men had been arrested}, with nothing but a date before it. */
    private boolean isBehind(Clause clause) {
        return clause.subject() > statement.at()
                && clause.kind() != Clause.Kind.RELATIVE
                && IntStream.range(statement.at() + 1, clause.subject()).allMatch(this::leadsOn);
    }

    private boolean leadsOn(int i) {
        boolean that = phrases.lower(phrases.get(i).from()).equals("that");
        boolean ofDate = phrases.isKind(i, Kind.PREPOSITION) && phrases.isTime(i + 1);
        return that || ofDate || phrases.isTime(i) || phrases.isKind(i, Kind.ADVERB);
    }

    /** {@code Two men have been arrested, police said}. */
    private boolean isBefore(Clause clause) {
        return clause.kind() == Clause.Kind.MAIN
                && clause.at() < statement.at()
                && statement.hasSubject()
                && statement.subject() > clause.at()
                && phrases.isKind(statement.subject() - 1, Kind.COMMA)
                && IntStream.range(0, statement.subject()).noneMatch(i -> phrases.isKind(i, Kind.QUOTE));
    }

    /** Whether a date of its own stands beside the verb, and not in what only describes its subject. */
    private boolean hasDate(Clause clause) {
        int start =
                reading.clauses().stream().anyMatch(other -> other.at() > clause.subject() && other.at() < clause.at())
                        ? clause.at()
                        : clause.subject();
        int end = reading.clauses().stream()
                .filter(next -> next.at() > clause.at())
                .mapToInt(Clause::at)
                .findFirst()
                .orElse(phrases.size());
        return IntStream.range(start, end)
                .anyMatch(i -> phrases.get(i) instanceof TimePhrase time
                        && time.expression().value() instanceof CalendarValue);
    }
}
