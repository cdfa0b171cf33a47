package org.eventtimeline.extractor.event.dating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.mention.Anchor;
import org.eventtimeline.extractor.event.mention.Mention;
import org.eventtimeline.extractor.event.phrase.Ordinals;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.temporal.value.Year;

/**
 * Dates what an anniversary remembers: told in 2025, the 80th anniversary of the end of a war puts that end in 1945.
 */
final class Anniversaries {
    private static final double CONFIDENCE = 0.7;

    private Anniversaries() {}

    static List<Mention> mentions(Reading reading, List<Mention> dated, LocalDate published) {
        List<Mention> mentions = new ArrayList<>();
        Phrases phrases = reading.phrases();
        for (int i = 0; i + 2 < phrases.size(); i++) {
            if (isAnniversary(phrases, i) && phrases.preposition(i + 1).equals("of") && phrases.isNoun(i + 2)) {
                OptionalInt years = years(phrases, phrases.noun(i));
                Optional<Integer> told = told(reading, i, dated, isOfPast(reading, i) ? null : published);
                if (years.isPresent() && told.isPresent()) {
                    Year year = new Year(told.get() - years.getAsInt());
                    mentions.add(Mention.named(reading, i + 2, year, Anchor.RELATIVE, CONFIDENCE));
                }
            }
        }
        return mentions;
    }

    private static boolean isAnniversary(Phrases phrases, int i) {
        return phrases.get(i) instanceof NounPhrase noun
                && phrases.head(noun).lemma().equals("anniversary");
    }

    private static OptionalInt years(Phrases phrases, NounPhrase noun) {
        for (int i = noun.from(); i < noun.head(); i++) {
            OptionalInt years = Ordinals.parse(phrases.lower(i));
            if (years.isPresent()) {
                return years;
            }
        }
        return OptionalInt.empty();
    }

    /** {@code went there on the tenth anniversary of the flood}: which year that was is not told. */
    private static boolean isOfPast(Reading reading, int anniversary) {
        return reading.phrases().number() >= LeadEvent.LEAD
                && reading.phrases().preposition(anniversary - 1).equals("on")
                && reading.clauses().stream()
                        .anyMatch(clause ->
                                clause.at() < anniversary && clause.verb().tense() == Tense.PAST);
    }

    /**
     * The year in which the anniversary is celebrated: that of the event told last before it in the sentence, of
     * another in the sentence, or of the article.
     */
    private static Optional<Integer> told(Reading reading, int anniversary, List<Mention> dated, LocalDate published) {
        int at = reading.phrases().head(anniversary).start();
        List<Mention> told =
                dated.stream().filter(mention -> mention.reading() == reading).toList();
        return told.stream()
                .filter(mention -> mention.trigger().start() < at)
                .max(Comparator.comparingInt(mention -> mention.trigger().start()))
                .or(() -> told.stream().findFirst())
                .map(mention -> mention.date().year())
                .or(() -> Optional.ofNullable(published).map(LocalDate::getYear));
    }
}
