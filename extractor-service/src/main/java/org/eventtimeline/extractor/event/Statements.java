package org.eventtimeline.extractor.event;

import java.util.Set;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.construction.Announced;
import org.eventtimeline.extractor.event.mention.Mention;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.VerbClasses;
import org.eventtimeline.extractor.language.Token;

/** Statements, which matter less than what they tell: {@code Lang said that the bridge was open}. */
final class Statements {
    /** Verbs of statements that are events themselves once they are to come. */
    private static final Set<String> AWAITED = Set.of("report", "respond", "reply");

    private Statements() {}

    /** Whether the mention tells no more than that somebody said something. */
    static boolean isMere(Mention mention) {
        if (!mention.hasClause()) {
            return false;
        }
        if (isPosted(mention.phrases(), mention.clause())) {
            return true;
        }
        Token verb = mention.phrases().head(mention.clause().verb());
        return VerbClasses.isReporting(verb)
                && !Performatives.areIn(mention, verb)
                && !isAwaited(mention.clause(), verb)
                && !Announced.tellsOwnPlan(mention.reading(), mention.clause())
                && !isNewsOfPlan(mention);
    }

    /** {@code posted} in {@code said in a statement posted on Monday}. */
    private static boolean isPosted(Phrases phrases, Clause clause) {
        return clause.kind() == Clause.Kind.REDUCED
                && clause.hasSubject()
                && phrases.preposition(clause.subject() - 1).equals("in")
                && phrases.head(clause.subject()).lemma().equals("statement");
    }

    /** {@code will report its results on June 3}. */
    private static boolean isAwaited(Clause clause, Token verb) {
        Tense tense = clause.verb().tense();
        boolean present = tense == Tense.PRESENT && !clause.verb().perfect() && clause.hasObject();
        return AWAITED.contains(verb.lemma()) && (present || tense == Tense.FUTURE || tense == Tense.INFINITIVE);
    }

    /** {@code plans} in {@code Acme plans to leave}. */
    private static boolean isPlan(Phrases phrases, Clause clause) {
        return clause.verb().tense() == Tense.PRESENT
                && VerbClasses.isPlanning(phrases.head(clause.verb()))
                && phrases.get(clause.at() + 1) instanceof VerbGroup verb
                && verb.tense() == Tense.INFINITIVE;
    }

    /**
     * {@code Lang will leave Acme, the firm said on Monday}, where the article opens with it and no other day is told.
     */
    private static boolean isNewsOfPlan(Mention mention) {
        Phrases phrases = mention.phrases();
        Clause statement = mention.clause();
        return phrases.number() == 0
                && statement.kind() == Clause.Kind.MAIN
                && statement.hasSubject()
                && phrases.isKind(statement.subject() - 1, Kind.COMMA)
                && mention.reading().clauses().stream()
                        .anyMatch(plan -> plan.kind() == Clause.Kind.MAIN
                                && (plan.verb().tense() == Tense.FUTURE || isPlan(phrases, plan))
                                && plan.at() < statement.subject()
                                && IntStream.range(plan.at(), statement.subject())
                                        .noneMatch(phrases::isTime));
    }
}
