package org.eventtimeline.extractor.temporal.english.calendar;

import static org.eventtimeline.extractor.temporal.english.word.Categories.DAY;
import static org.eventtimeline.extractor.temporal.english.word.Categories.RANGE;

import java.util.List;
import java.util.Set;
import org.eventtimeline.extractor.temporal.english.word.Numbers;
import org.eventtimeline.extractor.temporal.english.word.Words;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.meaning.OnDayOfMonth;

/** Days that only have their number: "on the 3rd". */
final class DaysOfMonth {
    /** What may stand behind a day that only has its number. */
    private static final Set<String> BEHIND_DAYS = Words.set(
            "and or but to in at on by for with all both most some many no nobody nothing someone somebody something everyone everybody everything "
                    + "only because as when while until till before after from the a an this his her its "
                    + "their he she it they we i who which that there was were is are had has will would did came");

    private DaysOfMonth() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of("day of this month by its number", DAY, "[the] {ordinal} of the month")
                        .means(m -> m.number("ordinal") > 31 || Numbers.isWord(m.phrases(), m.end(), "'s")
                                ? null
                                : new OnDayOfMonth(m.number("ordinal")))
                        .gives("2024-05-01", "It shut on [the first of the month].")
                        .gives("P1M", "They meet on [the first of every month]."),
                Rule.of(
                                "from one day of the month to another",
                                RANGE,
                                "from|between the {ordinal} to|until|till|and the {ordinal}")
                        .meansParts(m -> areDigits(m) && endsPhrase(m) ? List.of(day(m, 0), day(m, 1)) : null)
                        .gives(
                                "2024-05-07",
                                "It rained from the 4th to the [7th].",
                                "From the 4th until the [7th] nothing moved.")
                        .givesNothing("from the 4th to the 7th floor", "from the fourth to the seventh"),
                Rule.of(
                                "day of the month",
                                DAY,
                                "(on|from|since|until|till|by|before|after|spent ^ moved|postponed|pushed|adjourned to"
                                        + " ^ letter|letters|note|telegram|dispatch|report of) the {ordinal}")
                        .meansOnly(
                                "ordinal",
                                m -> isDigits(m) && endsPhrase(m) && !isJoined(m)
                                        ? new OnDayOfMonth(m.number("ordinal"))
                                        : null)
                        .gives(
                                "2024-05-03",
                                "It opened on the [3rd].",
                                "From the [3rd] on, it rained.",
                                "The assault on the [3rd] failed.")
                        .gives("2019-05-04", "He came on 3 May 2019, and spent the [4th] in bed.")
                        .gives(
                                "2024-05-04",
                                "Your letter of the [4th] is here.",
                                "The raid on the [4th] was a failure.")
                        .gives("2024-05-22", "The exam has been moved to the [22nd].")
                        .givesNothing(
                                "He lives on the 3rd floor.", "It came on the 7th attempt.", "since the 2nd grade")
                        .gives("1987-07-04", "It opened on [the 4th July 1987].")
                        .gives("2024-05-15", "It opened on [the 3rd Wednesday in May].")
                        .gives("2018-01-01", "It begins on [the 1st day of January, 2018].")
                        .gives("2024-04-03", "It opened on [the 3rd of last month]."));
    }

    /** "from the 2nd to the 9th of March". */
    private static boolean isJoined(Match m) {
        Token joint = m.phrases().token(m.end());
        boolean the = Numbers.isWord(m.phrases(), m.end() + 1, "the");
        Token next = m.phrases().token(the ? m.end() + 2 : m.end() + 1);
        return joint != null
                && (joint.is("to") || joint.is("and") || joint.is("-") || joint.is("or") || joint.is("until"))
                && next != null
                && next.kind() == Token.Kind.NUMBER;
    }

    /** "on the 3rd May", "on the 3rd Friday in May". */
    private static boolean isName(Token token) {
        return Words.MONTHS.containsKey(token.word()) || Words.WEEKDAYS.containsKey(token.word());
    }

    private static boolean isDigits(Match m) {
        return isDigits(m, 0);
    }

    private static boolean areDigits(Match m) {
        return isDigits(m, 0) && isDigits(m, 1);
    }

    private static boolean isDigits(Match m, int n) {
        return m.number("ordinal", n) <= 31
                && m.phrases().token(m.startOf("ordinal", n)).kind() == Token.Kind.NUMBER;
    }

    private static Rule.Part day(Match m, int n) {
        return new Rule.Part(m.startOf("ordinal", n), m.endOf("ordinal", n), new OnDayOfMonth(m.number("ordinal", n)));
    }

    /** "on the 3rd, he", "on the 3rd of the month", but not "on the 3rd floor", "on the 3rd of last month". */
    private static boolean endsPhrase(Match m) {
        Token after = m.phrases().token(m.end());
        if (after == null || after.kind() != Token.Kind.WORD) {
            return true;
        }
        return after.is("of")
                ? Numbers.isWord(m.phrases(), m.end() + 1, "the")
                : after.capitalised() && !isName(after)
                        || after.word().endsWith("ed")
                        || BEHIND_DAYS.contains(after.word());
    }
}
