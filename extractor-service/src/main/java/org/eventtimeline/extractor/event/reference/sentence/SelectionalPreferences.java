package org.eventtimeline.extractor.event.reference.sentence;

import java.util.List;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.VerbClasses;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.language.lexicon.Inflection;
import org.eventtimeline.extractor.language.lexicon.WordNetKinds;
import org.eventtimeline.extractor.language.lexicon.WordNetVerbs;

/**
 * What a verb may well be told of: no treaty ratifies anything, no army is rebuilt or reopens.
 *
 * @see <a href="https://aclanthology.org/J94-4002/">Lappin and Leass, 1994: filters before salience</a>
 */
public record SelectionalPreferences(boolean doing, boolean undergoing, boolean handled) {
    /** Those of a verb that asks for nothing. */
    public static final SelectionalPreferences NONE = new SelectionalPreferences(false, false, false);

    /** What the clauses of phrase {@code i} ask of it. */
    public static SelectionalPreferences of(Reading reading, int i) {
        Phrases phrases = reading.phrases();
        return new SelectionalPreferences(
                reading.clauses().stream().anyMatch(clause -> isDoing(phrases, clause, i)),
                reading.clauses().stream().anyMatch(clause -> undergoes(phrases, clause, i)),
                reading.clauses().stream()
                        .anyMatch(clause ->
                                undergoes(phrases, clause, i) && WordNetVerbs.isMaterial(lemma(phrases, clause))));
    }

    /**
     * Whether they may tell of what is called so: {@code Acme}, {@code senate}.
     *
     * @param acting whether it has been told to do what only somebody does
     */
    boolean allow(String thing, boolean acting) {
        return (!doing || acting || mayAct(thing)) && !(undergoing && isBody(thing)) && !(handled && isEvent(thing));
    }

    /** The same of several: {@code rebels}, {@code Ann Lee and Otto Lang}. */
    public boolean allowSeveral(String plural) {
        String noun = Inflection.singular(head(plural));
        return allow(plural, mayAct(plural) || mayAct(noun) || Lexicon.isPersonNoun(noun));
    }

    /** {@code it} in {@code it expects to close}, {@code it refused}, which only somebody does. */
    private static boolean isDoing(Phrases phrases, Clause clause, int i) {
        return clause.subject() == i
                && !clause.verb().passive()
                && !undergoes(phrases, clause, i)
                && isDoneBySomebody(lemma(phrases, clause), clause.hasObject());
    }

    private static boolean isDoneBySomebody(String verb, boolean toSomething) {
        return toSomething && !WordNetVerbs.isIntransitive(verb)
                ? WordNetVerbs.isDoneToSomethingBySomebody(verb)
                : WordNetVerbs.isDoneBySomebody(verb) && !WordNetVerbs.isDoneToThings(verb);
    }

    /** {@code it} in {@code Lang sold it}, {@code it was rebuilt}, {@code it reopened}: what is done to things. */
    private static boolean undergoes(Phrases phrases, Clause clause, int i) {
        String verb = lemma(phrases, clause);
        boolean itself = clause.subject() == i
                && (clause.verb().passive()
                        || !clause.hasObject()
                                && !WordNetVerbs.isDoneWithoutObject(verb)
                                && !VerbClasses.isReporting(phrases.head(clause.verb())));
        return (itself || clause.object() == i) && WordNetVerbs.isDoneToThings(verb);
    }

    private static String lemma(Phrases phrases, Clause clause) {
        return clause.lemma(phrases);
    }

    /** Whether it may do what somebody does: Acme and the senate may, but no treaty. */
    public static boolean mayAct(String thing) {
        String head = head(thing);
        return Character.isUpperCase(thing.codePointAt(thing.lastIndexOf(' ') + 1)) && !isGiven(head)
                || Lexicon.isOrganisation(head)
                || WordNetKinds.isKindOf(head, "organization", 2)
                || WordNetKinds.isKindOf(head, "gathering", 2)
                || WordNetKinds.isKindOf(head, "region", 1);
    }

    /** {@code prize}, {@code treaty}, with which no name of somebody ends. */
    private static boolean isGiven(String head) {
        return WordNetKinds.isKindOf(head, "award", 2) || WordNetKinds.isKindOf(head, "document", 1);
    }

    /** {@code army}, {@code council}: people who act together, and nothing else that has a place or a price. */
    public static boolean isBody(String thing) {
        String head = head(thing);
        return (WordNetKinds.isKindOf(head, "organization", 1) || WordNetKinds.isKindOf(head, "gathering", 1))
                && List.of("institution", "business", "association", "artifact").stream()
                        .noneMatch(kind -> WordNetKinds.isKindOf(head, kind, 2));
    }

    /** {@code restoration}, which nobody builds or opens. */
    public static boolean isEvent(String thing) {
        return WordNetKinds.isKindOf(head(thing), "event", 2);
    }

    private static String head(String thing) {
        return Words.lower(thing.substring(thing.lastIndexOf(' ') + 1));
    }
}
