package org.eventtimeline.extractor.event.construction;

import java.util.Set;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.phrase.Phrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.language.lexicon.VerbForm;
import org.eventtimeline.extractor.language.lexicon.WordList;

/** What is announced as sure to come, told in the past: {@code She said that she would retire}. */
public final class Announced {
    private static final Set<String> ANNOUNCING = WordList.words("""
        say announce tell confirm promise pledge vow agree decide rule order approve
        """);

    private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they");

    private Announced() {}

    /** Whether the clause tells what its own subject is to do: {@code Lee said that she would retire}. */
    public static boolean tellsOwnPlan(Reading reading, Clause clause) {
        Phrases phrases = reading.phrases();
        int next = reading.clauses().indexOf(clause) + 1;
        if (next == 0 || next == reading.clauses().size()) {
            return false;
        }
        Clause told = reading.clauses().get(next);
        boolean own = told.hasSubject()
                && told.subject() > clause.at()
                && PRONOUNS.contains(phrases.lower(phrases.get(told.subject()).from()))
                && !isOfAnother(phrases, clause, told);
        return own && (is(reading, told) || told.verb().tense() == Phrase.Tense.FUTURE || isDoing(phrases, told));
    }

    /** {@code it was closing its mill}, with which an article opens. */
    private static boolean isDoing(Phrases phrases, Clause told) {
        return phrases.number() == 0
                && told.hasObject()
                && VerbForm.of(phrases.lower(told.verb().head())) == VerbForm.GERUND;
    }

    /** {@code it} in {@code Regulators said it would close}. */
    private static boolean isOfAnother(Phrases phrases, Clause clause, Clause told) {
        return clause.hasSubject()
                && Words.isPlural(phrases.head(clause.subject()))
                && phrases.lower(phrases.get(told.subject()).from()).equals("it");
    }

    /** Whether the clause is what the clause before it announces, or goes on from one that is. */
    public static boolean is(Reading reading, Clause clause) {
        Phrases phrases = reading.phrases();
        int index = reading.clauses().indexOf(clause);
        if (index <= 0) {
            return false;
        }
        Clause before = reading.clauses().get(beforeInfinitives(reading, index));
        if (isSecondVerb(clause)) {
            return is(reading, before);
        }
        return phrases.lower(clause.verb().from()).equals("would")
                && !clause.verb().perfect()
                && ANNOUNCING.contains(before.lemma(phrases));
    }

    /** {@code said} in {@code said a decision on whether to close would be taken}. */
    private static int beforeInfinitives(Reading reading, int index) {
        int before = index - 1;
        while (before > 0 && reading.clauses().get(before).kind() == Clause.Kind.INFINITIVE) {
            before--;
        }
        return before;
    }

    /** {@code close} in {@code said it would cut jobs and close an office}. */
    private static boolean isSecondVerb(Clause clause) {
        return clause.verb().tense() == Phrase.Tense.MODAL
                && clause.verb().from() == clause.verb().head();
    }
}
