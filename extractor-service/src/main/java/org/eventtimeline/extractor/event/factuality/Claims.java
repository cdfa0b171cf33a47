package org.eventtimeline.extractor.event.factuality;

import java.util.Set;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.language.lexicon.WordList;
import org.eventtimeline.extractor.language.lexicon.WordNetVerbs;

/** What a noun says that somebody claims or hopes: {@code charges that Lee took bribes in 2019}. */
final class Claims {
    private static final Set<String> CLAIMS = WordList.words("""
        accusation allegation belief charge claim doubt fear folklore hoax hope legend myth rumor rumour speculation
        suspicion theory tradition
        """);

    /** What there is none of for what is told: {@code no evidence that Lee lied}. */
    private static final Set<String> GROUNDS =
            Set.of("evidence", "proof", "sign", "indication", "suggestion", "record");

    private static final Set<String> FALSE =
            Set.of("false", "untrue", "unfounded", "baseless", "groundless", "wrong", "fabricated");

    private static final Set<String> NO = Set.of("no", "little", "scant", "any");

    private Claims() {}

    /** Whether the clause is what a noun claims: {@code charges that Lee lied}, {@code on suspicion of lying}. */
    static boolean hold(Phrases phrases, Clause clause) {
        if (isAccordingly(phrases)) {
            return true;
        }
        return switch (clause.kind()) {
            case MAIN, SUBORDINATE -> clause.hasSubject() && isBehindThat(phrases, clause.subject());
            case RELATIVE -> isWhole(phrases, clause) && isBehindThat(phrases, clause.subject());
            case GERUND -> hold(phrases, clause.at());
            default -> false;
        };
    }

    /** Whether the deed that stands there is what a noun claims: {@code on charges of theft}, {@code of lying}. */
    static boolean hold(Phrases phrases, int deed) {
        return phrases.preposition(deed - 1).equals("of") && isClaim(phrases, deed - 2);
    }

    private static boolean isBehindThat(Phrases phrases, int subject) {
        int i = opensWithThat(phrases, subject) ? subject : subject - 1;
        while (phrases.isTime(i) || phrases.isKind(i, Kind.PREPOSITION) && phrases.isTime(i + 1)) {
            i--;
        }
        return opensWithThat(phrases, i)
                && (isClaim(phrases, i - 1)
                        || isRefuted(phrases, i - 1)
                        || isNoGround(phrases, i - 1)
                        || hasIt(phrases, i - 1));
    }

    /** {@code that Lee lied} behind {@code the claim}, but not {@code that Lee made}, which lacks what was made. */
    private static boolean isWhole(Phrases phrases, Clause clause) {
        return clause.hasSubject()
                && clause.subject() < clause.at()
                && (clause.hasObject() || clause.verb().passive() || !WordNetVerbs.needsObject(clause.lemma(phrases)));
    }

    private static boolean opensWithThat(Phrases phrases, int i) {
        return i > 0 && phrases.lower(phrases.get(i).from()).equals("that");
    }

    /** {@code The report} in {@code The report that Lee had died proved false}. */
    private static boolean isRefuted(Phrases phrases, int i) {
        return phrases.isNoun(i)
                && IntStream.range(i, phrases.size())
                        .anyMatch(at -> phrases.isWord(at)
                                && FALSE.contains(phrases.lower(phrases.get(at).from()))
                                && phrases.isVerb(at - 1));
    }

    /** {@code no evidence}. */
    private static boolean isNoGround(Phrases phrases, int i) {
        return phrases.isNoun(i)
                && GROUNDS.contains(phrases.head(i).lemma())
                && NO.contains(phrases.lower(phrases.get(i).from()));
    }

    /** {@code has it} in {@code legend has it that Lang founded the town}. */
    private static boolean hasIt(Phrases phrases, int it) {
        return phrases.isMark(it, "it") && isClaim(phrases, it - 2);
    }

    /** {@code According to legend, Lang founded the town}, {@code founded it, according to legend}. */
    private static boolean isAccordingly(Phrases phrases) {
        return IntStream.range(2, phrases.size())
                .anyMatch(i -> isClaim(phrases, i)
                        && phrases.preposition(i - 1).equals("to")
                        && phrases.preposition(i - 2).equals("according"));
    }

    /** {@code charges}, but not {@code in charge of}. */
    private static boolean isClaim(Phrases phrases, int i) {
        return phrases.isNoun(i)
                && CLAIMS.contains(phrases.head(i).lemma())
                && !phrases.preposition(i - 1).equals("in");
    }
}
