package org.eventtimeline.extractor.event.dating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.kind.EventKinds;
import org.eventtimeline.extractor.event.mention.Anchor;
import org.eventtimeline.extractor.event.mention.Mention;
import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.VerbClasses;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.temporal.value.CalendarValue;

/**
 * The news that the opening sentences tell as what somebody says: {@code Police said on Monday that two men had been
 * arrested}. It is dated by the statement; what somebody only expects or thinks is none.
 */
final class ReportedNews {
    private static final double CONFIDENCE = 0.4;
    private static final Set<String> TELLING =
            Set.of("say", "tell", "report", "confirm", "announce", "disclose", "reveal");

    private ReportedNews() {}

    /**
     * The mentions with what the statements among them tell, where the text gives it no date of its own. Who says it
     * behind it stays in the background: {@code Two men have been arrested, police confirmed on Monday}.
     */
    static List<Mention> tell(List<Reading> readings, List<Mention> known, LocalDate published) {
        Reading lead = LeadEvent.sentences(readings).findFirst().orElse(null);
        List<Mention> all = new ArrayList<>();
        for (Mention mention : known) {
            Optional<Mention> told = Optional.of(mention)
                    .filter(statement -> published != null && isNews(statement, published))
                    .flatMap(statement -> content(statement, known, published))
                    .filter(content -> EventKinds.of(content) != null
                            || isOnlySaid(mention, content, lead) && !content.tellsState())
                    .filter(content -> known.stream().noneMatch(other -> isTold(other, content)));
            all.add(told.filter(content -> isBehind(mention, content)).isPresent() ? mention.inBackground() : mention);
            told.ifPresent(all::add);
        }
        return List.copyOf(all);
    }

    private static Optional<Mention> content(Mention statement, List<Mention> known, LocalDate published) {
        return ReportedClause.of(statement.reading(), statement.clause())
                .map(clause -> dayOfCause(statement, clause, known, published)
                        .map(day -> Mention.told(statement.reading(), clause, day, Anchor.RELATIVE, CONFIDENCE))
                        .orElseGet(() -> told(statement, clause)));
    }

    private static boolean isBehind(Mention statement, Mention content) {
        return content.clause().at() < statement.clause().at();
    }

    private static boolean isNews(Mention mention, LocalDate published) {
        return mention.hasClause()
                && mention.phrases().number() < LeadEvent.LEAD
                && LeadEvent.isNews(mention.date(), published)
                && isStatement(mention.phrases(), mention.clause());
    }

    /** Whether the article opens with the statement, and what it tells is more than that it was made: {@code said}. */
    private static boolean isOnlySaid(Mention statement, Mention content, Reading lead) {
        return statement.reading() == lead
                && (VerbClasses.isReporting(statement.trigger()) || isBehind(statement, content));
    }

    private static boolean isStatement(Phrases phrases, Clause clause) {
        Token verb = phrases.head(clause.verb());
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
    private static Optional<CalendarValue> dayOfCause(
            Mention statement, Clause content, List<Mention> known, LocalDate published) {
        if (content.verb().perfect()) {
            return Optional.empty();
        }
        Phrases phrases = statement.phrases();
        return known.stream()
                .filter(mention -> mention.reading() == statement.reading() && mention.hasClause())
                .filter(mention -> mention.clause().at() > content.at()
                        && mention.clause().at() < statement.clause().at()
                        && phrases.preposition(mention.clause().subject() - 1).equals("after"))
                .map(Mention::date)
                .filter(date -> date.isWithinDay() && LeadEvent.isNews(date, published))
                .findFirst();
    }
}
