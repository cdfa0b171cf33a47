package org.eventtimeline.extractor.event.dating;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.attachment.Conjunct;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.name.Lists;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;

/**
 * What of a clause the words of a conjunct without a verb answer to: {@code gold} in {@code won gold in 2016 and
 * [silver] in 2020}.
 *
 * @param phrases the sentence
 * @param clause the clause before the conjunct
 * @param conjunct the words without a verb
 */
record Correspondence(Phrases phrases, Clause clause, Conjunct conjunct) {

    /**
     * Where that begins for which the conjunct stands: the object, what has the same preposition, or the subject; or
     * none.
     */
    int begin() {
        int first = conjunct.from();
        if (Conjunct.isInBrackets(phrases, conjunct.to() + 1)) {
            return beforeBrackets();
        }
        if (!phrases.isNoun(first)) {
            return behind(i -> phrases.preposition(i).equals(phrases.preposition(first)));
        }
        if (clause.hasObject() && !(isName(first) && !isName(clause.object()))) {
            return clause.object();
        }
        if (isAmount(first)) {
            int amount = behind(i -> isAmount(i + 1));
            return amount == Clause.NONE ? Clause.NONE : amount + 1;
        }
        boolean subject = clause.hasSubject() && isName(first) == isName(clause.subject());
        return subject && (!clause.hasObject() || isDateBehind(clause.object())) ? clause.subject() : Clause.NONE;
    }

    /** {@code Oslo} in {@code opened shops in Oslo (2016), Rome (2020)}. */
    private int beforeBrackets() {
        return IntStream.range(clause.at() + 1, conjunct.from())
                .filter(i -> phrases.isNoun(i) && Conjunct.isInBrackets(phrases, i + 2))
                .findFirst()
                .orElse(Clause.NONE);
    }

    /** {@code the league in 1332}. */
    private boolean isDateBehind(int noun) {
        int end = Lists.end(phrases, noun);
        return phrases.isTime(phrases.preposition(end).isEmpty() ? end : end + 1);
    }

    /** The first preposition of its kind with its noun behind the verb. */
    private int behind(IntPredicate kind) {
        return IntStream.range(clause.at() + 1, conjunct.from() - 1)
                .filter(i -> !phrases.preposition(i).isEmpty() && phrases.isNoun(i + 1) && kind.test(i))
                .findFirst()
                .orElse(Clause.NONE);
    }

    private boolean isName(int noun) {
        Token head = phrases.head(noun);
        boolean opens = phrases.noun(noun).head() == 0;
        return head.pos() == PartOfSpeech.PROPN
                || !opens && Character.isUpperCase(head.text().codePointAt(0));
    }

    /** {@code 5 percent}. */
    private boolean isAmount(int noun) {
        return phrases.isNoun(noun) && phrases.token(phrases.get(noun).from()).pos() == PartOfSpeech.NUM;
    }
}
