package org.eventtimeline.extractor.event.box;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eventtimeline.extractor.event.phrase.Phrase;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrase.TimePhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.language.Sentence;
import org.eventtimeline.extractor.temporal.TemporalExpression;
import org.eventtimeline.extractor.temporal.value.CalendarValue;

/**
 * A label with a date behind it, as boxes and tables have them: {@code Founded: 12 May 1968, Oslo}.
 *
 * @param phrases the line
 * @param from the first token of the label
 * @param colon the token behind the label
 * @param date the first date behind it
 * @param dateFrom its first token
 * @param dateTo the token behind it
 * @param to the token behind all that the label is of
 * @param subject of what the first cell of the line says that it tells, or empty
 */
public record BoxRow(
        Phrases phrases, int from, int colon, CalendarValue date, int dateFrom, int dateTo, int to, String subject) {
    private static final int LONGEST_LABEL = 4;
    private static final int LONGEST_SUBJECT = 60;
    private static final int MOST_BEFORE_DATE = 2;

    /** The rows on the line with which a sentence opens; those of a table stand behind tabs, after their subject. */
    public static List<BoxRow> on(Phrases phrases) {
        Sentence sentence = phrases.sentence();
        if (!sentence.opensLine()) {
            return List.of();
        }
        List<Integer> cells = cells(sentence);
        int first = cells.size() > 3 && isNumber(phrases, cells) ? 1 : 0;
        String subject = cells.size() > 2 ? phrases.text(cells.get(first), cells.get(first + 1)) : "";
        List<BoxRow> rows = new ArrayList<>();
        for (int i = first; i + 1 < cells.size() && (subject.isEmpty() || isName(subject)); i++) {
            row(phrases, cells.get(i), cells.get(i + 1), subject).ifPresent(rows::add);
        }
        return rows;
    }

    private static boolean isNumber(Phrases phrases, List<Integer> cells) {
        return cells.get(1) == 1 && Character.isDigit(phrases.lower(0).charAt(0));
    }

    private static boolean isName(String subject) {
        return subject.length() <= LONGEST_SUBJECT
                && Character.isUpperCase(subject.charAt(0))
                && subject.indexOf(':') < 0;
    }

    /** Whether the line is one of a table that no date opens; a sentence may have a tab inside by chance. */
    public static boolean isOfTable(Phrases phrases) {
        return !phrases.isTime(0)
                && phrases.sentence().isHeading()
                && cells(phrases.sentence()).size() > 2;
    }

    /** Whether the date follows its label, maybe behind {@code on} or {@code c.}. */
    boolean isDateAlone() {
        return dateFrom - colon <= MOST_BEFORE_DATE;
    }

    /** Where the cells of a line begin, and where the last one ends. */
    private static List<Integer> cells(Sentence sentence) {
        String text = sentence.text();
        List<Integer> borders = new ArrayList<>(List.of(0));
        for (int i = 1; text.indexOf('\t') >= 0 && i < sentence.tokens().size(); i++) {
            int before = sentence.tokens().get(i - 1).end() - sentence.start();
            int behind = sentence.tokens().get(i).start() - sentence.start();
            if (text.substring(before, behind).indexOf('\t') >= 0) {
                borders.add(i);
            }
        }
        borders.add(sentence.tokens().size());
        return borders;
    }

    private static Optional<BoxRow> row(Phrases phrases, int from, int to, String subject) {
        int colon = IntStream.range(from + 1, Math.min(to, from + LONGEST_LABEL + 1))
                .filter(i -> phrases.token(i).text().equals(":"))
                .findFirst()
                .orElse(to);
        return phrases.list().stream()
                .filter(phrase -> phrase.to() > colon + 1 && phrase.from() < to)
                .flatMap(BoxRow::expressions)
                .flatMap(expression -> row(phrases, from, colon, expression, to, subject).stream())
                .findFirst();
    }

    /** The year may be part of what the next cell begins with, as in {@code 1964 cup}. */
    private static Stream<TemporalExpression> expressions(Phrase phrase) {
        if (phrase instanceof TimePhrase time) {
            return Stream.of(time.expression());
        }
        return phrase instanceof NounPhrase noun ? noun.expressions().stream() : Stream.empty();
    }

    private static Optional<BoxRow> row(
            Phrases phrases, int from, int colon, TemporalExpression expression, int to, String subject) {
        int[] date = IntStream.range(Math.min(colon + 1, to), to)
                .filter(i -> phrases.token(i).start() < expression.end()
                        && phrases.token(i).end() > expression.start())
                .toArray();
        return date.length > 0 && expression.extent() instanceof CalendarValue value
                ? Optional.of(new BoxRow(phrases, from, colon, value, date[0], date[date.length - 1] + 1, to, subject))
                : Optional.empty();
    }
}
