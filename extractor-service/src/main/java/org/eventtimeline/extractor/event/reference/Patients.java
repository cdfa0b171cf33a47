package org.eventtimeline.extractor.event.reference;

import java.util.List;
import java.util.Optional;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Modifiers;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.WordNetKinds;

/** To what the sentence before has done something, so that {@code it} at the beginning of the next takes that up. */
final class Patients {
    private final Things things;
    private final Callings callings;
    private final Meanings meanings;
    private final DecidedThings decided;

    /** What the sentence before tells that something has been done to, not by anybody. */
    private Optional<String> last = Optional.empty();

    /** The sentence that has taken it up, so that its other pronouns may mean something else. */
    private int taken = -1;

    Patients(Things things, Callings callings, Meanings meanings) {
        this.things = things;
        this.callings = callings;
        this.meanings = meanings;
        this.decided = new DecidedThings(meanings);
    }

    /** What phrase {@code i} takes up, if more is done to it. */
    Optional<String> subject(Reading reading, int i) {
        return isDone(reading, i) ? takenUp(reading.phrases().number()) : Optional.empty();
    }

    /** What phrase {@code i} takes up, if somebody does more to it: {@code its offer} in {@code Lang rejected it}. */
    Optional<String> object(Reading reading, int i) {
        if (!isFirst(reading, i)) {
            return Optional.empty();
        }
        return (DecidedThings.isDecided(reading, i) ? decided.last() : Optional.<String>empty())
                .or(() -> takenUp(reading.phrases().number()));
    }

    /** Whether the sentence begins with what is done to phrase {@code i}. */
    private static boolean isDone(Reading reading, int i) {
        return reading.clauses().stream()
                .findFirst()
                .filter(clause -> clause.subject() == i && clause.verb().passive())
                .isPresent();
    }

    /** Whether the sentence begins with what somebody does to phrase {@code i}. */
    private static boolean isFirst(Reading reading, int i) {
        return reading.clauses().stream()
                .findFirst()
                .filter(clause -> clause.object() == i)
                .isPresent();
    }

    private Optional<String> takenUp(int sentence) {
        Optional<String> meant = last.filter(thing -> taken != sentence);
        meant.ifPresent(thing -> {
            taken = sentence;
            things.speakOf(thing, false, sentence);
            things.meant(sentence, thing::equals);
        });
        return meant;
    }

    /** Remembers {@code wing} of {@code A bomb destroyed the wing}, so that {@code it was rebuilt} tells of that. */
    void read(Reading reading) {
        last = patient(reading);
        decided.read(reading);
    }

    private Optional<String> patient(Reading reading) {
        return affected(reading).or(() -> undergone(reading));
    }

    /** {@code the case} in {@code Acme complained, but the case was closed}. */
    private Optional<String> undergone(Reading reading) {
        Phrases phrases = reading.phrases();
        List<Clause> clauses = reading.clauses();
        return clauses.stream()
                .skip(Math.max(1, clauses.size() - 1))
                .filter(clause ->
                        clause.kind() == Clause.Kind.MAIN && clause.verb().passive() && clause.hasSubject())
                .filter(clause -> clause.subject() != clauses.get(0).subject())
                .map(clause -> (NounPhrase) phrases.get(clause.subject()))
                .filter(noun -> !callings.isNamed(phrases, noun) && !mayBeSomebody(phrases, noun))
                .findFirst()
                .flatMap(noun -> meanings.describe(phrases, noun));
    }

    private boolean mayBeSomebody(Phrases phrases, NounPhrase noun) {
        Token head = phrases.token(noun.head());
        return callings.isPerson(phrases, noun)
                || Lexicon.isPlural(head)
                || Lexicon.isOrganisation(head.lemma())
                || head.pos() == PartOfSpeech.PRON;
    }

    /** What the end of the sentence tells that somebody, or something new without a name, does something to. */
    private Optional<String> affected(Reading reading) {
        Phrases phrases = reading.phrases();
        return reading.clauses().stream()
                .reduce((first, last) -> last)
                .filter(clause -> clause.kind() == Clause.Kind.MAIN && clause.hasSubject() && clause.hasObject())
                .filter(clause -> !Lexicon.isState(phrases.token(clause.verb().head())))
                .filter(clause -> !mayBeMeant(phrases, (NounPhrase) phrases.get(clause.subject())))
                .flatMap(clause -> placeOf(phrases, clause.object())
                        .or(() -> meanings.describe(phrases, (NounPhrase) phrases.get(clause.object()))));
    }

    /** Whether {@code it} may go on to mean what acts: neither {@code a bomb} nor a person nor {@code rebels}. */
    private boolean mayBeMeant(Phrases phrases, NounPhrase actor) {
        return !Modifiers.INDEFINITE.contains(phrases.lower(actor.from()))
                && !callings.isPerson(phrases, actor)
                && Callings.plural(phrases, actor).isEmpty()
                && !Lexicon.isPlural(phrases.token(actor.head()));
    }

    /** {@code Oslo} in {@code the town of Oslo}. */
    private Optional<String> placeOf(Phrases phrases, int i) {
        return phrases.preposition(i + 1).equals("of")
                        && phrases.isNoun(i + 2)
                        && WordNetKinds.isKindOf(phrases.head(i).lemma(), "region", 2)
                ? callings.headName(phrases, (NounPhrase) phrases.get(i + 2))
                : Optional.empty();
    }
}
