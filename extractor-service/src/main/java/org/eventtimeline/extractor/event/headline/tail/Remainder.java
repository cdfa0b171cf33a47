package org.eventtimeline.extractor.event.headline.tail;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.headline.noun.Wording;
import org.eventtimeline.extractor.event.name.Lists;
import org.eventtimeline.extractor.event.phrase.OverDates;
import org.eventtimeline.extractor.event.phrase.Phrases;

/**
 * Takes what stands behind a verb in the words of its sentence where nothing else has read it, up to where the clause
 * ends: {@code against alleged rebel camps}.
 */
final class Remainder {
    private final Reading reading;
    private final Phrases phrases;
    private final Wording wording;
    private final RemainderBorders borders;

    Remainder(Reading reading, Wording wording) {
        this.reading = reading;
        this.phrases = reading.phrases();
        this.wording = wording;
        this.borders = new RemainderBorders(reading);
    }

    /** The pieces from phrase {@code from} on; none where another verb follows in the same clause. */
    List<String> pieces(int from, int end) {
        List<String> pieces = new ArrayList<>();
        int i = from;
        while (i < end && (i == from ? borders.opens(i) : !borders.isClosed(i))) {
            int content = contentIn(i, end);
            int last = content < end ? endOfClause(content, end) : endOfPiece(i, end);
            if (IntStream.range(i, Math.min(content, last)).anyMatch(this::isOfAnother)) {
                return List.of();
            }
            List<Integer> told = withoutDates(i, last);
            if (!told.isEmpty() && borders.isWhole(told.get(told.size() - 1)) && !borders.opensDate(i, last)) {
                pieces.add(words(told));
            }
            i = last;
        }
        return pieces.stream().filter(piece -> !piece.isBlank()).toList();
    }

    /** Behind the phrases that belong to the one at {@code from}: before the next preposition, or where all ends. */
    private int endOfPiece(int from, int end) {
        int i = from + 1;
        while (i < end && !borders.isClosed(i) && !(borders.opensPiece(i) && phrases.isNoun(i - 1))) {
            i = phrases.isNoun(i) ? Lists.end(phrases, i) : i + 1;
        }
        return Math.min(i, end);
    }

    /** {@code that} in {@code issued a statement on Monday saying that}, or {@code end}. */
    private int contentIn(int from, int end) {
        int that = from + 1;
        boolean told =
                phrases.isVerb(from) && phrases.isMark(that, "that") && that + 1 < end && phrases.isNoun(that + 1);
        return told && !wording.isOpen(phrases, that + 1) ? that : end;
    }

    private int endOfClause(int that, int end) {
        int i = that + 1;
        while (i < end && !borders.isClosed(i)) {
            i++;
        }
        return i;
    }

    /** A finite verb or a pronoun that nobody explains. */
    private boolean isOfAnother(int i) {
        return reading.clauseAt(i).filter(clause -> clause.verb().isFinite()).isPresent()
                || phrases.isNoun(i) && wording.isOpen(phrases, i);
    }

    /** The phrases that are told: those with neither a date nor what governs one, and of a list the first. */
    private List<Integer> withoutDates(int from, int to) {
        List<Integer> told = new ArrayList<>();
        int i = from;
        while (i < to) {
            int behindDate = OverDates.after(phrases, i);
            if (behindDate > i) {
                i = behindDate;
            } else {
                told.add(i);
                i = phrases.isNoun(i) ? Math.min(to, Lists.end(phrases, i)) : i + 1;
            }
        }
        return told;
    }

    private String words(List<Integer> told) {
        var text = new StringBuilder();
        for (int i : told) {
            String words = phrases.isNoun(i)
                    ? wording.list(phrases, i)
                    : phrases.text(phrases.get(i).from(), phrases.get(i).to());
            text.append(text.isEmpty() || words.startsWith("'") ? "" : " ").append(words);
        }
        return text.toString();
    }
}
