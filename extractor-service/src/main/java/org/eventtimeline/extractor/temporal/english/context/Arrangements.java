package org.eventtimeline.extractor.temporal.english.context;

import org.eventtimeline.extractor.temporal.english.word.Words;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.grammar.TokenSet;
import org.eventtimeline.extractor.temporal.grammar.Tokens;

/** Verbs whose present tells what is to come: "meets on Monday", "We start on Monday", "reports earnings on Monday". */
final class Arrangements {
    /** Verbs whose present tells what is arranged: "meets on Monday", "takes place next week". */
    private static final TokenSet ARRANGED = Words.tokens(
            "takes take occurs occur flies elects launches begins begin meets meet opens closes ends finishes "
                    + "departs reopens returns reconvenes reconvene resits debuts concludes airs premieres resumes "
                    + "resume expires expire hosts host resigns enters enter comes goes leaves retires celebrates "
                    + "marries weds performs competes testifies joins speaks appears go arrives arrive kicks faces "
                    + "continues continue turns travels starts plays play visits votes");

    /** Behind whom a verb is an infinitive: "He let them go". */
    private static final TokenSet OBJECTS = TokenSet.words("them", "him", "us", "me");

    /** Verbs that with what is published or held tell what is arranged: "reports earnings on Thursday". */
    private static final TokenSet PUBLISHING = TokenSet.words(
            "reports", "report", "releases", "release", "publishes", "posts", "unveils", "issues", "holds");

    /** Words from such a verb to what is published. */
    private static final int OBJECT = 4;

    private static final TokenSet PUBLISHED = TokenSet.anyOf(
            DayOwners.EXPECTED,
            Words.tokens("earnings results data figures minutes numbers sales profits budget album"));

    /** Who says what they will do in the present: "We start on Monday". */
    private static final TokenSet SPEAKERS = TokenSet.words("i", "we", "you");

    private static final TokenSet OWN = Words.tokens(
            "start begin reopen leave fly move travel play open close return vote launch finish end head get come speak race");

    /** Behind these stands an infinitive or a noun: "half of the votes". */
    private static final TokenSet BEFORE_OTHERS = TokenSet.anyOf(TokenSet.words("to", "of"), TokenSet.DIGITS);

    /** "comes into force in May", "comes out on Friday", but not "comes after a raid on Friday". */
    private static final TokenSet COMING = TokenSet.words("into", "out", "to", "up");

    /** "steps down on Monday", "heads to Rome on Monday", but not "took steps on Monday". */
    private static final TokenSet LEAVING = TokenSet.words("steps", "heads");

    /** "runs from Friday to Sunday", "runs out in May", "applies from June". */
    private static final TokenSet RUNNING = TokenSet.words("runs", "lasts", "applies", "apply", "doubles", "double");

    /** "Wages rise from June", but not "Sales rise from June", which compares. */
    private static final TokenSet RISING = TokenSet.words("rise", "rises", "increase", "increases", "fall", "falls");

    /** What somebody sets before it is so. */
    private static final TokenSet SET = Words.tokens(
            "wage wages pay fare fares fee fees tax taxes rent rents pension pensions bills charges tolls");

    private static final TokenSet AWAY = TokenSet.words("down", "aside", "to", "for", "into", "back", "home");

    /** What a team does, before a name: "Harlow face Denby on Monday". */
    private static final TokenSet OF_TEAMS = TokenSet.words("face", "host", "visit", "meet", "entertain");

    /** Behind whom "come" has happened: "have come into force". */
    private static final TokenSet PERFECT = TokenSet.words("has", "have", "had", "having");

    /** All of them. */
    static final TokenSet VERBS =
            TokenSet.anyOf(ARRANGED, PUBLISHING, OWN, PluralPresents.VERBS, OF_TEAMS, LEAVING, RUNNING, RISING);

    private Arrangements() {}

    /**
     * Whether the token tells what is arranged.
     *
     * @param noun whether it follows what nouns follow
     */
    static boolean areTold(Tokens tokens, int at, boolean noun) {
        Token verb = tokens.at(at);
        Token before = tokens.at(at - 1);
        if (!VERBS.allows(verb) || noun || before != null && BEFORE_OTHERS.allows(before)) {
            return false;
        }
        boolean bare = before != null && OBJECTS.allows(before);
        if (verb.is("comes") || verb.is("come") && !(before != null && PERFECT.allows(before))) {
            return tokens.at(at + 1) != null && COMING.allows(tokens.at(at + 1));
        }
        if (RUNNING.allows(verb)) {
            return tokens.at(at + 1) != null
                    && (tokens.at(at + 1).is("from") || tokens.at(at + 1).is("out"));
        }
        if (RISING.allows(verb)) {
            return before != null
                    && SET.allows(before)
                    && tokens.at(at + 1) != null
                    && tokens.at(at + 1).is("from");
        }
        if (LEAVING.allows(verb)) {
            return tokens.at(at + 1) != null && AWAY.allows(tokens.at(at + 1));
        }
        boolean own = before != null
                && (OWN.allows(verb) && SPEAKERS.allows(before)
                        || PluralPresents.areTold(tokens, at)
                        || play(tokens, at));
        return own || !bare && ARRANGED.allows(verb) || PUBLISHING.allows(verb) && publishes(tokens, at);
    }

    /** "Harlow face Denby on Monday". */
    private static boolean play(Tokens tokens, int verb) {
        Token rival = tokens.at(verb + 1);
        return OF_TEAMS.allows(tokens.at(verb))
                && tokens.at(verb - 1).capitalised()
                && rival != null
                && rival.capitalised();
    }

    /** "reports earnings", "releases its quarterly results", where nobody else says so. */
    private static boolean publishes(Tokens tokens, int verb) {
        for (int i = verb + 1;
                i <= verb + OBJECT
                        && tokens.at(i) != null
                        && (tokens.at(i).kind() == Token.Kind.WORD
                                || tokens.at(i).is("-"));
                i++) {
            if (PUBLISHED.allows(tokens.at(i))) {
                return true;
            }
        }
        return false;
    }
}
