package org.eventtimeline.extractor.event.reference.thing;

import java.util.Set;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.VerbClasses;
import org.eventtimeline.extractor.language.lexicon.WordNetVerbs;

/** The subject {@code it} of a clause where it stands for nothing. */
final class EmptyPronouns {
    private static final Set<String> WEATHER = Set.of("rain", "snow", "hail", "drizzle", "thunder", "freeze");

    private EmptyPronouns() {}

    /**
     * {@code it} in {@code it rained}, {@code it was agreed to meet}, {@code it was found that} and {@code it emerged
     * that}, which means nothing.
     */
    static boolean is(Reading reading, Clause clause) {
        Phrases phrases = reading.phrases();
        if (WEATHER.contains(clause.lemma(phrases))) {
            return true;
        }
        int next = clause.at() + 1;
        while (next < phrases.size()
                && (phrases.isTime(next) || phrases.isKind(next, Kind.ADVERB) || phrases.isTime(next + 1))) {
            next++;
        }
        boolean told = phrases.isKind(next, Kind.SUBORDINATOR)
                && phrases.lower(phrases.get(next).from()).equals("that");
        boolean planned = next < phrases.size()
                && phrases.get(next) instanceof VerbGroup verb
                && verb.tense() == Tense.INFINITIVE
                && VerbClasses.isTelling(phrases.head(clause.verb()));
        boolean known = !WordNetVerbs.takesClause(clause.lemma(phrases));
        return clause.verb().passive() ? told || planned : told && known;
    }
}
