package org.eventtimeline.extractor.event.kind;

import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;

/** Tells strikes of work, of weapons and of ships apart: {@code Nurses struck}, {@code a missile struck the depot}. */
final class Strikes {
    private static final String PROTEST = "protest";
    private static final String ACCIDENT = "accident";

    /** Prepositions before whom or what an attack is aimed at. */
    private static final Set<String> AIMED = Set.of("on", "against");

    private Strikes() {}

    /** The kind of a clause that tells that something struck. */
    static String kind(Phrases phrases, Clause clause, String attack) {
        if (isRefusal(phrases, clause)) {
            return PROTEST;
        }
        return runsInto(phrases, clause) ? ACCIDENT : attack;
    }

    /** The kind of what these noun phrases call a strike. */
    static String kind(Phrases phrases, IntStream nouns, String attack) {
        return nouns.anyMatch(noun -> isAttack(phrases, noun)) ? attack : PROTEST;
    }

    /** {@code Nurses struck}: those who strike work strike nothing. */
    private static boolean isRefusal(Phrases phrases, Clause clause) {
        return !clause.hasObject()
                && !clause.verb().passive()
                && phrases.isNoun(clause.subject())
                && isActor(phrases.head(clause.subject()));
    }

    /** {@code The ferry Solveig struck a pier}: what is no weapon attacks nothing. */
    private static boolean runsInto(Phrases phrases, Clause clause) {
        if (!clause.hasObject() || !phrases.isNoun(clause.subject())) {
            return false;
        }
        return commonNouns(phrases, phrases.get(clause.subject())).findAny().isPresent()
                && commonNouns(phrases, phrases.get(clause.subject()))
                        .noneMatch(noun -> isActor(noun) || Lexicon.isWeapon(noun.lemma()));
    }

    private static Stream<Token> commonNouns(Phrases phrases, Phrase phrase) {
        return IntStream.range(phrase.from(), phrase.to())
                .mapToObj(phrases::token)
                .filter(token -> token.is(PartOfSpeech.NOUN) && !token.isCapitalized());
    }

    private static boolean isActor(Token head) {
        return Lexicon.isPersonNoun(Words.lower(head.lemma()))
                || Lexicon.isTitle(head)
                || Lexicon.isOrganisation(head.lemma())
                || head.pos() == PartOfSpeech.PRON;
    }

    /** {@code missile strike}, {@code a strike on the town}, {@code strikes}. */
    private static boolean isAttack(Phrases phrases, int noun) {
        Token head = phrases.head(noun);
        boolean armed = head.index() > 0
                && Lexicon.isWeapon(phrases.token(head.index() - 1).lemma());
        return armed || isAimed(phrases, noun + 1) || Words.isPlural(head);
    }

    /** {@code on the town}, but not {@code on Monday}. */
    private static boolean isAimed(Phrases phrases, int preposition) {
        return AIMED.contains(phrases.preposition(preposition)) && !phrases.isTime(preposition + 1);
    }
}
