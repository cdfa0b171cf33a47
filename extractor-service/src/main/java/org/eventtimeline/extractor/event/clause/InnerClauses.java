package org.eventtimeline.extractor.event.clause;

import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.VerbClasses;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.Pronouns;
import org.eventtimeline.extractor.language.lexicon.VerbForm;

/** Clauses within another, behind which that goes on: {@code shut the mill, where he was born, and left}. */
final class InnerClauses {
    private InnerClauses() {}

    /**
     * {@code had erred} in {@code rejected claims that he had erred, but cut the fine}: {@code had} goes no further.
     */
    static boolean areClaims(Phrases phrases, Clause clause, int at) {
        VerbGroup verb = phrases.verb(at);
        boolean past = VerbForm.of(phrases.lower(verb.head())) == VerbForm.PAST
                || clause.verb().passive() && phrases.isNoun(at + 1);
        return clause.hasSubject()
                && phrases.isMark(clause.subject() - 1, "that")
                && clause.verb().perfect()
                && verb.from() == verb.head()
                && past;
    }

    /** {@code had given} in {@code began in 1921 on land that she had given, and was finished in 1925}. */
    static boolean areThat(Phrases phrases, Clause clause) {
        return clause.hasSubject()
                && !clause.hasObject()
                && !clause.verb().passive()
                && phrases.isKind(clause.subject() - 1, Kind.RELATIVE)
                && phrases.isMark(clause.subject() - 1, "that")
                && phrases.isNoun(clause.subject() - 2);
    }

    /** {@code was born} in {@code shut the mill in Oslo, where he was born, and moved to Rome}. */
    static boolean areWhere(Phrases phrases, Clause clause) {
        int where = clause.subject() - 1;
        return clause.hasSubject()
                && phrases.isKind(where, Kind.RELATIVE)
                && phrases.isMark(where, "where")
                && phrases.isKind(where - 1, Kind.COMMA);
    }

    /** {@code he was tried}, {@code that he left} between two commas. */
    static boolean areBetween(Phrases phrases, int from, int to) {
        if (phrases.isMark(from, "that")) {
            return true;
        }
        if (phrases.isNoun(from) && isOfMore(phrases, from + 1, to)) {
            return true;
        }
        boolean subject = phrases.isNoun(from)
                && !phrases.isMark(from, "whose")
                && (Pronouns.isSubject(phrases.lower(phrases.get(from).from()))
                        || phrases.get(from + 1) instanceof VerbGroup verb
                                && (verb.tense() == Tense.PAST
                                        || phrases.token(verb.from()).pos() == PartOfSpeech.AUX));
        return subject
                && IntStream.range(from, to)
                        .anyMatch(i -> phrases.get(i) instanceof VerbGroup verb
                                && verb.isFinite()
                                && !VerbClasses.isTelling(phrases.head(verb)));
    }

    /** {@code said the law} in {@code In a ruling, the judges said the law, signed in 1996, erred}. */
    private static boolean isOfMore(Phrases phrases, int say, int to) {
        return say + 1 < to
                && phrases.isVerb(say)
                && phrases.isNoun(say + 1)
                && phrases.head(phrases.verb(say)).lemma().equals("say");
    }
}
