package org.eventtimeline.extractor.event.dating;

import java.util.Optional;
import java.util.Set;
import org.eventtimeline.extractor.event.attachment.Ellipsis;
import org.eventtimeline.extractor.event.attachment.Host;
import org.eventtimeline.extractor.event.attachment.Scheduling;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.mention.Anchor;
import org.eventtimeline.extractor.event.mention.Mention;
import org.eventtimeline.extractor.event.phrase.Particles;
import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.VerbClasses;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.temporal.value.CalendarValue;

/** Decides which dated words tell an event, and how surely. */
final class Eventhood {
    private static final Set<String> BEGINNINGS = Set.of("begin", "start");
    private static final double STATE = 0.5;
    private static final double PLANNED = 0.7;

    private Eventhood() {}

    /** The mention of an event that the dated word makes, if it makes one. */
    static Optional<Mention> mention(Reading reading, Host host) {
        if (!(host.expression().extent() instanceof CalendarValue date)) {
            return Optional.empty();
        }
        boolean background =
                host.background() || host.isVerb() && Scheduling.setsDate(reading.phrases(), host.clause());
        return mention(reading, host, date).map(mention -> background ? mention.inBackground() : mention);
    }

    private static Optional<Mention> mention(Reading reading, Host host, CalendarValue date) {
        if (!host.isVerb()) {
            return Optional.of(Mention.named(reading, host.phrase(), date, Anchor.EXPLICIT, host.certainty()));
        }
        VerbGroup verb = host.clause().verb();
        boolean state = VerbClasses.isState(reading.phrases().token(host.token()));
        if (state && !verb.isFinite()
                || tellsFromWhen(reading, host.clause())
                || Periods.areBounded(reading.phrases(), host.clause())
                || Ellipsis.is(reading.phrases(), host.clause())) {
            return Optional.empty();
        }
        double planned = verb.tense() == Tense.FUTURE || verb.tense() == Tense.INFINITIVE ? PLANNED : 1;
        double certainty = host.certainty() * (state ? STATE : 1) * planned;
        return Optional.of(Mention.told(reading, host.clause(), date, Anchor.EXPLICIT, certainty));
    }

    /**
     * {@code beginning} in {@code would happen beginning next year}, {@code three days of rest, starting on Monday}.
     */
    private static boolean tellsFromWhen(Reading reading, Clause clause) {
        Phrases phrases = reading.phrases();
        int next = phrases.preposition(clause.at() + 1).isEmpty() ? clause.at() + 1 : clause.at() + 2;
        return clause.kind() == Clause.Kind.GERUND
                && BEGINNINGS.contains(clause.lemma(phrases))
                && phrases.isTime(next);
    }

    /**
     * Whether the clause tells something that happens: neither denied, nor merely possible, nor a statement, but
     * {@code called off}, {@code recalled 300 heaters}.
     */
    static boolean isFact(Phrases phrases, Clause clause) {
        VerbGroup verb = clause.verb();
        Token head = phrases.head(verb);
        boolean statement = VerbClasses.isReporting(head)
                && !Particles.isOfVerb(phrases, clause.at() + 1, head.lemma())
                && !(clause.hasObject() && VerbClasses.isDoing(head, phrases.head(clause.object())));
        return !verb.negated() && verb.tense() != Tense.MODAL && !statement;
    }
}
