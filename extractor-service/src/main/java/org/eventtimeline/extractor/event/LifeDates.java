package org.eventtimeline.extractor.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.dating.Anchor;
import org.eventtimeline.extractor.event.dating.Status;
import org.eventtimeline.extractor.event.headline.Headline;
import org.eventtimeline.extractor.event.name.Name;
import org.eventtimeline.extractor.event.name.NameFinder;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrase.TimePhrase;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.reference.Article;
import org.eventtimeline.extractor.language.Span;
import org.eventtimeline.extractor.temporal.TemporalExpression;
import org.eventtimeline.extractor.temporal.value.CalendarValue;

/** Reads birth and death from the brackets behind a name: {@code Ann Lee (3 May 1871 – 4 June 1946) was a botanist}. */
final class LifeDates {
    private static final double SALIENCE = 0.9;
    private static final double CONFIDENCE = 0.8;

    /** Shorter terms are rather those of an office. */
    private static final int SHORTEST_LIFE = 15;

    private static final Set<String> MAIDEN_NAME = Set.of("n\u00e9e", "nee");

    private final Reading reading;
    private final Phrases phrases;
    private final int close;

    private LifeDates(Reading reading) {
        this.reading = reading;
        this.phrases = reading.phrases();
        this.close = close(phrases);
    }

    /** The births and deaths that the article tells in brackets. */
    static List<DatedEvent> events(Article article) {
        List<DatedEvent> events = new ArrayList<>();
        for (Reading reading : article.readings()) {
            new LifeDates(reading).add(events);
        }
        return events;
    }

    private void add(List<DatedEvent> events) {
        Optional<Name> person = person();
        if (person.isEmpty()) {
            return;
        }
        Name name = person.get();
        List<TemporalExpression> dates = datesInBrackets();
        String verb = verbInBrackets();
        boolean life = verb.isEmpty() && dates.size() == 2 && years(dates) >= SHORTEST_LIFE;
        boolean one = dates.size() == 1;
        if (life || one && verb.equals("born")) {
            events.add(event(name, "is born", "birth", dates.get(0)));
        }
        if (life || one && verb.equals("died")) {
            events.add(event(name, "dies", "death", dates.get(dates.size() - 1)));
        }
    }

    private static int years(List<TemporalExpression> dates) {
        return value(dates.get(1)).year() - value(dates.get(0)).year();
    }

    private static CalendarValue value(TemporalExpression date) {
        return (CalendarValue) date.value();
    }

    private DatedEvent event(Name name, String verb, String kind, TemporalExpression expression) {
        Span span = new Span(
                phrases.token(name.from()).start(), phrases.token(name.to() - 1).end());
        return new DatedEvent(
                value(expression),
                Anchor.EXPLICIT,
                Status.OCCURRED,
                kind,
                name.text() + " " + verb,
                reading.span(),
                new Span(expression.start(), expression.end()),
                List.of(new Entity(name.text(), Entity.Role.PARTICIPANT, span)),
                SALIENCE,
                CONFIDENCE);
    }

    /** The name that opens the sentence, where the sentence says that it is a person's. */
    private Optional<Name> person() {
        return phrases.get(0) instanceof NounPhrase noun && phrases.isKind(1, Kind.OPEN)
                ? NameFinder.names(phrases, noun).stream()
                        .filter(name -> name.to() == noun.to() && !name.isOneWord())
                        .filter(name -> name.text().length() + " is born".length() <= Headline.MAX_LENGTH)
                        .filter(name -> isPerson())
                        .findFirst()
                : Optional.empty();
    }

    /** Whether what the sentence says of its subject is what people are: {@code was a botanist}. */
    private boolean isPerson() {
        int description = close + 1 < phrases.size() && phrases.get(close + 1) instanceof VerbGroup
                ? close + 2
                : phrases.isKind(close + 1, Kind.COMMA) ? close + 2 : phrases.size();
        if (!phrases.isNoun(description)) {
            return false;
        }
        return Lexicon.isPerson(phrases.head(description));
    }

    private List<TemporalExpression> datesInBrackets() {
        List<TemporalExpression> dates = new ArrayList<>();
        for (int i = 2; i < close; i++) {
            if (phrases.get(i) instanceof TimePhrase time && time.expression().value() instanceof CalendarValue) {
                dates.add(time.expression());
            }
        }
        return dates;
    }

    /** What the brackets say happened: {@code born}, {@code died}, {@code reigned}; nothing where they give a life. */
    private String verbInBrackets() {
        for (int i = 2; i < close; i++) {
            String word = phrases.lower(phrases.get(i).from());
            if (phrases.get(i) instanceof VerbGroup && !MAIDEN_NAME.contains(word)) {
                return word;
            }
        }
        return "";
    }

    /** Where the brackets behind the first phrase close, or the end of the sentence. */
    private static int close(Phrases phrases) {
        for (int i = 2; i < phrases.size(); i++) {
            if (phrases.isKind(i, Kind.CLOSE)) {
                return i;
            }
        }
        return phrases.size();
    }
}
