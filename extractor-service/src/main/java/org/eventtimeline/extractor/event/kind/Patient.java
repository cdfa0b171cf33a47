package org.eventtimeline.extractor.event.kind;

import java.util.List;
import java.util.Set;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.phrase.Geography;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.WordNetKinds;

/** To whom or what a verb does something: {@code the hostages} in {@code released the hostages}. */
record Patient(Phrases phrases, int phrase) {

    private static final Set<String> THINGS = Set.of("it", "its");
    private static final List<String> IDEAS = List.of("communication", "cognition", "statement", "decision");

    /** The object, or the subject of a passive verb. */
    static Patient of(Phrases phrases, Clause clause) {
        boolean passive = clause.verb().passive() || clause.kind() == Clause.Kind.REDUCED;
        return new Patient(phrases, passive ? clause.subject() : clause.object());
    }

    /** {@code fired the coach}, {@code named Lee}; but not {@code fired its thrusters}. */
    boolean isSomebody() {
        return phrases.isNoun(phrase)
                && !isThing(phrases.head(phrase))
                && !THINGS.contains(phrases.lower(phrases.get(phrase).from()));
    }

    /** {@code succeeded Lee}, {@code replaced him}. */
    boolean isNamed() {
        return phrases.isNoun(phrase)
                && (phrases.head(phrase).isCapitalized() || phrases.head(phrase).pos() == PartOfSpeech.PRON);
    }

    String lemma() {
        return phrases.head(phrase).lemma();
    }

    /** {@code beat the protesters}, {@code released the hostages}. */
    boolean isPerson() {
        return phrases.isNoun(phrase) && Lexicon.isPerson(phrases.head(phrase));
    }

    /** {@code dismissed the charges}, {@code lost a leg}. */
    boolean isThing() {
        return phrases.isNoun(phrase) && isThing(phrases.head(phrase));
    }

    /** {@code attacked the deal}, but not {@code attacked the bridge}. */
    boolean isIdea() {
        return isThing() && IDEAS.stream().anyMatch(idea -> WordNetKinds.isKindOf(lemma(), idea, 1));
    }

    /** {@code fired 300 workers}. */
    boolean isCounted() {
        return phrases.isNoun(phrase)
                && Words.isPlural(phrases.head(phrase))
                && phrases.token(phrases.get(phrase).from()).pos() == PartOfSpeech.NUM;
    }

    /** {@code ordered two jets}. */
    boolean isOf(String kind) {
        return phrases.isNoun(phrase)
                && phrases.head(phrase).pos() == PartOfSpeech.NOUN
                && WordNetKinds.isKindOf(phrases.head(phrase).lemma(), kind, 2);
    }

    /** {@code captured Oslo}, {@code seized the port of Oslo}. */
    boolean isPlace() {
        return phrases.isNoun(phrase)
                && (Geography.isKnownPlace(phrases.head(phrase).text())
                        || phrases.preposition(phrase + 1).equals("of") && isThing());
    }

    private static boolean isThing(Token head) {
        return head.is(PartOfSpeech.NOUN) && !head.isCapitalized() && !Lexicon.isTitle(head) && !Lexicon.isPerson(head);
    }
}
