package org.eventtimeline.extractor.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eventtimeline.extractor.event.Phrase.Kind;
import org.eventtimeline.extractor.event.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.Phrase.TimePhrase;
import org.eventtimeline.extractor.event.Phrase.VerbGroup;
import org.eventtimeline.extractor.temporal.TemporalExpression;
import org.eventtimeline.extractor.temporal.value.CalendarValue;

/** Finds the verbs and nouns that the temporal expressions of a sentence date. */
final class Attachment {
    /** Prepositions after which the date is a border, not the date of the event. */
    private static final Set<String> BORDERS =
            Set.of("since", "until", "till", "before", "after", "by", "from", "than", "as", "through", "between", "to");

    /** Prepositions whose noun happened at another time than the verb before. */
    private static final Set<String> OTHER_TIMES = Set.of(
            "since",
            "after",
            "before",
            "until",
            "following",
            "of",
            "about",
            "over",
            "for",
            "from",
            "like",
            "than",
            "as",
            "despite",
            "with",
            "against",
            "under");

    private final Phrases phrases;
    private final List<Clause> clauses;
    private final LocalDate published;
    private final List<Host> hosts = new ArrayList<>();

    private Attachment(Phrases phrases, List<Clause> clauses, LocalDate published) {
        this.phrases = phrases;
        this.clauses = clauses;
        this.published = published;
    }

    static List<Host> hosts(Phrases phrases, List<Clause> clauses, LocalDate published) {
        Attachment attachment = new Attachment(phrases, clauses, published);
        for (int i = 0; i < phrases.size(); i++) {
            if (phrases.get(i) instanceof TimePhrase time && time.expression().value() instanceof CalendarValue) {
                attachment.attach(i, time.expression());
            } else if (phrases.get(i) instanceof NounPhrase noun) {
                attachment.attachModifiers(i, noun);
            }
        }
        return attachment.hosts;
    }

    /** {@code the 1991 agreement}. */
    private void attachModifiers(int i, NounPhrase noun) {
        for (TemporalExpression expression : noun.expressions()) {
            if (expression.value() instanceof CalendarValue && Lexicon.isEventNoun(phrases.token(noun.head()))) {
                hosts.add(new Host(i, noun.head(), null, expression, 0.9));
            }
        }
    }

    private void attach(int time, TemporalExpression expression) {
        String preposition = phrases.preposition(time - 1);
        int start = preposition.isEmpty() ? time : time - 1;
        if (BORDERS.contains(preposition)) {
            return;
        }
        if (preposition.equals("of")) {
            attachNouns(start - 1, expression);
            return;
        }
        Optional<Clause> after = isInitial(start, time) ? forward(time) : beforeVerb(start, time);
        if (after.isPresent()) {
            addVerb(after.get(), expression);
            attachNouns(start - 1, expression);
            return;
        }
        boolean nounOnly = attachNouns(start - 1, expression);
        if (!nounOnly) {
            backward(start, expression).ifPresent(clause -> addVerb(clause, expression));
        }
    }

    private boolean isInitial(int start, int time) {
        if (start > 0
                && !phrases.isKind(start - 1, Kind.COMMA)
                && !phrases.isKind(start - 1, Kind.BREAK)
                && !phrases.isKind(start - 1, Kind.COORDINATOR)
                && !phrases.isKind(start - 1, Kind.SUBORDINATOR)
                && !phrases.isKind(start - 1, Kind.ADVERB)
                && !phrases.isKind(start - 1, Kind.QUOTE)) {
            return false;
        }
        int next = time + 1;
        if (start == 0) {
            return next < phrases.size();
        }
        boolean comma = phrases.isKind(next, Kind.COMMA);
        return phrases.isNoun(comma ? next + 1 : next);
    }

    /** The first clause after an opening date that is not a relative one. */
    private Optional<Clause> forward(int time) {
        return clauses.stream()
                .filter(clause -> clause.at() > time && clause.verb().isFinite())
                .filter(clause -> clause.kind() != Clause.Kind.RELATIVE)
                .findFirst();
    }

    /** {@code Apple today launched}. */
    private Optional<Clause> beforeVerb(int start, int time) {
        int next = time + 1;
        while (phrases.isKind(next, Kind.ADVERB)) {
            next++;
        }
        int verb = next;
        boolean noun = phrases.isNoun(start - 1) || phrases.isKind(start - 1, Kind.RELATIVE);
        return noun && verb < phrases.size() && phrases.get(verb) instanceof VerbGroup
                ? clauses.stream()
                        .filter(clause -> clause.at() == verb && clause.verb().isFinite())
                        .findFirst()
                : Optional.empty();
    }

    /** The nearest verb before the date that can have happened then. */
    private Optional<Clause> backward(int start, TemporalExpression expression) {
        Optional<Clause> nearest = Optional.empty();
        for (int i = clauses.size() - 1; i >= 0; i--) {
            Clause clause = clauses.get(i);
            if (clause.at() >= start) {
                continue;
            }
            if (isBlocked(clause.at(), start)) {
                break;
            }
            if (nearest.isEmpty()) {
                nearest = Optional.of(clause);
            }
            if (agrees(clause.verb(), expression)) {
                return Optional.of(clause);
            }
            if (clause.verb().isFinite() && clause.kind() != Clause.Kind.RELATIVE) {
                break;
            }
        }
        return nearest;
    }

    private boolean isBlocked(int verb, int start) {
        for (int i = verb + 1; i < start; i++) {
            if (phrases.isKind(i, Kind.BREAK)) {
                return true;
            }
        }
        return false;
    }

    /** Whether tense and date agree on what lies before and after the publication. */
    private boolean agrees(VerbGroup verb, TemporalExpression expression) {
        if (published == null || !(expression.value() instanceof CalendarValue value)) {
            return true;
        }
        boolean future = value.first().isAfter(published);
        boolean past = value.last().isBefore(published);
        return switch (verb.tense()) {
            case PAST, PARTICIPLE, PAST_OR_PARTICIPLE -> !future;
            case FUTURE -> !past;
            case INFINITIVE -> future || !past;
            default -> true;
        };
    }

    private void addVerb(Clause clause, TemporalExpression expression) {
        hosts.add(new Host(clause.at(), clause.verb().head(), clause, expression, 0.8));
    }

    /** Dates the event nouns of the chain that ends at {@code end}; returns whether the verb before has another date. */
    private boolean attachNouns(int end, TemporalExpression expression) {
        int i = end;
        while (i >= 0 && phrases.get(i) instanceof NounPhrase noun) {
            if (Lexicon.isEventNoun(phrases.token(noun.head()))
                    && noun.expressions().isEmpty()) {
                hosts.add(new Host(i, noun.head(), null, expression, 0.7));
                if (OTHER_TIMES.contains(phrases.preposition(i - 1))) {
                    return true;
                }
            }
            if (!phrases.isKind(i - 1, Kind.PREPOSITION)) {
                break;
            }
            i -= 2;
        }
        return false;
    }
}
