package org.eventtimeline.extractor.event.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.temporal.TemporalExpression;

/** Recognises noun phrases: a pronoun, or a noun with its determiner, possessor, dates and modifiers. */
final class NounPhrases {
    private static final Set<String> BEING = Set.of("is", "was", "were");
    private static final Set<String> AT_TIMES = Set.of("then", "now", "today");

    private final TokenRow row;
    private final DateModifiers dateModifiers;
    private final Quantifiers quantifiers;
    private final NameJoints joints;
    private final Modifiers modifiers;
    private final InnerQuotes quotes;
    private final HeadlessNouns headless;
    private final StandingPronouns pronouns;
    private final OpeningSubjects openings;
    private final InnerNumbers numbers;

    NounPhrases(TokenRow row) {
        this.row = row;
        this.dateModifiers = new DateModifiers(row);
        this.quantifiers = new Quantifiers(row);
        this.joints = new NameJoints(row);
        this.modifiers = new Modifiers(row);
        this.quotes = new InnerQuotes(row);
        this.headless = new HeadlessNouns(row);
        this.pronouns = new StandingPronouns(row);
        this.openings = new OpeningSubjects(row);
        this.numbers = new InnerNumbers(row);
    }

    /** The noun phrase that begins at the token, if one does. */
    Optional<NounPhrase> at(int from) {
        if (isFormerly(from)) {
            return at(from + 3).map(noun -> new NounPhrase(from, noun.to(), noun.head(), from, noun.expressions()));
        }
        OptionalInt title = quotes.endOfTitle(from);
        if (title.isPresent()) {
            int last = title.getAsInt() - 1;
            return Optional.of(new NounPhrase(from, last + 1, last, from, List.of()));
        }
        if (pronouns.standsAt(from)) {
            return Optional.of(new NounPhrase(from, from + 1, from, from, List.of()));
        }
        List<TemporalExpression> expressions = new ArrayList<>();
        int head = -1;
        int possessorEnd = from;
        int i = quantifiers.afterOpening(from);
        while (i < row.size()) {
            int amount = quantifiers.afterAmount(i);
            int joint = joints.after(from, i);
            if (head >= 0 && (row.isSpan(i) || isByTheTime(head) || openings.isAt(from, i))) {
                break;
            }
            if (row.isDate(i)) {
                int end = row.endOfDate(i);
                if (!dateModifiers.isModifier(from, i, end)) {
                    break;
                }
                expressions.add(row.date(i));
                i = row.isPossessiveMark(end) || row.isComma(end) ? end + 1 : end;
            } else if (row.isPossessiveMark(i) && head == i - 1) {
                possessorEnd = i;
                head = -1;
                i++;
            } else if (amount > i) {
                head = quantifiers.afterRate(amount) - 1;
                i = head + 1;
            } else if (row.isNoun(i) || numbers.areOfName(from, i) || quantifiers.isRecord(from, i)) {
                head = i;
                i++;
            } else if (joint > i) {
                i = joint;
            } else if (quotes.isOpening(from, i) || quotes.isClosing(from, i)) {
                i++;
            } else if (head < 0 && (modifiers.isPremodifier(from, i) || modifiers.joinsAdjectives(from, i))) {
                i++;
            } else if (head >= 0
                    && !numbers.countSecondObject(from, i)
                    && (modifiers.isInnerModifier(i) || modifiers.joinsNouns(i))) {
                i++;
            } else if (head >= 0 && modifiers.isInnerPlace(from, i)) {
                i += 3;
            } else {
                break;
            }
        }
        if (head < 0 && headless.is(from, i)) {
            head = i - 1;
        }
        return head < 0
                ? Optional.empty()
                : Optional.of(new NounPhrase(from, head + 1, head, possessorEnd, expressions));
    }

    /** {@code what was then} before {@code Persia}. */
    private boolean isFormerly(int i) {
        return i + 3 < row.size()
                && row.lower(i).equals("what")
                && BEING.contains(row.lower(i + 1))
                && AT_TIMES.contains(row.lower(i + 2));
    }

    /** {@code time} in {@code by the time Ann Lee came}. */
    private boolean isByTheTime(int i) {
        return i > 1
                && row.lower(i).equals("time")
                && row.lower(i - 1).equals("the")
                && row.lower(i - 2).equals("by");
    }
}
