package org.eventtimeline.extractor.event.dating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.kind.PriceMoves;
import org.eventtimeline.extractor.event.mention.Mention;
import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.event.phrase.VerbClasses;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.temporal.value.CalendarValue;

/** What the opening sentences tell beside the news without a date: statements, states and details. */
final class LeadDetails {
    private final List<Reading> readings;
    private final List<Mention> dated;
    private final LocalDate published;
    private final Optional<CalendarValue> day;

    private LeadDetails(List<Reading> readings, List<Mention> dated, LocalDate published) {
        this.readings = readings;
        this.dated = dated;
        this.published = published;
        this.day = LeadEvent.day(readings, dated, published);
    }

    /** The details in the background, unless they are news themselves. */
    static List<Mention> mentions(List<Reading> readings, List<Mention> dated, LocalDate published) {
        return published == null ? List.of() : new LeadDetails(readings, dated, published).mentions();
    }

    private List<Mention> mentions() {
        List<Mention> details = new ArrayList<>();
        boolean story = LeadEvent.sentences(readings).limit(1).anyMatch(this::isOfOldTimes);
        for (Reading reading : undated()) {
            for (Clause clause : reading.clauses()) {
                Tense tense = clause.verb().tense();
                boolean deed = tense == Tense.PAST
                        && !VerbClasses.isReporting(reading.phrases().head(clause.verb()));
                boolean told = deed ? !story : tense == Tense.PAST || tense == Tense.PRESENT;
                if (clause.kind() == Clause.Kind.MAIN && told) {
                    LeadClause detail = new LeadClause(reading, clause);
                    if (deed) {
                        deed(detail).ifPresent(details::add);
                    } else {
                        details.add(detail.mention(published).inBackground());
                    }
                }
            }
        }
        return details;
    }

    private Optional<Mention> deed(LeadClause detail) {
        int number = detail.reading().phrases().number();
        List<Mention> before = dated.stream()
                .filter(mention -> mention.phrases().number() == number - 1)
                .toList();
        if (isOfOldTimes(before) && before.stream().anyMatch(LeadDetails::isDeed)) {
            return Optional.empty();
        }
        Mention deed = day(detail, before).map(detail::mention).orElseGet(() -> detail.mention(published));
        return Optional.of((LeadDeed.is(deed) || PriceMoves.is(deed)) && !isStory(before) ? deed : deed.inBackground());
    }

    /** That of the sentence before, if it goes on: {@code The river rose on Monday. It swept away a bridge}. */
    private Optional<CalendarValue> day(LeadClause detail, List<Mention> before) {
        return isOfPronoun(detail) ? LeadEvent.day(before.stream(), published).or(() -> day) : day;
    }

    /** Whether the sentence before tells only what happened long before the news, as this one may go on to do. */
    private boolean isStory(List<Mention> before) {
        return !before.isEmpty() && before.stream().noneMatch(mention -> LeadEvent.isNews(mention.date(), published));
    }

    private static boolean isOfPronoun(LeadClause detail) {
        int subject = detail.clause().subject();
        return subject != Clause.NONE
                && detail.reading().phrases().head(subject).pos() == PartOfSpeech.PRON;
    }

    private List<Reading> undated() {
        return LeadEvent.sentences(readings)
                .limit(LeadEvent.LEAD)
                .filter(reading -> dated.stream()
                        .noneMatch(mention ->
                                mention.phrases().number() == reading.phrases().number()))
                .toList();
    }

    /** Whether the sentence tells of nothing new, so that an article that it opens tells a story of old times. */
    private boolean isOfOldTimes(Reading reading) {
        return isOfOldTimes(dated.stream()
                .filter(mention -> mention.reading() == reading && !mention.background())
                .toList());
    }

    private boolean isOfOldTimes(List<Mention> told) {
        return !told.isEmpty()
                && told.stream().allMatch(mention -> mention.date().last().isBefore(published.minusYears(1)));
    }

    private static boolean isDeed(Mention mention) {
        return mention.hasClause() && mention.clause().kind() == Clause.Kind.MAIN && !mention.tellsState();
    }
}
