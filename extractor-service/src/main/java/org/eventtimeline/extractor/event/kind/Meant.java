package org.eventtimeline.extractor.event.kind;

import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.mention.Mention;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrases;

/** Tells the senses of a word apart by what it is done to: {@code left Oslo}, {@code left the party}. */
final class Meant {
    private Meant() {}

    /** Whether the mention tells what the sense does: of a verb who or what it is done to, of a noun of what it is. */
    static boolean is(Mention mention, Sense sense) {
        return sense.isPlain()
                || (isVerb(mention, sense.word()) ? isOfVerb(mention, sense.condition()) : isOfNoun(mention, sense));
    }

    /** Whether the word is the verb of the mention, alone or with what belongs to it. */
    private static boolean isVerb(Mention mention, String word) {
        return mention.hasClause()
                && (word + "-")
                        .startsWith(
                                mention.phrases().head(mention.clause().verb()).lemma() + "-");
    }

    private static boolean isOfNoun(Mention mention, Sense sense) {
        return switch (sense.condition()) {
            case "noun", "nothing" -> true;
            case "money" ->
                KindOfNoun.nouns(mention, sense.word()).anyMatch(noun -> Amounts.isOfMoney(mention.phrases(), noun));
            case "amount" ->
                KindOfNoun.nouns(mention, sense.word()).anyMatch(noun -> Amounts.isNamed(mention.phrases(), noun));
            default -> false;
        };
    }

    private static boolean isOfVerb(Mention mention, String condition) {
        Phrases phrases = mention.phrases();
        Clause clause = mention.clause();
        Patient patient = Patient.of(phrases, clause);
        return switch (condition) {
            case "noun" -> false;
            case "amount" -> Amounts.isChanged(phrases, clause);
            case "money" -> Amounts.isMoney(phrases, clause.object());
            case "percentage" -> Amounts.isPercentage(phrases, clause.object());
            case "nothing" -> !clause.hasObject() && !isPassive(clause);
            case "passive" -> !clause.hasObject() || isPassive(clause);
            case "anything" -> clause.hasObject() || isPassive(clause);
            case "somebody" -> patient.isSomebody();
            case "person" -> patient.isPerson() || Releases.isFromCustody(phrases, clause);
            case "named" -> patient.isSomebody() && patient.isNamed();
            case "thing" -> patient.isThing();
            case "place" -> patient.isPlace();
            case "office" -> isOffice(phrases, clause.object());
            case "organization" -> patient.isThing() && Lexicon.isOrganisation(patient.lemma());
            default -> patient.isOf(condition);
        };
    }

    private static boolean isPassive(Clause clause) {
        return clause.verb().passive() || clause.kind() == Clause.Kind.REDUCED;
    }

    /** {@code became chairman}, {@code became the first director}. */
    private static boolean isOffice(Phrases phrases, int noun) {
        return phrases.isNoun(noun) && Lexicon.isTitle(phrases.head(noun)) && !phrases.isVerb(noun + 1);
    }
}
