package org.eventtimeline.extractor.event.reference.thing;

import java.util.Set;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.reference.sentence.SelectionalPreferences;
import org.eventtimeline.extractor.event.reference.wording.Callings;
import org.eventtimeline.extractor.event.reference.wording.Pairs;
import org.eventtimeline.extractor.event.reference.wording.Vagueness;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.WordNetKinds;

/** Tells which common nouns name what {@code it} may take up. */
final class TakenUpThings {
    /** What is always somebody's: {@code ankle}. */
    private static final Set<String> OF_BODIES = Set.of("joint", "limb", "bone", "muscle", "extremity");

    /** Verbs of which an act is what the subject goes through. */
    private static final Set<String> UNDERGOING =
            Set.of("pass", "fail", "undergo", "have", "face", "survive", "suffer", "receive", "need", "make", "take");

    private TakenUpThings() {}

    static boolean mayBe(Phrases phrases, NounPhrase noun) {
        Token head = phrases.head(noun);
        return head.pos() == PartOfSpeech.NOUN
                && !noun.namesDate(phrases)
                && !Lexicon.isTitle(head)
                && !Lexicon.isPerson(head)
                && !Vagueness.isAnybody(head)
                && !WordNetKinds.isKindOf(head.lemma(), "measure", 1)
                && OF_BODIES.stream().noneMatch(kind -> WordNetKinds.isKindOf(head.lemma(), kind, 1))
                && !Lexicon.isLength(head.lemma())
                && Callings.plural(phrases, noun).isEmpty()
                && !Pairs.isPair(phrases, noun);
    }

    /** {@code a test} in {@code The bridge passed a test. It fell}: what the subject does and nothing else. */
    static boolean areUndergone(Reading reading, int i) {
        Phrases phrases = reading.phrases();
        return SelectionalPreferences.isEvent(phrases.head(i).lemma())
                && reading.withObject(i).anyMatch(clause -> UNDERGOING.contains(clause.lemma(phrases)));
    }
}
