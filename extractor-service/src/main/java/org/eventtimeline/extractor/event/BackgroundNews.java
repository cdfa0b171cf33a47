package org.eventtimeline.extractor.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.dating.LeadAsides;
import org.eventtimeline.extractor.event.dating.LeadEvent;
import org.eventtimeline.extractor.event.kind.EventKinds;
import org.eventtimeline.extractor.event.kind.PriceMoves;
import org.eventtimeline.extractor.event.mention.Anchor;
import org.eventtimeline.extractor.event.mention.Mention;
import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.VerbClasses;
import org.eventtimeline.extractor.event.reference.Article;
import org.eventtimeline.extractor.event.role.Roles;
import org.eventtimeline.extractor.temporal.value.CalendarValue;
import org.eventtimeline.extractor.temporal.value.Day;

/** Dates by the news of an article what named actors did in sentences without a date: {@code Keller also promised}. */
final class BackgroundNews {
    private static final double CONFIDENCE = 0.3;
    /** What an article tells beyond is left out. */
    private static final int MOST = 20;

    private final Article article;
    private final Map<Reading, List<Mention>> known;

    private BackgroundNews(Article article, List<Mention> known) {
        this.article = article;
        this.known = known.stream().collect(Collectors.groupingBy(Mention::reading));
    }

    /** The background that an article tells of its news, given all other mentions of events in it. */
    static List<Mention> mentions(Article article, List<Mention> known) {
        BackgroundNews news = new BackgroundNews(article, known);
        return article.published() != null && news.isDated()
                ? news.mentions(LeadEvent.day(article.readings(), known, article.published()))
                : List.of();
    }

    private boolean isDated() {
        return known.values().stream()
                .flatMap(Collection::stream)
                .anyMatch(mention -> mention.anchor() == Anchor.EXPLICIT
                                && mention.phrases().number() < LeadEvent.LEAD
                                && isRecent(mention)
                        || isUndatedLead(mention));
    }

    /** Whether it is done, and the news of the article, which its first sentence tells without a date. */
    private boolean isUndatedLead(Mention mention) {
        return mention.anchor() == Anchor.DOCUMENT
                && mention.hasClause()
                && !mention.tellsState()
                && mention.clause().kind() == Clause.Kind.MAIN
                && mention.clause().verb().tense() != Tense.FUTURE
                && LeadEvent.sentences(article.readings())
                        .findFirst()
                        .filter(mention.reading()::equals)
                        .isPresent();
    }

    private List<Mention> mentions(Optional<CalendarValue> day) {
        CalendarValue date = day.orElse(new Day(article.published()));
        Anchor anchor = day.isPresent() ? Anchor.RELATIVE : Anchor.DOCUMENT;
        List<Mention> found = new ArrayList<>();
        boolean elsewhere = false;
        Optional<CalendarValue> latest = Optional.empty();
        for (Reading reading : article.readings()) {
            List<Clause> undated = undated(reading);
            List<Mention> dated = dated(reading);
            if (undated.isEmpty() && !dated.isEmpty()) {
                elsewhere = dated.stream().allMatch(this::isBack);
                latest = LeadEvent.day(dated.stream(), article.published()).or(() -> day);
            } else {
                boolean back = elsewhere;
                Optional<CalendarValue> traded = latest;
                undated.stream()
                        .map(clause -> Mention.told(reading, clause, date, anchor, CONFIDENCE))
                        .filter(mention -> !back || PriceMoves.isOfDay(mention))
                        .filter(mention -> PriceMoves.is(mention) || Roles.hasNamedSubject(article, mention))
                        .filter(mention -> !"birth".equals(EventKinds.of(mention)))
                        .map(mention -> PriceMoves.is(mention)
                                ? traded.map(mention::on).orElse(mention)
                                : mention.inBackground())
                        .forEach(found::add);
            }
        }
        return found.subList(0, Math.min(MOST, found.size()));
    }

    /** The main clauses of what is past, in a sentence without dates but those of what it tells in passing. */
    private List<Clause> undated(Reading reading) {
        List<Mention> told = known.getOrDefault(reading, List.of());
        boolean plain = told.isEmpty() && !WrittenDates.areIn(reading.phrases());
        return reading.clauses().stream()
                .filter(clause -> isPastEvent(reading.phrases(), clause))
                .filter(clause ->
                        plain || !told.isEmpty() && new LeadAsides(reading, clause).areAll(told, article.published()))
                .toList();
    }

    /** What the sentence tells with a date of the text. */
    private List<Mention> dated(Reading reading) {
        return known.getOrDefault(reading, List.of()).stream()
                .filter(mention -> mention.anchor() != Anchor.DOCUMENT)
                .toList();
    }

    private boolean isRecent(Mention mention) {
        return LeadEvent.isNews(mention.date(), article.published());
    }

    private boolean isOld(Mention mention) {
        return mention.date().last().isBefore(article.published()) && !isRecent(mention);
    }

    /** Whether it moves the narrative back, as {@code is up from a year ago} does not. */
    private boolean isBack(Mention mention) {
        return isOld(mention)
                && !(mention.tellsState() && mention.clause().verb().tense() == Tense.PRESENT);
    }

    /** Whether the clause tells what was done or said, but not what had been done before. */
    private static boolean isPastEvent(Phrases phrases, Clause clause) {
        boolean past = clause.verb().tense() == Tense.PAST || clause.verb().perfect();
        return clause.kind() == Clause.Kind.MAIN
                && past
                && !phrases.isPastPerfect(clause.verb())
                && !clause.verb().negated()
                && !VerbClasses.isState(phrases.head(clause.verb()));
    }
}
