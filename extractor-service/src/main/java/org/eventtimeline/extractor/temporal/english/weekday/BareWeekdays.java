package org.eventtimeline.extractor.temporal.english.weekday;

import static org.eventtimeline.extractor.temporal.english.word.Categories.DAY;

import java.util.List;
import org.eventtimeline.extractor.temporal.english.word.Numbers;
import org.eventtimeline.extractor.temporal.english.word.Words;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.grammar.TokenSet;
import org.eventtimeline.extractor.temporal.meaning.Direction;
import org.eventtimeline.extractor.temporal.meaning.Meaning;
import org.eventtimeline.extractor.temporal.meaning.OnWeekday;

/** Weekdays that stand alone, told from people and names: "Monday". */
final class BareWeekdays {
    private static final TokenSet SHORT = TokenSet.words("sun", "sat", "mon", "wed", "fri", "thu", "tue");

    private static final TokenSet BEHIND_APPOINTED = TokenSet.words("at", "from", "in", "between", "and", "or", "to");

    private static final TokenSet ON = TokenSet.words("on", "by", "until", "since");

    private BareWeekdays() {}

    static List<Rule> rules() {
        return List.of(Rule.of("weekday", DAY, "{weekday}")
                .means(BareWeekdays::bare)
                .gives("2024-05-13", "He said [Monday] that it was over.")
                .gives("2024-05-15", "He said [Wednesday] that it was over.")
                .gives("2024-05-09T21:00", "Thu 8-[9pm]")
                .gives("2024-05-13", "The shop closed on [Mon].")
                .gives("2024-05-17", "The court will meet [Friday].", "They planned a march for [Friday].")
                .gives(
                        "2024-05-17",
                        "They called a strike for [Friday].",
                        "Let's meet on [Friday].",
                        "\"Ask me on [Friday],\" she said.",
                        "She meets the United Nations on [Friday].",
                        "Are you free [Friday]?",
                        "Do we still meet on [Friday]?",
                        "\"We start on [Friday],\" he said.",
                        "The firm reports its quarterly results on [Friday].",
                        "The town holds a runoff on [Friday].",
                        "A truce starting [Friday] was agreed.",
                        "Polls open on [Friday].",
                        "Schools reopen on [Friday].",
                        "We're meeting on [Friday].",
                        "What are you doing on [Friday]?",
                        "How about [Friday]?",
                        "The vote on [Friday] is crucial.",
                        "The court ordered him to appear on [Friday].",
                        "Workers at the plants vote on [Friday].",
                        "There is a big sale on [Friday].",
                        "I've got an exam on [Friday].",
                        "They could meet on [Friday].",
                        "If it rains on [Friday], we stay in.",
                        "Ahead of the vote on [Friday], tensions are high.",
                        "He wants it done by [Friday].",
                        "They have until [Friday] to appeal.",
                        "The funeral is in Lower Keld on [Friday].",
                        "The minister resigns on [Friday].",
                        "Set an alarm for [Friday].")
                .gives("2024-05-10", "The two sides agreed to a truce on [Friday].")
                .gives("2024-05-14", "It comes after a raid on [Tuesday].")
                .gives(
                        "2024-05-13",
                        "It will pay $12, the closing price on [Monday].",
                        "It will pay a fifth more than Lumen's close on [Monday].")
                .gives("2024-05-21", "[Tuesday]'s election is close.")
                .gives("2024-05-14", "[Tuesday]'s election was close.", "He let them go on [Tuesday].")
                .gives("2024-05-22", "I'll be away from Monday until [Wednesday].")
                .gives("2024-05-19", "The fair runs from Friday to [Sunday].", "The fair is on Friday and [Sunday].")
                .givesNothing(
                        "The sun sat low.",
                        "the Sun newspaper",
                        "Mr. Friday sang.",
                        "Wednesday Harlow frowned.",
                        "Friday, 34, sang.",
                        "Monday.com grew."));
    }

    private static Meaning bare(Match m) {
        Token token = m.phrases().token(m.start());
        Token after = m.phrases().token(m.end());
        boolean stopped = m.end() > m.start() + 1;
        boolean none = SHORT.allows(token) && !stopped && !isBeforeHour(m, after) && !isJoined(m) && !isDated(m, after)
                || NotWeekdays.isOne(m);
        return none ? null : new OnWeekday(Weekdays.weekday(m), isAppointed(m) ? Direction.NEXT : Direction.OPEN);
    }

    /** "Thu 8-9am": a weekday in short with an hour behind it. */
    private static boolean isBeforeHour(Match m, Token hour) {
        Token next = m.phrases().token(m.end() + 1);
        return hour != null
                && m.phrases().token(m.start()).capitalised()
                && hour.kind() == Token.Kind.NUMBER
                && hour.length() <= 2
                && next != null
                && (next.is("-")
                        || next.is(":")
                        || next.is("am")
                        || next.is("pm")
                        || next.is("a.m.")
                        || next.is("p.m."));
    }

    /** "closed on Mon.": a weekday in short that ends what happened on it. */
    private static boolean isDated(Match m, Token after) {
        Token on = m.phrases().token(m.start() - 1);
        return on != null
                && ON.allows(on)
                && m.phrases().token(m.start()).capitalised()
                && (after == null || after.kind() == Token.Kind.OTHER && !after.is("-"));
    }

    /** "Mon-Fri": joined to another weekday. */
    private static boolean isJoined(Match m) {
        return m.phrases().token(m.start()).capitalised()
                && (isWeekday(m, m.start() - 1, m.start() - 2) || isWeekday(m, m.end(), m.end() + 1));
    }

    private static boolean isWeekday(Match m, int joint, int at) {
        Token other = m.phrases().token(at);
        return (Numbers.isWord(m.phrases(), joint, "-") || Numbers.isWord(m.phrases(), joint, "to"))
                && other != null
                && other.capitalised()
                && Words.WEEKDAYS.containsKey(other.word());
    }

    /** "They called a strike for Friday", but not "for Friday's strike". */
    private static boolean isAppointed(Match m) {
        Token before = m.phrases().token(m.start() - 1);
        Token after = m.phrases().token(m.end());
        return before != null
                && before.is("for")
                && (after == null || after.kind() != Token.Kind.WORD || BEHIND_APPOINTED.allows(after));
    }
}
