package org.eventtimeline.extractor.event.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.temporal.TemporalExpression;

/** Recognises noun phrases: a pronoun, or a noun with its determiner, possessor, dates and modifiers. */
final class NounPhrases {
    private final TokenRow row;
    private final DateModifiers dateModifiers;
    private final Quantifiers quantifiers;
    private final NameJoints joints;
    private final Modifiers modifiers;
    private final JoinedNouns joined;
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
        this.joined = new JoinedNouns(row);
        this.quotes = new InnerQuotes(row);
        this.headless = new HeadlessNouns(row);
        this.pronouns = new StandingPronouns(row);
        this.openings = new OpeningSubjects(row);
        this.numbers = new InnerNumbers(row);
    }

    /** The noun phrase that begins at the token, if one does. */
    Optional<NounPhrase> at(int from) {
        if (FormerNames.areToldBehind(row, from)) {
            return at(from + FormerNames.OPENING)
                    .map(noun -> new NounPhrase(from, noun.to(), noun.head(), from, noun.expressions()));
        }
        OptionalInt title = quotes.endOfTitle(from);
        if (title.isPresent()) {
            int last = title.getAsInt() - 1;
            return Optional.of(new NounPhrase(from, last + 1, last, from, List.of()));
        }
        if (pronouns.standsAt(from)) {
            return Optional.of(new NounPhrase(from, from + 1, from, from, List.of()));
        }
        return new Reader(from).read();
    }

    /** Reads one noun phrase, token by token. */
    private final class Reader {
        private final int from;
        private final List<TemporalExpression> expressions = new ArrayList<>();
        private int possessorEnd;
        private int at;

        /** The last noun so far; -1 where none is read yet, as behind a possessor. */
        private int head = -1;

        Reader(int from) {
            this.from = from;
            this.possessorEnd = from;
            this.at = quantifiers.afterOpening(from);
        }

        Optional<NounPhrase> read() {
            boolean more = true;
            while (more && at < row.size() && !isEnded()) {
                more = take();
            }
            if (head < 0 && headless.is(from, at)) {
                head = at - 1;
            }
            return head < 0
                    ? Optional.empty()
                    : Optional.of(new NounPhrase(from, head + 1, head, possessorEnd, expressions));
        }

        private boolean isEnded() {
            return head >= 0 && (row.isSpan(at) || isByTheTime(head) || openings.isAt(from, at));
        }

        /** Takes what stands here into the phrase; false where that does not belong to it. */
        private boolean take() {
            if (row.isDate(at)) {
                return takeDate();
            }
            if (row.isPossessiveMark(at) && head == at - 1) {
                possessorEnd = at;
                head = -1;
                at++;
                return true;
            }
            int noun = endOfNoun();
            if (noun > at) {
                head = noun - 1;
                at = noun;
                return true;
            }
            int modifier = endOfModifier();
            boolean more = modifier > at;
            at = modifier;
            return more;
        }

        private boolean takeDate() {
            int end = row.endOfDate(at);
            boolean inside = dateModifiers.isModifier(from, at, end);
            if (inside) {
                expressions.add(row.date(at));
                at = row.isPossessiveMark(end) || row.isComma(end) ? end + 1 : end;
            }
            return inside;
        }

        /** The token after a noun or amount that stands here; this one where none does. */
        private int endOfNoun() {
            int amount = quantifiers.afterAmount(at);
            if (amount > at) {
                return quantifiers.afterRate(amount);
            }
            boolean noun = row.isNoun(at) || numbers.areOfName(from, at) || quantifiers.isRecord(from, at);
            return noun ? at + 1 : at;
        }

        /** The token after what may stand here before a noun or between two; this one where nothing does. */
        private int endOfModifier() {
            int joint = joints.after(from, at);
            if (joint > at) {
                return joint;
            }
            if (quotes.isOpening(from, at) || quotes.isClosing(from, at)) {
                return at + 1;
            }
            if (head < 0) {
                return modifiers.isPremodifier(from, at) || modifiers.joinsAdjectives(from, at) ? at + 1 : at;
            }
            if (!numbers.countSecondObject(from, at)
                    && (modifiers.isInnerModifier(at) || joined.areJoinedAt(from, at))) {
                return at + 1;
            }
            return modifiers.isInnerPlace(from, at) ? at + 3 : at;
        }
    }

    /** {@code time} in {@code by the time Ann Lee came}. */
    private boolean isByTheTime(int i) {
        return i > 1
                && row.lower(i).equals("time")
                && row.lower(i - 1).equals("the")
                && row.lower(i - 2).equals("by");
    }
}
