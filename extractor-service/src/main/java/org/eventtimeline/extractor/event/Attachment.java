package org.eventtimeline.extractor.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eventtimeline.extractor.event.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.Phrase.TimePhrase;
import org.eventtimeline.extractor.event.Phrase.VerbGroup;
import org.eventtimeline.extractor.language.PartOfSpeech;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.WordList;
import org.eventtimeline.extractor.temporal.TemporalExpression;
import org.eventtimeline.extractor.temporal.value.CalendarValue;
import org.eventtimeline.extractor.temporal.value.Day;
import org.eventtimeline.extractor.temporal.value.Granularity;

/** Finds the verbs and nouns that the temporal expressions of a sentence date. */
final class Attachment {
    private static final double MODIFIER = 0.9;
    private static final double VERB = 0.8;
    private static final double NOUN = 0.7;
    private static final double SETTING = 0.6;
    private static final double BEGINNING = 0.5;

    /** Prepositions after which the date is a border, not the date of the event. */
    private static final Set<String> BORDERS =
            Set.of("until", "till", "before", "after", "than", "as", "through", "between", "to");

    /** Prepositions after which the date is that of a beginning: {@code has been closed since 2004}. */
    private static final Set<String> BEGINNINGS = Set.of("since", "from");

    /** Prepositions whose noun happened at another time than the verb before. */
    private static final Set<String> OTHER_TIMES = WordList.words("""
        since after before until following about over for from like than as despite with against under
        """);

    /** Nouns that name a part of the date behind them. */
    private static final Set<String> PARTS = WordList.words("""
        hour night morning afternoon evening eve day week month end beginning start middle
        """);

    /** Prepositions whose noun names the occasion of the verb. */
    private static final Set<String> OCCASIONS = Set.of("in", "at", "during", "on");

    private final Phrases phrases;
    private final LocalDate published;
    private final DatedClause datedClause;
    private final Borders borders;
    private final List<Host> hosts = new ArrayList<>();

    private Attachment(Phrases phrases, List<Clause> clauses, LocalDate published) {
        this.phrases = phrases;
        this.published = published;
        this.datedClause = new DatedClause(phrases, clauses, published);
        this.borders = new Borders(phrases, published);
    }

    static List<Host> hosts(Phrases phrases, List<Clause> clauses, LocalDate published) {
        Attachment attachment = new Attachment(phrases, clauses, published);
        for (int i = 0; i < phrases.size(); i++) {
            if (phrases.get(i) instanceof TimePhrase time && time.expression().value() instanceof CalendarValue) {
                attachment.attach(i, time.expression());
            }
        }
        for (int i = 0; i < phrases.size(); i++) {
            if (phrases.get(i) instanceof NounPhrase noun) {
                attachment.attachModifiers(i, noun);
            }
        }
        List<Host> listed = DateLists.share(phrases, attachment.hosts);
        return new SharedDates(phrases, clauses).share(listed);
    }

    /** {@code the 1991 agreement}; and the verb, where the noun is its occasion: {@code met at Monday's summit}. */
    private void attachModifiers(int i, NounPhrase noun) {
        for (TemporalExpression expression : noun.expressions()) {
            if (expression.value() instanceof CalendarValue value
                    && Lexicon.isEventNoun(phrases.token(noun.head()))
                    && !isToldFiner(i, expression, value)) {
                hosts.add(new Host(i, noun.head(), null, expression, MODIFIER));
                if (OCCASIONS.contains(phrases.preposition(i - 1))) {
                    datedClause.find(i - 1, i, expression).ifPresent(clause -> addVerb(clause, expression, SETTING));
                }
            }
        }
    }

    /** {@code the summer meeting was held on June 3}. */
    private boolean isToldFiner(int noun, TemporalExpression expression, CalendarValue date) {
        return hosts.stream()
                .filter(host -> host.isVerb() && host.expression().value() instanceof CalendarValue)
                .anyMatch(host -> {
                    CalendarValue finer = (CalendarValue) host.expression().value();
                    boolean subject = host.clause().subject() == noun;
                    return date.granularity().isCoarserThan(finer.granularity())
                            && (subject || host.clause().object() == noun)
                            && (date.contains(finer) || subject && !namesYear(expression));
                });
    }

    private boolean namesYear(TemporalExpression expression) {
        int from = phrases.sentence().start();
        return phrases.sentence()
                .text()
                .substring(expression.start() - from, expression.end() - from)
                .chars()
                .anyMatch(Character::isDigit);
    }

    private void attach(int time, TemporalExpression expression) {
        int at = opening(time);
        String preposition = phrases.preposition(at - 1);
        int start = preposition.isEmpty() ? at : at - 1;
        if (borders.comparesWithin(start - 1, expression)) {
            return;
        }
        if (preposition.equals("by") || preposition.equals("before") && isEnd(time)) {
            datedClause
                    .find(start, time, expression)
                    .filter(clause -> preposition.equals("before") || borders.isReachedBy(clause, expression))
                    .ifPresent(clause -> addVerb(clause, expression, BEGINNING));
            return;
        }
        boolean border = BORDERS.contains(preposition) && !expression.beginsPeriod();
        if (border || expression.endsPeriod()) {
            datedClause.when(time).ifPresent(clause -> addVerb(clause, expression, VERB));
            return;
        }
        if (BEGINNINGS.contains(preposition) && !expression.beginsPeriod()) {
            datedClause.when(time).ifPresent(clause -> addVerb(clause, expression, VERB));
            datedClause
                    .find(start, time, expression)
                    .filter(clause -> preposition.equals("since")
                            ? borders.lastsSince(clause, start)
                            : borders.mayBeginAt(clause, expression))
                    .ifPresent(clause -> addVerb(clause, expression, BEGINNING));
            return;
        }
        boolean nounOnly = attachNouns(start - 1, expression);
        if (preposition.equals("of")) {
            datedClause.when(time).ifPresent(clause -> addVerb(clause, expression, VERB));
            attachSetting(start - 1, expression);
            return;
        }
        Optional<Clause> after = datedClause.after(start, time);
        if (after.isPresent()) {
            addVerb(after.get(), expression, VERB);
        } else if (!nounOnly) {
            datedClause.before(start, expression).ifPresent(clause -> addVerb(clause, expression, VERB));
        }
    }

    /** {@code went bankrupt during the crisis of 1921}. */
    private void attachSetting(int noun, TemporalExpression expression) {
        if (phrases.isNoun(noun)
                && Lexicon.isEventNoun(phrases.token(((NounPhrase) phrases.get(noun)).head()))
                && OCCASIONS.contains(phrases.preposition(noun - 1))) {
            datedClause.find(noun - 1, noun, expression).ifPresent(clause -> addVerb(clause, expression, SETTING));
        }
    }

    /** Where the date begins with the words that narrow it: {@code [the] night of May 3}, {@code [the early hours of] Monday}. */
    private int opening(int time) {
        if (phrases.isKind(time - 1, Phrase.Kind.OTHER)
                && phrases.lower(phrases.get(time - 1).from()).equals("the")) {
            return time - 1;
        }
        boolean narrowed = phrases.preposition(time - 1).equals("of") && isPartOfDate(time - 2);
        return narrowed ? time - 2 : time;
    }

    /** {@code before [the end of the month]} is within the month. */
    private boolean isEnd(int time) {
        int from = phrases.get(time).from();
        return phrases.lower(phrases.lower(from).equals("the") ? from + 1 : from)
                .equals("end");
    }

    private boolean isPartOfDate(int i) {
        return i >= 0
                && (phrases.get(i) instanceof TimePhrase
                        || phrases.get(i) instanceof NounPhrase noun
                                && PARTS.contains(phrases.token(noun.head()).lemma()));
    }

    /** {@code one of the largest deals this year} is none of them. */
    private boolean isGeneral(NounPhrase noun, TemporalExpression expression) {
        Token head = phrases.token(noun.head());
        boolean plural = !head.lemma().equals(Words.lower(head)) && head.pos() == PartOfSpeech.NOUN;
        return plural
                && published != null
                && expression.value() instanceof CalendarValue value
                && value.granularity().isCoarserThan(Granularity.MONTH)
                && value.contains(new Day(published));
    }

    private void addVerb(Clause clause, TemporalExpression expression, double certainty) {
        if (Lexicon.isPlanning(phrases, clause)) {
            NounPhrase planned = (NounPhrase) phrases.get(clause.subject());
            hosts.add(new Host(clause.subject(), planned.head(), null, expression, certainty));
        } else if (hosts.stream().noneMatch(host -> clause.equals(host.clause()))) {
            hosts.add(new Host(clause.at(), clause.verb().head(), clause, expression, certainty));
        }
    }

    /** {@code charged with murder}, {@code ended with a concert}: the noun belongs to the verb, unless it is compared. */
    private boolean isComplement(int noun) {
        return phrases.preposition(noun - 1).equals("with")
                && noun > 1
                && phrases.get(noun - 2) instanceof VerbGroup verb
                && !phrases.token(verb.head()).lemma().equals("compare");
    }

    /** Dates the event nouns of the chain that ends at {@code end}; returns whether the verb before has another date. */
    private boolean attachNouns(int end, TemporalExpression expression) {
        int i = end;
        while (i >= 0 && phrases.get(i) instanceof NounPhrase noun) {
            if (Lexicon.isEventNoun(phrases.token(noun.head()))
                    && noun.expressions().isEmpty()) {
                if (!isGeneral(noun, expression)) {
                    hosts.add(new Host(i, noun.head(), null, expression, NOUN));
                }
                if (OTHER_TIMES.contains(phrases.preposition(i - 1)) && !isComplement(i)) {
                    return true;
                }
            }
            if (phrases.preposition(i - 1).isEmpty()) {
                break;
            }
            i -= 2;
        }
        return false;
    }
}
