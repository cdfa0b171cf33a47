package org.eventtimeline.extractor.event.clause;

import java.util.Set;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrase;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.VerbClasses;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.WordNetKinds;
import org.eventtimeline.extractor.language.lexicon.WordNetVerbs;

/** Finds the object that stands before its clause: {@code the mine} of {@code the mine, which Acme bought}. */
public final class FrontedObjects {
    private static final Set<String> RELATIVES = Set.of("which", "that", "whom");

    private static final Set<String> WHICH = Set.of("which", "whom");

    private static final Set<String> THINGS = Set.of("artifact", "person", "organization");

    private final Reading reading;
    private final Phrases phrases;

    /** Asks about a sentence. */
    public FrontedObjects(Reading reading) {
        this.reading = reading;
        this.phrases = reading.phrases();
    }

    /** The object of the clause's own verb, which has none behind it, or {@link Clause#NONE}. */
    public int ofVerb(Clause clause) {
        int i = clause.subject() - 1;
        boolean relative = phrases.isKind(i, Kind.RELATIVE)
                && WHICH.contains(phrases.lower(phrases.get(i).from()))
                && !phrases.isKind(i - 1, Kind.PREPOSITION);
        boolean lacks = relative
                || isContact(clause)
                || isBehindPlace(i)
                || isOfThing(i)
                || isFiled(clause)
                || WordNetVerbs.needsObject(clause.lemma(phrases));
        return lacks && !isDated(i) && !isOfTried(clause) ? before(clause) : Clause.NONE;
    }

    /** {@code Acme, which} in {@code Acme, which Beta tried to buy}: that is not tried but bought. */
    private boolean isOfTried(Clause clause) {
        return WordNetVerbs.takesInfinitive(clause.lemma(phrases))
                && !VerbClasses.isObjectControl(phrases.head(clause.verb()))
                && reading.clauseAt(clause.at() + 1)
                        .filter(next -> next.kind() == Clause.Kind.INFINITIVE && !next.hasObject())
                        .filter(next -> !WordNetVerbs.isIntransitive(next.lemma(phrases)))
                        .isPresent();
    }

    /** {@code In a 2011 interview she said so}: what has a date of its own only tells when. */
    private boolean isDated(int noun) {
        return phrases.isNoun(noun)
                && !((Phrase.NounPhrase) phrases.get(noun)).expressions().isEmpty();
    }

    /** {@code the oven she bought in May}, but not {@code the day she left}. */
    private boolean isContact(Clause clause) {
        int object = clause.hasSubject() ? beforeQuote(clause.subject()) : Clause.NONE;
        return clause.kind() == Clause.Kind.RELATIVE
                && phrases.isNoun(object)
                && phrases.head(clause.subject()).is(PartOfSpeech.PRON, PartOfSpeech.PROPN)
                && !Times.isUnit(phrases.head(object));
    }

    /** {@code Dawn} in {@code "Dawn" she sang}. */
    private int beforeQuote(int i) {
        return phrases.isKind(i - 1, Kind.QUOTE) ? i - 2 : i - 1;
    }

    /** The object of an infinitive right behind the verb: {@code the funds that the panel voted to strip}; or none. */
    public int ofInfinitive(Clause clause) {
        boolean lacks = phrases.isKind(clause.subject() - 1, Kind.RELATIVE)
                && !VerbClasses.isObjectControl(phrases.head(clause.verb()))
                && reading.clauseAt(clause.at() + 1)
                        .filter(next -> next.kind() == Clause.Kind.INFINITIVE && !next.hasObject())
                        .filter(next -> isOfThing(clause.subject() - 1)
                                || phrases.isMark(clause.subject() - 1, "which") && isOfTried(clause)
                                || WordNetVerbs.needsObject(next.lemma(phrases)))
                        .isPresent();
        return lacks ? before(clause) : Clause.NONE;
    }

    /**
     * {@code Oslo, that} in {@code a plant in Oslo that the firm bought}: no name is told of by a clause without
     * commas; but not in {@code told reporters in Oslo that the firm bought it}.
     */
    private boolean isBehindPlace(int relative) {
        if (!phrases.isKind(relative, Kind.RELATIVE)) {
            return false;
        }
        int noun = RelativeHeads.beforePlace(phrases, relative - 1);
        return noun != relative - 1 && !(isTold(relative) && Lexicon.isPerson(phrases.head(noun)));
    }

    /** {@code a mill that} in {@code a mill that Acme opened}, unlike {@code the claim that Acme opened}. */
    private boolean isOfThing(int relative) {
        return phrases.isKind(relative, Kind.RELATIVE)
                && phrases.isNoun(relative - 1)
                && !isTold(relative)
                && THINGS.stream()
                        .anyMatch(thing ->
                                WordNetKinds.isKindOf(phrases.head(relative - 1).lemma(), thing, 1));
    }

    /** {@code a lawsuit} in {@code a lawsuit that Acme filed in May}: what is filed, is filed against somebody. */
    private boolean isFiled(Clause clause) {
        return phrases.isKind(clause.subject() - 1, Kind.RELATIVE)
                && phrases.isNoun(clause.subject() - 2)
                && clause.lemma(phrases).equals("file");
    }

    /** {@code said at the mill that}. */
    private boolean isTold(int that) {
        return reading.clauseBefore(that)
                .filter(clause -> VerbClasses.isTelling(phrases.head(clause.verb())))
                .isPresent();
    }

    /**
     * The noun phrase before the subject: {@code the map} in {@code the map which both kings drew}, but not {@code Lee}
     * in {@code under Lee the firm grew}.
     */
    private int before(Clause clause) {
        if (!clause.hasSubject() || !clause.verb().isFinite()) {
            return Clause.NONE;
        }
        int i = beforeQuote(clause.subject());
        boolean relative = phrases.isKind(i, Kind.RELATIVE)
                && RELATIVES.contains(phrases.lower(phrases.get(i).from()));
        if (!relative) {
            boolean circumstance = i == 1 && !phrases.preposition(0).isEmpty();
            return phrases.isNoun(i) && !circumstance ? i : Clause.NONE;
        }
        int before = phrases.isKind(i - 1, Kind.QUOTE) ? i - 2 : i - 1;
        boolean set = phrases.isKind(before, Kind.COMMA);
        int noun = set ? before - 1 : before;
        return !phrases.isNoun(noun)
                ? Clause.NONE
                : phrases.isMark(i, "whom")
                        ? RelativePeople.beforeOf(phrases, noun, clause.verb())
                        : set ? LooseRelativeHeads.beyondBare(phrases, noun) : RelativeHeads.beforePlace(phrases, noun);
    }
}
