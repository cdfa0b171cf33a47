package org.eventtimeline.extractor.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.TimePhrase;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.temporal.TemporalExpression;
import org.eventtimeline.extractor.temporal.value.CalendarValue;

/**
 * What the brackets behind a name tell of a life: {@code (1871-1946)}, {@code (born 1950)}.
 *
 * @param dates the dates in them
 * @param verb what they say happened: {@code born}, {@code died}, {@code reigned}; empty where they give a life
 * @param close where they close, or the end of the sentence
 */
record LifeBrackets(List<TemporalExpression> dates, String verb, int close) {
    /** Shorter terms are rather those of an office. */
    private static final int SHORTEST_LIFE = 20;

    private static final Set<String> MAIDEN_NAME = Set.of("n\u00e9e", "nee");

    /** The brackets that open at {@code open}. */
    static LifeBrackets at(Phrases phrases, int open) {
        List<TemporalExpression> dates = new ArrayList<>();
        String verb = "";
        int i = open + 1;
        while (i < phrases.size() && !phrases.isKind(i, Kind.CLOSE)) {
            String word = phrases.lower(phrases.get(i).from());
            if (phrases.get(i) instanceof TimePhrase time && time.expression().value() instanceof CalendarValue) {
                dates.add(time.expression());
            } else if (verb.isEmpty() && phrases.get(i) instanceof VerbGroup && !MAIDEN_NAME.contains(word)) {
                verb = word;
            }
            i++;
        }
        return new LifeBrackets(List.copyOf(dates), verb, i);
    }

    /** Whether they tell when somebody was born. */
    boolean tellBirth() {
        return isLife() || isOne("born");
    }

    /** Whether they tell when somebody died. */
    boolean tellDeath() {
        return isLife() || isOne("died");
    }

    TemporalExpression birth() {
        return dates.get(0);
    }

    TemporalExpression death() {
        return dates.get(dates.size() - 1);
    }

    private boolean isLife() {
        return verb.isEmpty() && dates.size() == 2 && year(death()) - year(birth()) >= SHORTEST_LIFE;
    }

    private boolean isOne(String what) {
        return dates.size() == 1 && verb.equals(what);
    }

    private static int year(TemporalExpression date) {
        return ((CalendarValue) date.value()).year();
    }
}
