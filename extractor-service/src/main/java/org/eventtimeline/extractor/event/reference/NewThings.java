package org.eventtimeline.extractor.event.reference;

import java.util.Optional;
import java.util.Set;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.kind.EventKinds;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Modifiers;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.language.Token;

/** What a sentence ends with founding or building, so that {@code it} of the next tells of that. */
final class NewThings {
    private static final Set<String> CREATION = Set.of("foundation", "opening", "construction", "release");

    /** What nobody does to a firm that has just built something, but with what it has built. */
    private static final Set<String> HANDLING = Set.of("opening", "closing", "destruction", "construction");

    private final Things things;
    private final Callings callings;
    private final Meanings meanings;

    private Optional<String> last = Optional.empty();

    /** Whether who has founded it is not called {@code it}. */
    private boolean byPerson;

    NewThings(Things things, Callings callings, Meanings meanings) {
        this.things = things;
        this.callings = callings;
        this.meanings = meanings;
    }

    /** What the subject {@code it} means with which phrase {@code i} opens its sentence. */
    Optional<String> subject(Reading reading, int i) {
        int sentence = reading.phrases().number();
        var preferences = SelectionalPreferences.of(reading, i);
        Optional<String> meant = reading.clauses().stream()
                .findFirst()
                .filter(clause -> clause.subject() == i)
                .filter(clause -> byPerson || isHandled(reading.phrases(), clause))
                .flatMap(clause -> last)
                .filter(thing -> preferences.allow(thing, false));
        meant.ifPresent(thing -> things.speakOf(thing, true, sentence));
        return meant;
    }

    private static boolean isHandled(Phrases phrases, Clause clause) {
        String kind = EventKinds.ofWord(phrases.token(clause.verb().head()));
        return kind != null && HANDLING.contains(kind) && (clause.verb().passive() || !clause.hasObject());
    }

    /** Remembers {@code Beta} of {@code Lee left Acme to found a mill, Beta}. */
    void read(Reading reading) {
        Optional<Clause> creating = reading.clauses().stream()
                .reduce((first, second) -> second)
                .filter(clause -> isCreation(reading.phrases(), clause));
        last = creating.flatMap(clause -> created(reading.phrases(), clause.object()));
        byPerson = creating.filter(clause -> isByPerson(reading, clause)).isPresent();
    }

    private static boolean isCreation(Phrases phrases, Clause clause) {
        boolean acts = clause.kind() == Clause.Kind.MAIN || clause.kind() == Clause.Kind.INFINITIVE;
        if (!acts || !clause.hasObject()) {
            return false;
        }
        Token verb = phrases.token(clause.verb().head());
        NounPhrase object = (NounPhrase) phrases.get(clause.object());
        if (!isNew(phrases, object) && !(verb.lemma().equals("found") && NamesBehind.isName(phrases, object))) {
            return false;
        }
        String kind = EventKinds.ofWord(verb);
        return kind != null && CREATION.contains(kind)
                || verb.lemma().equals("start")
                        && Lexicon.isOrganisation(phrases.head(clause.object()).lemma());
    }

    /** {@code a mill}, {@code her own firm}. */
    private static boolean isNew(Phrases phrases, NounPhrase noun) {
        String first = phrases.lower(noun.from());
        return Modifiers.INDEFINITE.contains(first)
                || Modifiers.POSSESSIVES.contains(first)
                        && phrases.lower(noun.from() + 1).equals("own");
    }

    private Optional<String> created(Phrases phrases, int i) {
        boolean named = phrases.isKind(i + 1, Kind.COMMA)
                && phrases.isNoun(i + 2)
                && NamesBehind.isName(phrases, (NounPhrase) phrases.get(i + 2));
        return named
                ? callings.headName(phrases, (NounPhrase) phrases.get(i + 2))
                : meanings.describe(phrases, (NounPhrase) phrases.get(i));
    }

    /** Whether the subject of the clause, or of the one on which its infinitive hangs, is somebody. */
    private boolean isByPerson(Reading reading, Clause creating) {
        Phrases phrases = reading.phrases();
        return reading.clauses().stream()
                .filter(clause -> clause.hasSubject() && clause.at() <= creating.at())
                .reduce((first, second) -> second)
                .map(clause -> (NounPhrase) phrases.get(clause.subject()))
                .filter(noun -> callings.isPerson(phrases, noun)
                        || Pairs.isPair(phrases, noun)
                        || Callings.plural(phrases, noun).isPresent())
                .isPresent();
    }
}
