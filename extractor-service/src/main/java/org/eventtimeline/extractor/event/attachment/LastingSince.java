package org.eventtimeline.extractor.event.attachment;

import java.util.Set;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.phrase.Ordinals;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.Ranks;
import org.eventtimeline.extractor.event.phrase.Shares;
import org.eventtimeline.extractor.event.phrase.VerbClasses;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;

/** What has lasted since a date, and did not only happen at some time since. */
record LastingSince(Phrases phrases) {
    private static final Set<String> FRACTIONS = Set.of("half", "quarter");
    private static final Set<String> HAVE = Set.of("has", "have", "had", "'s", "'ve", "'d");

    /**
     * Whether the clause tells it: {@code has been closed since 2004}, but neither {@code rose for the second time
     * since} nor {@code won its first title since} nor {@code the first time that it has risen since}; {@code Since
     * 2004 it has belonged to them}, but not {@code Since 2004 it has sold three ships}.
     *
     * @param since the place of "since"
     */
    boolean isTold(Clause clause, int since) {
        boolean lasts = !clause.verb().isFinite()
                || HAVE.contains(phrases.lower(clause.verb().from()));
        if (clause.at() > since) {
            return lasts && VerbClasses.isState(phrases.head(clause.verb()));
        }
        int before = since - 1;
        return lasts
                && !isSum(clause, since)
                && !isRepeated(clause, since)
                && !isSingledOut(before)
                && !isSingledOut(clause.subject() - 1)
                && !isSingledOut(clause.subject() - 2);
    }

    /** {@code has sold 300 ships since}, {@code have fallen by a third since}: so much in all, and not then. */
    private boolean isSum(Clause clause, int since) {
        return clause.verb().perfect()
                && !VerbClasses.isState(phrases.head(clause.verb()))
                && (isCount(clause.subject())
                        || isCount(clause.object())
                        || IntStream.range(clause.at() + 1, since)
                                .anyMatch(i -> phrases.preposition(i).equals("by") && isCount(i + 1)));
    }

    /** {@code has been put off twice since May}, {@code three times since May}: which time, nobody tells. */
    private boolean isRepeated(Clause clause, int since) {
        return IntStream.range(clause.at() + 1, since)
                .anyMatch(i -> phrases.isMark(i, "twice")
                        || phrases.isNoun(i) && phrases.head(i).text().equals("times"));
    }

    /** {@code more than 300 ships}, {@code a third}, {@code half its value}. */
    private boolean isCount(int i) {
        return phrases.isNumber(i)
                || i != Clause.NONE
                        && phrases.get(i) instanceof NounPhrase noun
                        && (Shares.before(phrases, i).isPresent()
                                || IntStream.rangeClosed(noun.from(), noun.head())
                                        .mapToObj(phrases::token)
                                        .anyMatch(token -> token.is(PartOfSpeech.NUM) || isFraction(token)));
    }

    private static boolean isFraction(Token noun) {
        return FRACTIONS.contains(noun.text())
                || noun.pos() == PartOfSpeech.NOUN
                        && Ordinals.parse(noun.text()).isPresent();
    }

    private boolean isSingledOut(int i) {
        return phrases.isNoun(i) && Ranks.singleOut(phrases, phrases.noun(i));
    }
}
