package org.eventtimeline.extractor.temporal.english.relative;

import static org.eventtimeline.extractor.temporal.english.word.Categories.DATE;

import java.util.List;
import org.eventtimeline.extractor.temporal.english.word.Unit;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.meaning.Anchor;
import org.eventtimeline.extractor.temporal.meaning.Meaning;

/** The unit that reports, of markets above all, sum up: "For the week, the index fell", "ended the month lower". */
final class ReportedUnits {
    private ReportedUnits() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of("for the unit", DATE, "for|over|on the {unit}")
                        .meansParts(m -> ends(m) && isSummedUp(m) ? unit(m, Anchor.PUBLICATION) : null)
                        .gives("2024-W20", "For [the week], the index fell.", "The crown lost 3% over [the week].")
                        .gives("2024", "Sales rose 3% for [the year].")
                        .givesNothing("It is the tool for the week ahead.", "It depends on the week you choose."),
                Rule.of("ended the unit", DATE, "ended|finished|closed|began|started|opened the {unit}")
                        .meansParts(
                                m -> m.get("unit", Unit.class) == Unit.DAY || goesOn(m) ? null : unit(m, Anchor.TEXT))
                        .gives("2024-W20", "The index ended [the week] 2% lower.")
                        .gives("2024-W12", "It opened [the week before Easter].")
                        .gives("2019", "In 2019 they moved. They ended [the year] in debt.")
                        .givesNothing("They ended the day in debt."));
    }

    /** "opened the week before Easter" */
    private static boolean goesOn(Match m) {
        Token after = m.phrases().token(m.end());
        return after != null && (after.is("before") || after.is("after") || after.is("of"));
    }

    /** "For the year" and "over the week", but not "over the year" or "on the day". */
    private static boolean isSummedUp(Match m) {
        return m.phrases().token(m.start()).is("for") || m.get("unit", Unit.class) == Unit.WEEK;
    }

    /** No other week is told of: "for the week ahead". */
    private static boolean ends(Match m) {
        Token after = m.phrases().token(m.end());
        return after == null || after.kind() == Token.Kind.OTHER && !after.is("-") && !after.is("'");
    }

    private static List<Rule.Part> unit(Match m, Anchor anchor) {
        Meaning meaning = m.get("unit", Unit.class) == Unit.QUARTER ? null : Deictics.offset(m, 0, anchor);
        return meaning == null ? null : List.of(new Rule.Part(m.start() + 1, m.end(), meaning));
    }
}
