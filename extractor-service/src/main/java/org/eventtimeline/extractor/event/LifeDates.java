package org.eventtimeline.extractor.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.headline.draft.Headline;
import org.eventtimeline.extractor.event.mention.Anchor;
import org.eventtimeline.extractor.event.mention.Status;
import org.eventtimeline.extractor.event.name.GivenNames;
import org.eventtimeline.extractor.event.name.Name;
import org.eventtimeline.extractor.event.name.NameFinder;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.reference.Article;
import org.eventtimeline.extractor.event.role.Entity;
import org.eventtimeline.extractor.language.Span;
import org.eventtimeline.extractor.temporal.TemporalExpression;
import org.eventtimeline.extractor.temporal.value.CalendarValue;

/** Reads birth and death from the brackets behind a name: {@code Ann Lee (3 May 1871 – 4 June 1946) was a botanist}. */
final class LifeDates {
    private static final double SALIENCE = 0.9;
    private static final double CONFIDENCE = 0.8;

    private final Article article;
    private final Reading reading;
    private final Phrases phrases;

    private LifeDates(Article article, Reading reading) {
        this.article = article;
        this.reading = reading;
        this.phrases = reading.phrases();
    }

    /**
     * The births and deaths that the article tells in brackets and nowhere else.
     *
     * @param others what else it tells
     */
    static List<DatedEvent> events(Article article, List<ToldEvent> others) {
        List<DatedEvent> events = new ArrayList<>();
        for (Reading reading : article.readings()) {
            new LifeDates(article, reading).add(events);
        }
        events.removeIf(event -> others.stream().map(ToldEvent::event).anyMatch(other -> isSame(event, other)));
        return events;
    }

    /** Whether one of the births and deaths in brackets is the event, of which a sentence may only seem to say when. */
    static boolean tell(DatedEvent told, List<DatedEvent> lives) {
        return lives.stream().anyMatch(life -> isOfSame(life, told));
    }

    /** Whether the other event tells the birth or death in a sentence, with the date or a finer one. */
    private static boolean isSame(DatedEvent life, DatedEvent other) {
        return isOfSame(life, other)
                && other.date() instanceof CalendarValue told
                && ((CalendarValue) life.date()).contains(told);
    }

    private static boolean isOfSame(DatedEvent life, DatedEvent other) {
        String name = life.entities().get(0).name();
        return life.kind().equals(other.kind())
                && other.salience() >= DatedEvent.SALIENT
                && (isNoun(life, other.headline())
                        || other.headline().startsWith(name)
                                && !other.headline().startsWith(name + "'"));
    }

    /** {@code Ann Lee's birth}, but not {@code Ann Lee's sister is born}. */
    private static boolean isNoun(DatedEvent life, String headline) {
        String name = life.entities().get(0).name();
        return headline.equals(name + "'s " + life.kind()) || headline.equals(name + "' " + life.kind());
    }

    private void add(List<DatedEvent> events) {
        for (int i = 0; i < phrases.size(); i++) {
            if (phrases.isNoun(i) && phrases.isKind(i + 1, Kind.OPEN)) {
                LifeBrackets life = LifeBrackets.at(phrases, i + 1);
                person(i, life).ifPresent(name -> add(name, life, events));
            }
        }
    }

    private void add(Name name, LifeBrackets life, List<DatedEvent> events) {
        if (life.tellBirth()) {
            events.add(event(name, "is born", "birth", life.birth()));
        }
        if (life.tellDeath()) {
            events.add(event(name, "dies", "death", life.death()));
        }
    }

    private DatedEvent event(Name name, String verb, String kind, TemporalExpression expression) {
        Span span = new Span(
                phrases.token(name.from()).start(), phrases.token(name.to() - 1).end());
        String full = article.names().full(name.text());
        return new DatedEvent(
                (CalendarValue) expression.value(),
                Anchor.EXPLICIT,
                Status.OCCURRED,
                kind,
                full + " " + verb,
                reading.span(),
                new Span(expression.start(), expression.end()),
                List.of(new Entity(full, Entity.Role.PARTICIPANT, span)),
                SALIENCE,
                CONFIDENCE);
    }

    /** The name before the brackets, where the article says that it is a person's. */
    private Optional<Name> person(int noun, LifeBrackets life) {
        NounPhrase phrase = phrases.noun(noun);
        return NameFinder.names(phrases, phrase).stream()
                .filter(name -> name.to() == phrase.to() && !name.isOneWord())
                .filter(name -> article.names().full(name.text()).length() + " is born".length() <= Headline.MAX_LENGTH)
                .filter(name -> noun == 0
                        ? isPerson(life.close() + 1)
                        : article.names().person(name.text()).isPresent() || GivenNames.begin(name.text()))
                .findFirst();
    }

    /** Whether what the sentence goes on to say of its subject is what people are: {@code was a botanist}. */
    private boolean isPerson(int behind) {
        boolean described = behind < phrases.size() && phrases.isVerb(behind) || phrases.isKind(behind, Kind.COMMA);
        return described && phrases.isNoun(behind + 1) && Lexicon.isPerson(phrases.head(behind + 1));
    }
}
