package org.eventtimeline.extractor.event.box;

import java.util.Optional;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.VerbClasses;
import org.eventtimeline.extractor.language.lexicon.Conjugation;
import org.eventtimeline.extractor.language.lexicon.Inflection;
import org.eventtimeline.extractor.language.lexicon.IrregularVerbs;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.VerbForm;
import org.eventtimeline.extractor.language.lexicon.WordNetVerbs;

/** Verbs that are labels or open what stands behind one. */
final class BoxVerb {
    static final String BEAR = "bear";
    static final String IS_BORN = " is born";

    private static final String BORN = "born";
    private static final String FIRST = "first";

    private BoxVerb() {}

    /**
     * The verb at token {@code i}: {@code Launched}, {@code Died}.
     *
     * @param behind what a headline says behind it, after a space, or nothing
     */
    static Optional<BoxDeed> at(Phrases phrases, int i, String behind) {
        String form = phrases.lower(i);
        return lemma(form)
                .filter(lemma -> !VerbClasses.isReporting(phrases.token(i)))
                .map(lemma -> new BoxDeed(phrases.token(i), told(form, lemma) + behind, lemma, true));
    }

    /** The verb of a label with what belongs to it: {@code Took office}, {@code First published}. */
    static Optional<BoxDeed> in(Phrases phrases, int from, int to) {
        if (phrases.lower(from).equals(FIRST)) {
            return from + 2 == to ? at(phrases, to - 1, "").map(BoxVerb::first) : Optional.empty();
        }
        boolean object =
                IntStream.range(from + 1, to).allMatch(i -> phrases.token(i).is(PartOfSpeech.NOUN, PartOfSpeech.PROPN));
        return lemma(phrases.lower(from)).filter(lemma -> object).map(lemma -> {
            String what = phrases.text(from + 1, to);
            String words = " " + Conjugation.present(lemma, false) + " " + what;
            return new BoxDeed(phrases.token(from), words, lemma + "-" + what, true);
        });
    }

    private static BoxDeed first(BoxDeed deed) {
        return new BoxDeed(deed.token(), " " + FIRST + deed.words(), deed.lemma(), true);
    }

    /** As headlines have it: what is done to somebody by the participle, {@code founded}, else the present. */
    private static String told(String form, String lemma) {
        boolean alone = WordNetVerbs.isIntransitive(lemma) || !VerbForm.of(form).mayBeParticiple();
        return form.equals(BORN) ? IS_BORN : " " + (alone ? Conjugation.present(lemma, false) : form);
    }

    /** The verb of a past form that may stand for what happened. */
    private static Optional<String> lemma(String form) {
        VerbForm shape = VerbForm.of(form);
        if (form.equals(BORN)) {
            return Optional.of(BEAR);
        }
        return shape != VerbForm.PAST && !shape.mayBeParticiple()
                ? Optional.empty()
                : IrregularVerbs.lemma(form)
                        .or(() -> Inflection.verbs(form).stream()
                                .filter(WordNetVerbs::contains)
                                .findFirst());
    }
}
