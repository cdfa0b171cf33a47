package org.eventtimeline.extractor.temporal.english;

import java.util.Set;
import org.eventtimeline.extractor.temporal.grammar.Sentences;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.grammar.Tokens;
import org.eventtimeline.extractor.temporal.meaning.Tense;

/** Tells the tense of a clause by the words around a phrase. */
final class Tenses {
    private static final int REACH = 25;

    private static final Set<String> FUTURE = Words.set(
            "will 'll shall won't would effective scheduled due plan plans planned planning going upcoming tomorrow "
                    + "expect expects expected hope hopes intend intends until");

    /** Words after which an infinitive speaks of things to come. */
    private static final Set<String> BEFORE_INFINITIVE =
            Words.set("set planned plan plans planning expected scheduled due is are going agreed likely ready hopes "
                    + "wants intends expects supposed about slated have has date");

    /** Past forms; those in -ed are told by their ending. */
    private static final Set<String> PAST =
            Words.set("was were had did been said told since ago became began bought brought built came caught chose "
                    + "cut dealt died drew drove fell felt fled flew fought found froze gave got grew heard held hid "
                    + "hit hurt kept knew laid lay led left lent let lost made meant met paid put quit ran rang rode "
                    + "rose sang sank sat saw sent set shook shot shut slept slid sold spent split spoke spread "
                    + "sprang stole stood struck swam swept swore taught thought threw took tore understood went "
                    + "withdrew woke won wore wrote");

    /** Of the words above those that, with an article, name a thing of any time: "announced the plan Monday". */
    private static final Set<String> NOUNS = Set.of("plan", "plans", "hope", "hopes");

    private static final Set<String> BEFORE_NOUNS = Set.of("a", "the", "its", "his", "her", "their", "our", "my");

    /** Verbs whose present tells what is arranged: "meets on Monday", "takes place next week". */
    private static final Set<String> ARRANGED =
            Words.set("takes take begins begin meets meet opens closes resumes resume expires expire hosts host goes "
                    + "go arrives arrive kicks faces continues travels starts plays visits votes");

    private static final Set<String> PRESENT_BE = Set.of("is", "are", "'s", "'re");

    private static final Set<String> BEFORE_DAYS = Set.of("on", "at", "in", "this", "until", "from");

    private static final Set<String> ADVERBS = Set.of("also", "not", "still", "yet", "then", "now", "first", "often");

    private static final Set<String> BEFORE_PARTICIPLES =
            Set.of("be", "being", "a", "an", "the", "its", "their", "his", "her");

    private Tenses() {}

    /** The tense around the tokens from start to end (exclusive), looking no further than the sentence. */
    static Tense around(Tokens tokens, int start, int end) {
        if (isAt(tokens, start)) {
            return Tense.FUTURE;
        }
        for (int distance = 1; distance <= REACH; distance++) {
            if (Sentences.endsAt(tokens, start - distance)) {
                break;
            }
            Tense before = tense(tokens, start - distance);
            if (before != Tense.UNKNOWN) {
                return before == Tense.PAST && isThrough(tokens, start) ? Tense.UNKNOWN : before;
            }
        }
        for (int distance = 0; distance < REACH; distance++) {
            Tense after = tense(tokens, end + distance);
            if (after != Tense.UNKNOWN) {
                return after;
            }
            if (Sentences.endsAt(tokens, end + distance)) {
                break;
            }
        }
        return Tense.UNKNOWN;
    }

    /** "The draw is on Monday". */
    private static boolean isAt(Tokens tokens, int start) {
        int verb = start > 1 && BEFORE_DAYS.contains(tokens.at(start - 1).word()) ? start - 2 : start - 1;
        return verb >= 0 && PRESENT_BE.contains(tokens.at(verb).word()) && !Sentences.endsAt(tokens, verb);
    }

    /** "Extended a loan through January": what began may last into the future. */
    private static boolean isThrough(Tokens tokens, int start) {
        return start > 0 && tokens.at(start - 1).is("through");
    }

    private static Tense tense(Tokens tokens, int at) {
        Token token = tokens.at(at);
        if (token == null || token.kind() != Token.Kind.WORD) {
            return Tense.UNKNOWN;
        }
        String word = token.word();
        if ((word.equals("soon") || word.equals("early"))
                && at > 0
                && tokens.at(at - 1).is("as")) {
            return Tense.FUTURE;
        }
        if (word.equals("be") && at > 0 && tokens.at(at - 1).is("to")) {
            return Tense.FUTURE;
        }
        if (word.equals("to")
                && at > 0
                && BEFORE_INFINITIVE.contains(tokens.at(at - 1).word())) {
            return Tense.FUTURE;
        }
        boolean noun = at > 0 && BEFORE_NOUNS.contains(tokens.at(at - 1).word());
        if (noun && NOUNS.contains(word)
                || word.equals("planned") && at > 0 && tokens.at(at - 1).is("previously")) {
            return Tense.UNKNOWN;
        }
        if (!noun && ARRANGED.contains(word)) {
            return Tense.FUTURE;
        }
        if (FUTURE.contains(word)
                && at > 1
                && tokens.at(at - 1).is("been")
                && tokens.at(at - 2).is("had")) {
            return Tense.PAST;
        }
        if (FUTURE.contains(word) && !token.capitalised()) {
            return Tense.FUTURE;
        }
        boolean past = PAST.contains(word) || word.length() > 4 && word.endsWith("ed");
        return past && !isParticiple(tokens, at) ? Tense.PAST : Tense.UNKNOWN;
    }

    /** "be held", "a planned": no finite verb, so that the tense lies elsewhere. */
    private static boolean isParticiple(Tokens tokens, int at) {
        Token before = tokens.at(at - 1);
        boolean adverb = before != null && (before.word().endsWith("ly") || ADVERBS.contains(before.word()));
        Token opening = adverb ? tokens.at(at - 2) : before;
        return opening != null && BEFORE_PARTICIPLES.contains(opening.word());
    }
}
