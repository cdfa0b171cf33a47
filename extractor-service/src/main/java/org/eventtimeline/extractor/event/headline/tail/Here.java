package org.eventtimeline.extractor.event.headline.tail;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.headline.complement.Piece;
import org.eventtimeline.extractor.event.headline.noun.Wording;
import org.eventtimeline.extractor.event.phrase.Geography;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.TokenRow;
import org.eventtimeline.extractor.event.phrase.VerbClasses;
import org.eventtimeline.extractor.language.Token;

/** Words {@code here} in a report with a dateline: {@code in Oslo}, {@code to Oslo}. */
final class Here {
    private static final Set<String> WHERE = Set.of("in", "at", "on", "near");
    private static final Set<String> PLACING = Set.of("in", "at", "to", "for");

    private final Phrases phrases;
    private final Wording wording;

    Here(Phrases phrases, Wording wording) {
        this.phrases = phrases;
        this.wording = wording;
    }

    /** The place for {@code here} at phrase {@code i}, if that stands there and a dateline tells where it is. */
    Optional<Piece> at(int i) {
        return is(i, "here")
                ? wording.here().map(place -> new Piece(toOrIn(i) + place, i + 1))
                : is(i, "there")
                        ? there(i).map(place -> new Piece(toOrIn(i) + wording.noun(phrases, place), i + 1))
                        : Optional.empty();
    }

    /** {@code Kenya} of {@code fled to Kenya and was arrested there}. */
    private Optional<Integer> there(int i) {
        return IntStream.iterate(i - 1, noun -> noun > 0, noun -> noun - 1)
                .filter(noun -> phrases.isNoun(noun) && PLACING.contains(phrases.preposition(noun - 1)))
                .boxed()
                .findFirst()
                .filter(noun -> Geography.isKnownPlace(
                        phrases.text(phrases.get(noun).from(), phrases.get(noun).to())));
    }

    /** {@code here} in {@code arrived here on Monday}, but not in {@code here in Oslo} and {@code said here that}. */
    private boolean is(int i, String adverb) {
        return phrases.isMark(i, adverb)
                && !(phrases.isVerb(i - 1) && VerbClasses.isTelling(lastOf(i - 1)))
                && !(WHERE.contains(phrases.preposition(i + 1)) && phrases.isNoun(i + 2))
                && IntStream.range(0, phrases.get(i).from())
                        .noneMatch(
                                token -> TokenRow.isQuote(phrases.token(token).text()));
    }

    /** {@code came here}, {@code arrived here}, {@code left here}. */
    private String toOrIn(int here) {
        String verb = phrases.isVerb(here - 1) ? lastOf(here - 1).lemma() : "";
        boolean motion = phrases.isVerb(here - 1) && VerbClasses.isMotion(lastOf(here - 1));
        return verb.equals("leave") ? "" : motion && !verb.equals("arrive") ? "to " : "in ";
    }

    private Token lastOf(int i) {
        return phrases.token(phrases.get(i).to() - 1);
    }
}
