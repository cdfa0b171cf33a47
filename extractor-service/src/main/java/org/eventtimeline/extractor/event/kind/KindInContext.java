package org.eventtimeline.extractor.event.kind;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.mention.Mention;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.temporal.value.Interval;

/** The kind of an event where its word alone may mislead: {@code fired its thrusters} tells of no dismissal. */
final class KindInContext {
    private static final String ATTACK = "attack";
    private static final String ACCIDENT = "accident";
    private static final String ACQUISITION = "acquisition";
    private static final String DECISION = "decision";
    private static final String RESIGNATION = "resignation";

    /** Kinds of verbs that also tell how a price changes: {@code shares sank 5%}, {@code closed at $12}. */
    private static final Set<String> ALSO_OF_PRICES = Set.of("closing", "opening", "accident");

    private final Mention mention;
    private final Phrases phrases;
    private final Accidents accidents;

    KindInContext(Mention mention) {
        this.mention = mention;
        this.phrases = mention.phrases();
        this.accidents = new Accidents(phrases);
    }

    /** What the kind that the word names becomes, if the event has any. */
    Optional<String> of(String word, String kind) {
        if (!mention.hasClause()) {
            return ofNoun(word, kind);
        }
        Clause clause = mention.clause();
        if (ALSO_OF_PRICES.contains(kind) && isMeasured(clause.at() + 1)) {
            return Optional.empty();
        }
        boolean verb = phrases.token(clause.verb().head()).lemma().equals(word);
        return verb ? ofVerb(clause, word, kind) : ofNoun(word, kind);
    }

    private Optional<String> ofVerb(Clause clause, String word, String kind) {
        Patient patient = Patient.of(phrases, clause);
        return switch (word) {
            case "strike" -> Optional.of(Strikes.kind(phrases, clause, kind));
            case "release" -> Optional.of(kind).filter(publication -> !Releases.isOfSomebody(phrases, clause));
            case "fire" -> Optional.of(RESIGNATION).filter(dismissal -> patient.isSomebody());
            case "name" -> Optional.of(kind).filter(appointment -> patient.isSomebody());
            case "rule" -> Optional.of(kind).filter(decision -> !isReign(patient));
            case "bear" ->
                Optional.of(kind)
                        .filter(birth -> clause.verb().passive()
                                || clause.kind() == Clause.Kind.REDUCED
                                || !clause.hasObject()
                                || patient.isPerson());
            case "order" -> Optional.of(patient.isOf("artifact") ? ACQUISITION : kind);
            case "storm" -> Optional.of(ATTACK);
            case "hit" ->
                isArmed(clause)
                        ? Optional.of(ATTACK)
                        : Optional.of(ACCIDENT).filter(crash -> accidents.isOfVehicle(clause.subject()));
            case "explode" -> Optional.of(accidents.isOfThings(clause.subject()) ? ACCIDENT : kind);
            case "collapse" -> Optional.of(kind).filter(accident -> accidents.isOfBuilding(clause.subject()));
            case "become" -> Optional.of(kind).filter(appointment -> isOffice(clause.object()));
            case "replace", "succeed" ->
                Optional.of(kind).filter(appointment -> patient.isSomebody() && patient.isNamed());
            case "sell" -> Optional.of(kind).filter(sale -> isToSomebody(clause));
            case "win", "beat", "lose", "defeat" -> Contests.kind(phrases, clause, kind);
            case "seize", "capture" ->
                Optional.of(patient.isPlace() ? ATTACK : kind).filter(arrest -> !patient.isKindOf("power"));
            default -> Optional.of(kind.equals(RESIGNATION) && endsNoPost(clause) ? DECISION : kind);
        };
    }

    private Optional<String> ofNoun(String word, String kind) {
        return switch (word) {
            case "strike" -> Optional.of(Strikes.kind(phrases, nouns(word), kind));
            case "order" -> Optional.of(kind).filter(decision -> !isOfGoods());
            case "explosion", "blast" -> Optional.of(nouns(word).anyMatch(accidents::isOfThings) ? ACCIDENT : kind);
            case "attack" -> Optional.of(kind).filter(violence -> nouns(word).noneMatch(accidents::isOfIllness));
            case "collapse" -> Optional.of(kind).filter(accident -> nouns(word).anyMatch(accidents::isOfWhatWasBuilt));
            default -> Optional.of(kind);
        };
    }

    /** {@code orders fell}: of what customers order. */
    private boolean isOfGoods() {
        return nouns("order").anyMatch(noun -> Words.isPlural(phrases.head(noun)));
    }

    /** The noun phrases that may name the event. */
    private IntStream nouns(String lemma) {
        return !mention.hasClause()
                ? IntStream.of(mention.noun())
                : IntStream.of(mention.clause().subject(), mention.clause().object())
                        .filter(phrases::isNoun)
                        .filter(noun -> phrases.head(noun).lemma().equals(lemma));
    }

    /** {@code $12} in {@code closed at $12}, {@code higher}. */
    private boolean isMeasured(int i) {
        int at = phrases.isKind(i, Phrase.Kind.PREPOSITION) ? i + 1 : i;
        if (at >= phrases.size() || phrases.isTime(at)) {
            return false;
        }
        String head = phrases.token(phrases.get(at).to() - 1).text();
        return head.endsWith("%") || Character.isDigit(head.codePointAt(0));
    }

    /** {@code A missile hit the depot}, {@code was hit by a missile}. */
    private boolean isArmed(Clause clause) {
        int by = phrases.preposition(clause.at() + 1).equals("by") ? clause.at() + 2 : clause.subject();
        return phrases.isNoun(by) && Lexicon.isWeapon(phrases.head(by).lemma());
    }

    /** {@code became chairman}, {@code became the first director}. */
    private boolean isOffice(int noun) {
        return phrases.isNoun(noun) && Lexicon.isTitle(phrases.head(noun)) && !phrases.isVerb(noun + 1);
    }

    /** {@code sold the mill to Acme}, {@code was sold to Acme}, not {@code sold 300 cars}. */
    private boolean isToSomebody(Clause clause) {
        int behind = clause.hasObject() && !clause.verb().passive() ? clause.object() + 1 : clause.at() + 1;
        return phrases.preposition(behind).equals("to") && phrases.isNoun(behind + 1);
    }

    /** {@code ruled Norway}, {@code ruled from 1912 to 1914}. */
    private boolean isReign(Patient patient) {
        return patient.isPlace() || mention.date() instanceof Interval;
    }

    /** {@code dismissed the charges}: only somebody leaves a post. */
    private boolean endsNoPost(Clause clause) {
        return Patient.ofObject(phrases, clause).isThing();
    }
}
