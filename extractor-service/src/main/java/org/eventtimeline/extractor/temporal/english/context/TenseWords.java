package org.eventtimeline.extractor.temporal.english.context;

import org.eventtimeline.extractor.temporal.english.word.Words;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.grammar.TokenSet;
import org.eventtimeline.extractor.temporal.grammar.Tokens;
import org.eventtimeline.extractor.temporal.meaning.Tense;

/** The words that tell a tense. They must be known before a text is cut, so that its tokens are told by them. */
final class TenseWords {
    /** The present of "be", which with a day behind it tells what is to come: "the draw is on Monday". */
    static final TokenSet PRESENT_BE = TokenSet.words("is", "are", "'s", "we're", "you're", "they're", "'m", "am");

    static final TokenSet BEFORE_DAYS = TokenSet.words("on", "at", "in", "this", "until", "from");
    static final TokenSet WITHIN = TokenSet.words("on", "in", "during");

    private static final TokenSet FUTURE = Words.tokens(
            "will 'll shall won't would effective scheduled due plan plans planned planning going upcoming forthcoming slated tomorrow "
                    + "expect expects expected hope hopes intend intends please");

    private static final TokenSet UNTIL = TokenSet.words("until", "till");

    /** What did so until a day is over: "ran until January 8", but not "was shut until January 8". */
    private static final TokenSet LASTED = Words.tokens(
            "ran lasted stayed remained lived worked served continued reigned ruled sat stood slept waited talked fought "
                    + "argued debated danced drank");

    /**
     * Of the words above those that, with an article or behind a past form, name a thing of any time: "announced the
     * plan Monday", "announced plans on Monday".
     */
    private static final TokenSet NOUNS = TokenSet.words("plan", "plans", "hope", "hopes");

    /** Of what may yet come; "should have" speaks of the past. */
    private static final TokenSet MODALS = TokenSet.words("should", "must", "might", "can", "could", "may");

    /** What is not known yet. */
    private static final TokenSet CONDITIONS = TokenSet.words("if", "unless");

    /** "first set for June", "previously planned": what was to be. */
    private static final TokenSet PLANNED = TokenSet.words("planned", "set", "scheduled", "due", "expected");

    /** "was due to land": it may have landed, and may yet. */
    static final TokenSet DUE = TokenSet.words("due", "scheduled", "expected");

    private static final TokenSet WAS = TokenSet.words("was", "were");

    static final TokenSet ONCE = TokenSet.words("first", "previously", "originally", "initially");

    /** Words that may tell a tense, besides those in -ed and -'ll. */
    private static final TokenSet TELLING = TokenSet.anyOf(
            FUTURE,
            UNTIL,
            PastForms.IRREGULAR,
            Participles.IRREGULAR,
            MODALS,
            Requests.VERBS,
            Arrangements.VERBS,
            Plans.PLANNED,
            CONDITIONS,
            Infinitives.TO,
            TokenSet.words("soon", "early", "be", "planned", "likely"));

    /** The tense that a word tells by itself. */
    Tense tense(Tokens tokens, int at) {
        Token token = tokens.at(at);
        boolean tells = token != null
                && token.kind() == Token.Kind.WORD
                && (TELLING.allows(token) || PastForms.isRegular(token) || isWill(token.word()));
        return tells ? told(tokens, at) : Tense.UNKNOWN;
    }

    private static Tense told(Tokens tokens, int at) {
        Token token = tokens.at(at);
        String word = token.word();
        if (Requests.VERBS.allows(token) && Requests.isRequest(tokens, at)) {
            return Tense.FUTURE;
        }
        if ((word.equals("soon") || word.equals("early"))
                && at > 0
                && tokens.at(at - 1).is("as")) {
            return Tense.FUTURE;
        }
        if (word.equals("be") && at > 0 && tokens.at(at - 1).is("to")) {
            return at > 1 && tokens.at(at - 2).is("only") ? Tense.UNKNOWN : Tense.FUTURE;
        }
        if (Infinitives.TO.allows(token)) {
            return Infinitives.tense(tokens, at);
        }
        if (CONDITIONS.allows(token)) {
            return Tense.FUTURE;
        }
        boolean noun = at > 0 && Participles.BEFORE_NOUNS.allows(tokens.at(at - 1));
        boolean done = at > 0 && PastForms.isPast(tokens, at - 1) && !isOneOf(Appointments.FOR, tokens.at(at + 1));
        if ((noun || done) && NOUNS.allows(token)
                || PLANNED.allows(token) && at > 0 && ONCE.allows(tokens.at(at - 1))) {
            return Tense.UNKNOWN;
        }
        if (Arrangements.areTold(tokens, at, noun)) {
            return Tense.FUTURE;
        }
        if (Plans.PLANNED.allows(token) && Plans.areTold(tokens, at)) {
            return Tense.FUTURE;
        }
        if (UNTIL.allows(token) && !token.capitalised()) {
            boolean over = Participles.followHadBeen(tokens, at) || at > 0 && LASTED.allows(tokens.at(at - 1));
            return over ? Tense.PAST : Tense.LASTING;
        }
        if (word.equals("set")
                && isOneOf(PRESENT_BE, tokens.at(at - 1))
                && isOneOf(Appointments.FOR, tokens.at(at + 1))) {
            return Tense.FUTURE;
        }
        if (word.equals("likely")) {
            return isOneOf(PRESENT_BE, tokens.at(at - 1)) ? Tense.FUTURE : Tense.UNKNOWN;
        }
        if (MODALS.allows(token)) {
            Token next = tokens.at(at + 1);
            if (word.equals("may") && !isVerb(token, next)) {
                return Tense.UNKNOWN;
            }
            boolean ability = word.equals("could") && next != null && (next.is("not") || next.is("be"));
            return ability ? Tense.UNKNOWN : next != null && next.is("have") ? Tense.PAST : Tense.FUTURE;
        }
        if (FUTURE.allows(token) && Participles.followHadBeen(tokens, at)
                || DUE.allows(token) && isOneOf(WAS, tokens.at(at - 1))) {
            return Tense.PLANNED;
        }
        if (FUTURE.allows(token) && (!token.capitalised() || word.equals("please")) || isWill(word)) {
            return Tense.FUTURE;
        }
        if (Participles.arePerfect(tokens, at)) {
            return Tense.EARLIER;
        }
        return PastForms.isPast(tokens, at) && !Participles.isOne(tokens, at) ? Tense.PAST : Tense.UNKNOWN;
    }

    private static boolean isOneOf(TokenSet words, Token token) {
        return token != null && words.allows(token);
    }

    /** "may rain", but not "the 3rd of may". */
    private static boolean isVerb(Token may, Token next) {
        return !may.capitalised() && next != null && next.kind() == Token.Kind.WORD && !next.capitalised();
    }

    /** "they'll". */
    private static boolean isWill(String word) {
        return word.charAt(word.length() - 1) == 'l' && word.endsWith("'ll");
    }
}
