package org.eventtimeline.extractor.event.attachment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.language.lexicon.WordList;
import org.eventtimeline.extractor.temporal.TemporalExpression;

/**
 * Verbs that only say that a time had an event: {@code 2003 saw the closure of the mill}. The date is of that, and
 * nothing is seen or brought.
 */
final class PeriodSubjects {
    private static final Set<String> VERBS = WordList.words("see bring witness mark begin end open close");

    /** Those with an event by which a time is told apart: {@code 1956 was marked by strikes}. */
    private static final Set<String> PASSIVE = WordList.words("mark dominate overshadow");

    private static final double CERTAINTY = 0.8;

    private final Phrases phrases;
    private final List<Clause> clauses;
    private final DatedVerbs verbs;

    PeriodSubjects(Phrases phrases, List<Clause> clauses, DatedVerbs verbs) {
        this.phrases = phrases;
        this.clauses = clauses;
        this.verbs = verbs;
    }

    /** Dates what the time in phrase {@code time} had, if the sentence says it so. */
    boolean attach(int start, int time, TemporalExpression expression) {
        Optional<Clause> telling = clause(start, time);
        Optional<Clause> deed = telling.flatMap(this::deed);
        if (deed.isPresent()) {
            verbs.add(deed.get(), expression, CERTAINTY);
            return true;
        }
        List<Integer> events = telling.map(this::events).orElse(List.of());
        events.forEach(noun -> verbs.addNoun(noun, expression, CERTAINTY));
        return !events.isEmpty();
    }

    /** The clause of which the time, which has no preposition, is the subject. */
    private Optional<Clause> clause(int start, int time) {
        if (start != time || !opens(Lookback.overAdverbs(phrases, start - 1))) {
            return Optional.empty();
        }
        int verb = time + 1;
        while (phrases.isKind(verb, Kind.ADVERB)) {
            verb++;
        }
        int at = verb;
        return clauses.stream()
                .filter(clause -> clause.at() == at && isTelling(clause))
                .findFirst();
    }

    private boolean opens(int before) {
        return before < 0 || phrases.isKind(before, Kind.COMMA, Kind.BREAK, Kind.COORDINATOR, Kind.SUBORDINATOR);
    }

    private boolean isTelling(Clause clause) {
        String verb = clause.lemma(phrases);
        return clause.verb().passive()
                ? PASSIVE.contains(verb) && phrases.preposition(clause.at() + 1).equals("by")
                : VERBS.contains(verb) && phrases.isNoun(clause.at() + 1);
    }

    /** The nouns that name what the time had: {@code closure}, also {@code strikes} of {@code a series of strikes}. */
    private List<Integer> events(Clause clause) {
        List<Integer> events = new ArrayList<>();
        int noun = clause.verb().passive() ? clause.at() + 2 : clause.at() + 1;
        while (phrases.isNoun(noun)) {
            int last = noun;
            while (!isEvent(last) && phrases.preposition(last + 1).equals("of") && phrases.isNoun(last + 2)) {
                last += 2;
            }
            if (!isEvent(last)) {
                return events;
            }
            events.add(last);
            noun = next(last + 1);
        }
        return events;
    }

    private boolean isEvent(int noun) {
        return phrases.isNoun(noun) && Lexicon.isEventNoun(phrases.head(noun));
    }

    /** Where the next noun of the list stands, behind what is told of the one before. */
    private int next(int behind) {
        int i = behind;
        while (!phrases.preposition(i).isEmpty() && phrases.isNoun(i + 1)) {
            i += 2;
        }
        boolean comma = phrases.isKind(i, Kind.COMMA) && phrases.isKind(i + 1, Kind.COORDINATOR);
        return comma ? i + 2 : phrases.isKind(i, Kind.COORDINATOR) ? i + 1 : Clause.NONE;
    }

    /** {@code buy} in {@code 2003 saw Acme buy a mill}, {@code elected} in {@code 1931 saw Lee elected mayor}. */
    private Optional<Clause> deed(Clause clause) {
        return clauses.stream()
                .filter(other ->
                        other.at() > clause.at() && other.subject() == clause.at() + 1 && other.at() == clause.at() + 2)
                .findFirst();
    }
}
