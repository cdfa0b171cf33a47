package org.eventtimeline.extractor.temporal.english.context;

import org.eventtimeline.extractor.temporal.english.word.Words;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.grammar.TokenSet;
import org.eventtimeline.extractor.temporal.grammar.Tokens;
import org.eventtimeline.extractor.temporal.meaning.Tense;

/** Tells of what time an infinitive speaks by the word before it: "plans to", "vowed to", "ordered him to". */
final class Infinitives {
    /** The word before an infinitive. */
    static final TokenSet TO = TokenSet.words("to");

    /** Words after which an infinitive speaks of things to come. */
    private static final TokenSet AHEAD = Words.tokens(
            "set planned plan plans planning expected scheduled due is are going agreed likely ready hopes "
                    + "remember forget wants intends expects supposed about slated have has date vows pledges promises "
                    + "threatens aims seeks hoping aiming forecast predicted tipped projected poised bound");

    /** Words after which it speaks of what was still to come then, "vowed to finish by May", or was to have come. */
    private static final TokenSet THEN_AHEAD =
            Words.tokens("vowed pledged promised threatened hoped aimed intended undertook was were");

    /** What was to be, and what had been missed by then: "was supposed to open in May". */
    private static final TokenSet MISSED = TokenSet.words("supposed", "meant");

    private static final TokenSet WAS = TokenSet.words("was", "were");

    private static final TokenSet ASKED = TokenSet.words("him", "her", "them", "us", "me", "it");

    private static final TokenSet ASKING =
            TokenSet.words("ordered", "told", "asked", "urged", "instructed", "invited", "advised");

    /** What somebody who was asked to does on a day to come: "was ordered to appear on June 3". */
    private static final TokenSet APPEARING =
            Words.tokens("appear reappear report return pay attend surrender vacate stand face answer testify");

    /** With these a thing or a place begins: "agreed to a truce", "due to the storm". */
    private static final TokenSet ARTICLES = TokenSet.words("the", "a", "an", "its", "their");

    /** With these begins what else than a verb follows: "was to the north". */
    private static final TokenSet OTHERS = Words.tokens("the a an his her its their this that be");

    /** Words between "to" and the date. */
    private static final int OBJECT = 6;

    private Infinitives() {}

    /** The tense of the infinitive behind a "to"; unknown where it tells none. */
    static Tense tense(Tokens tokens, int to) {
        Token before = tokens.at(to - 1);
        Token after = tokens.at(to + 1);
        if (before == null) {
            return Tense.UNKNOWN;
        }
        boolean asked = isOneOf(ASKING, tokens.at(to - 2)) && isAsked(before)
                || isOneOf(ASKING, tokens.at(to - 3)) && isOneOf(ARTICLES, tokens.at(to - 2));
        boolean summoned = ASKING.allows(before) && isOneOf(WAS, tokens.at(to - 2)) && isOneOf(APPEARING, after);
        if (asked || summoned) {
            return Tense.LASTING;
        }
        if (AHEAD.allows(before) && !isOneOf(ARTICLES, after)) {
            boolean wasDue = TenseWords.DUE.allows(before) && isOneOf(WAS, tokens.at(to - 2));
            if (wasDue || Participles.followHadBeen(tokens, to - 1)) {
                return Tense.PLANNED;
            }
            return MISSED.allows(before) && isOneOf(WAS, tokens.at(to - 2)) ? Tense.PAST : Tense.FUTURE;
        }
        boolean verb =
                after != null && after.kind() == Token.Kind.WORD && !after.capitalised() && !OTHERS.allows(after);
        if (!verb || !THEN_AHEAD.allows(before)) {
            return Tense.UNKNOWN;
        }
        return after.is("have") ? Tense.PAST : Tense.LASTING;
    }

    /** "They agreed to merge on 7 February": on that day, or that they would do so then. */
    static boolean isAgreedOn(Tokens tokens, int start) {
        int to = start - 2;
        while (to > start - OBJECT && to > 0 && !TO.allows(tokens.at(to))) {
            to--;
        }
        boolean agreed = to > 0 && TO.allows(tokens.at(to)) && tokens.at(to - 1).is("agreed");
        return agreed
                && tokens.at(start - 1).is("on")
                && !Words.WEEKDAYS.containsKey(tokens.at(start).word());
    }

    /** "asked them to", "asked farmers to", "asked Denby to". */
    private static boolean isAsked(Token who) {
        return ASKED.allows(who)
                || who.kind() == Token.Kind.WORD
                        && (who.capitalised() || who.word().endsWith("s"));
    }

    private static boolean isOneOf(TokenSet words, Token token) {
        return token != null && words.allows(token);
    }
}
