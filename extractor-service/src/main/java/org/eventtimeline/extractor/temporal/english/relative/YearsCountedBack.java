package org.eventtimeline.extractor.temporal.english.relative;

import static org.eventtimeline.extractor.temporal.english.word.Categories.DATE;

import java.time.LocalDate;
import java.util.List;
import org.eventtimeline.extractor.temporal.english.word.Counting;
import org.eventtimeline.extractor.temporal.english.word.Numbers;
import org.eventtimeline.extractor.temporal.english.word.Quantity;
import org.eventtimeline.extractor.temporal.english.word.Unit;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.meaning.Anchor;
import org.eventtimeline.extractor.temporal.meaning.Direction;
import org.eventtimeline.extractor.temporal.meaning.InCountry;
import org.eventtimeline.extractor.temporal.meaning.InYear;
import org.eventtimeline.extractor.temporal.meaning.Meaning;
import org.eventtimeline.extractor.temporal.meaning.Offset;
import org.eventtimeline.extractor.temporal.meaning.Within;
import org.eventtimeline.extractor.temporal.value.Granularity;

/** Dates without their year, which is counted from now: "in May two years ago", "at Christmas last year". */
final class YearsCountedBack {
    private YearsCountedBack() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of("place in a year so long ago", DATE, "{date} [,] {quantity} {unit} ago|earlier|later")
                        .means(YearsCountedBack::counted)
                        .gives("2022-05", "It began in [May two years ago].", "It began in [May, two years ago].")
                        .gives("2022-03-03", "It began on [3 March two years ago].")
                        .gives("2021-SU", "It began in [the summer three years ago].")
                        .gives("2014-05", "It began in [May a decade ago].")
                        .gives("P2Y", "It will close on 30 June, [two years] earlier than planned.")
                        .gives("2018-06", "In May 2019 it closed. It had opened in [June a year earlier].")
                        .gives("2021-11-25", "They met on [Thanksgiving three years ago].")
                        .gives("2022", "It closed on Friday, [two years ago] it opened."),
                Rule.of("holiday of a counted year", DATE, "{date.day.holiday} [,] [of] last|next year")
                        .means(m -> inYear(
                                m.meaning("date.day.holiday"),
                                new Offset(
                                        m.phrases().token(m.end() - 2).is("last") ? -1 : 1,
                                        Granularity.YEAR,
                                        Anchor.PUBLICATION)))
                        .gives("2023-12-25", "They met at [Christmas last year].")
                        .gives("2025-04-20", "They will meet at [Easter next year]."));
    }

    private static Meaning counted(Match m) {
        Quantity quantity = m.get("quantity", Quantity.class);
        Unit unit = m.get("unit", Unit.class);
        boolean compares = Numbers.isWord(m.phrases(), m.end(), "than");
        if (compares || !Counting.isCountable(quantity) || unit.isShorterThan(Unit.YEAR)) {
            return null;
        }
        boolean later = m.phrases().token(m.end() - 1).is("later");
        Anchor anchor = m.phrases().token(m.end() - 1).is("ago") ? Anchor.PUBLICATION : Anchor.NARRATIVE;
        return inYear(m.meaning("date"), Counting.from(anchor, later ? quantity.whole() : -quantity.whole(), unit));
    }

    /** Of a date whose year is left out the one in that year; null for other dates. */
    private static Meaning inYear(Meaning date, Meaning year) {
        if (date instanceof InCountry national) {
            return new InCountry(country -> {
                Meaning there = national.byCountry().apply(country);
                return there == null ? null : inYear(there, year);
            });
        }
        return date instanceof InYear place && place.direction() == Direction.OPEN
                ? new Within(
                        year,
                        value -> place.onOrAfter(LocalDate.of(value.year(), 1, 1))
                                .orElse(null))
                : null;
    }
}
