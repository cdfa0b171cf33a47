package org.eventtimeline.extractor.event.kind;

import java.util.Optional;
import java.util.Set;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.mention.Mention;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.temporal.value.Interval;

/** The kind of an event where its word alone may mislead: {@code fired its thrusters} tells of no dismissal. */
final class KindInContext {
    private static final String ATTACK = "attack";
    private static final String INVESTIGATION = "investigation";
    static final String ACCIDENT = "accident";
    private static final String DISASTER = "disaster";
    private static final Set<String> STRIKING = Set.of("strike", "hit");

    /** Kinds of verbs that also tell how a price changes: {@code shares sank 5%}, {@code closed at $12}. */
    private static final Set<String> ALSO_OF_PRICES = Set.of("closing", "opening", "accident");

    private final Mention mention;
    private final Phrases phrases;
    private final Accidents accidents;
    private final Strikers strikers;
    private final Doers doers;
    private final KindOfNoun nouns;

    KindInContext(Mention mention) {
        this.mention = mention;
        this.phrases = mention.phrases();
        this.accidents = new Accidents(phrases);
        this.strikers = new Strikers(phrases);
        this.doers = new Doers(phrases);
        this.nouns = new KindOfNoun(mention, accidents, doers);
    }

    /** What the kind that the word names becomes, if the event has any. */
    Optional<String> of(String word, String kind) {
        if (!mention.hasClause()) {
            return nouns.kind(word, kind);
        }
        Clause clause = mention.clause();
        if ((ALSO_OF_PRICES.contains(kind) || word.equals("settle")) && Prices.areTold(phrases, clause.at() + 1)) {
            return Prices.kind(phrases, clause.at() + 1);
        }
        if (word.equals("take-over")) {
            return Optional.of(isByFirm(clause) ? "acquisition" : kind);
        }
        if (word.equals("give-way")) {
            return Optional.of(kind).filter(accident -> accidents.isOfBuilding(clause.subject()));
        }
        if (word.equals("go-to")) {
            return Optional.of(kind).filter(award -> doers.isPrize(clause));
        }
        if (word.equals("come-out")) {
            return Optional.of(kind).filter(release -> doers.isPublished(clause));
        }
        if (word.equals("blow-up")) {
            boolean byItself = !clause.hasObject() && !clause.verb().passive() && !phrases.isNoun(clause.at() + 2);
            return Optional.of(byItself && !strikers.areWeapons(clause) ? ACCIDENT : kind);
        }
        boolean verb = clause.lemma(phrases).equals(word);
        return verb ? ofVerb(clause, word, kind) : nouns.kind(word, kind);
    }

    /**
     * {@code was taken over by Acme}, {@code The group took over the mill}, but not {@code Lee took over from Lang}.
     */
    private boolean isByFirm(Clause clause) {
        return clause.verb().passive()
                || clause.kind() == Clause.Kind.REDUCED
                || clause.hasSubject()
                        && Lexicon.isOrganisation(phrases.head(clause.subject()).lemma());
    }

    private Optional<String> ofVerb(Clause clause, String word, String kind) {
        if (STRIKING.contains(word) && strikers.areForcesOfNature(clause)) {
            return Optional.of(DISASTER);
        }
        return switch (word) {
            case "strike" -> Optional.of(Strikes.kind(phrases, clause, kind));
            case "rule" -> Optional.of(kind).filter(decision -> !isReign(Patient.of(phrases, clause)));
            case "hit" ->
                strikers.areWeapons(clause)
                        ? Optional.of(ATTACK)
                        : Optional.of(ACCIDENT).filter(crash -> accidents.isOfVehicle(clause.subject()));
            case "explode" -> Optional.of(accidents.isOfThings(clause.subject()) ? ACCIDENT : kind);
            case "collapse" -> Optional.of(kind).filter(accident -> accidents.isOfBuilding(clause.subject()));
            case "open", "launch" -> Optional.of(beginsInquiry(clause) ? INVESTIGATION : kind);
            case "fire", "sack", "dismiss" ->
                Optional.of(
                        kind.equals("resignation")
                                        && Patient.of(phrases, clause).isCounted()
                                ? "layoff"
                                : kind);
            case "make" -> Optional.of(kind).filter(office -> doers.isGivenOffice(clause));
            case "award" -> Optional.of(doers.isCourt(clause) ? "decision" : kind);
            case "fail" -> Optional.of(kind).filter(failure -> doers.isFirm(clause));
            case "fight" -> Optional.of(kind).filter(war -> !doers.isStruggle(clause));
            case "add" -> Optional.of(kind).filter(statement -> !clause.hasObject());
            case "attack" -> Optional.of(doers.isRebuke(clause) ? "statement" : kind);
            case "shoot" ->
                Optional.of(kind)
                        .filter(attack -> !Doers.isShown(
                                phrases, Patient.of(phrases, clause).phrase()));
            case "sell" -> Optional.of(kind).filter(sale -> isToSomebody(clause));
            case "name", "choose", "pick" -> Optional.of(Contests.isHonour(phrases, clause) ? "award" : kind);
            case "win", "beat", "lose", "defeat", "claim" ->
                kind.equals("fall") ? Optional.of(kind) : Contests.kind(phrases, clause, contest(clause, kind));
            default -> Optional.of(kind);
        };
    }

    /** {@code beat the protesters}, {@code beat four rivals}. */
    private String contest(Clause clause, String kind) {
        return Patient.of(phrases, clause).isOf("contestant") ? "competition" : kind;
    }

    /** {@code sold the mill to Acme}, {@code was sold to Acme}, not {@code sold 300 cars}. */
    private boolean isToSomebody(Clause clause) {
        int behind = clause.hasObject() && !clause.verb().passive() ? clause.object() + 1 : clause.at() + 1;
        return phrases.preposition(behind).equals("to") && phrases.isNoun(behind + 1);
    }

    /** {@code opened an inquiry}. */
    private boolean beginsInquiry(Clause clause) {
        int begun = clause.verb().passive() ? clause.subject() : clause.object();
        return phrases.isNoun(begun) && INVESTIGATION.equals(EventKinds.ofWord(phrases.head(begun)));
    }

    /** {@code ruled Norway}, {@code ruled from 1912 to 1914}. */
    private boolean isReign(Patient patient) {
        return patient.isPlace() || mention.date() instanceof Interval;
    }
}
