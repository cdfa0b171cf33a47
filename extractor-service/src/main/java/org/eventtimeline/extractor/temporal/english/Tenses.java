package org.eventtimeline.extractor.temporal.english;

import java.util.Set;
import org.eventtimeline.extractor.temporal.grammar.Sentences;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.grammar.Tokens;
import org.eventtimeline.extractor.temporal.meaning.Tense;

/** Tells the tense of a clause by the words around a phrase. */
final class Tenses {
    private static final int REACH = 25;

    private static final Set<String> FUTURE =
            Words.set("will 'll shall won't scheduled due plans going upcoming tomorrow expects hopes intends until");

    /** Words after which an infinitive speaks of things to come. */
    private static final Set<String> BEFORE_INFINITIVE =
            Words.set("set planned plan plans expected scheduled due is are going agreed likely ready hopes wants "
                    + "intends expects supposed about slated have has");

    private static final Set<String> PAST =
            Words.set("was were had did said told became began came went took made got gave found left held won "
                    + "lost met sent rose fell saw led ran wrote died spoke broke hit bought sold paid grew kept "
                    + "let put shot since ago been");

    private Tenses() {}

    /** The tense around the tokens from start to end (exclusive), looking no further than the sentence. */
    static Tense around(Tokens tokens, int start, int end) {
        for (int distance = 1; distance <= REACH; distance++) {
            if (Sentences.endsAt(tokens, start - distance)) {
                break;
            }
            Tense before = tense(tokens, start - distance);
            if (before != Tense.UNKNOWN) {
                return before;
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
        if (word.equals("to")
                && at > 0
                && BEFORE_INFINITIVE.contains(tokens.at(at - 1).word())) {
            return Tense.FUTURE;
        }
        if (FUTURE.contains(word) && !token.capitalised()) {
            return Tense.FUTURE;
        }
        boolean past = PAST.contains(word) || word.length() > 4 && word.endsWith("ed");
        return past ? Tense.PAST : Tense.UNKNOWN;
    }
}
