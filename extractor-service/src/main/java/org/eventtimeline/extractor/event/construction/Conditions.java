package org.eventtimeline.extractor.event.construction;

import java.util.Set;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.VerbClasses;

/** What is told only under a condition: {@code if the bank fails}. */
public final class Conditions {
    private static final Set<String> CONDITIONAL = Set.of("if", "unless", "whether");

    /** Verbs before their subject, which open a condition. */
    private static final Set<String> INVERTED = Set.of("had", "were", "should");

    /** What goes well unless something happens: {@code if all goes well}. */
    private static final Set<String> EVERYTHING = Set.of("all", "everything");

    private Conditions() {}

    /** Whether a condition opens the clause. */
    public static boolean open(Phrases phrases, Clause clause) {
        int before = (clause.hasSubject() && clause.subject() < clause.at() ? clause.subject() : clause.at()) - 1;
        return before >= 0 && isCondition(phrases, before) || isInverted(phrases, clause);
    }

    /** {@code Had Lee won in 1922, he would be}, {@code Were the bank to fail, the state would pay}. */
    private static boolean isInverted(Phrases phrases, Clause clause) {
        return clause.at() == 2
                && !clause.verb().isFinite()
                && phrases.isNoun(1)
                && INVERTED.contains(phrases.lower(phrases.get(0).from()));
    }

    /**
     * {@code If elected, she will resign}, {@code will sell if regulators agree}, but not {@code will decide if it
     * sells}.
     */
    public static boolean govern(Phrases phrases, Clause clause) {
        boolean asks = VerbClasses.isTelling(phrases.head(clause.verb()));
        return clause.kind() == Clause.Kind.MAIN
                && IntStream.range(0, phrases.size())
                        .filter(i -> isReal(phrases, i))
                        .anyMatch(i -> i < clause.at() ? i == 0 : !asks);
    }

    private static boolean isReal(Phrases phrases, int i) {
        return phrases.lower(phrases.get(i).from()).equals("if")
                && i + 1 < phrases.size()
                && !EVERYTHING.contains(phrases.lower(phrases.get(i + 1).from()));
    }

    /** Whether anything in the sentence stands under a condition. */
    static boolean areIn(Phrases phrases) {
        return IntStream.range(0, phrases.size()).anyMatch(i -> isCondition(phrases, i));
    }

    private static boolean isCondition(Phrases phrases, int i) {
        return CONDITIONAL.contains(phrases.lower(phrases.get(i).from()));
    }
}
