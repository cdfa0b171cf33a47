package org.eventtimeline.extractor.temporal.english.clock;

import java.util.Set;
import org.eventtimeline.extractor.temporal.english.word.Words;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Token;

/** What looks like a clock time and is none: "John 3:16", "a ratio of 10:12". */
final class NotTimes {
    /** What numbers of two parts are of, rather than of the day. */
    private static final Set<String> NOT_OF_DAYS = Words.set("ratio score odds verse verses aspect scale");

    private static final Set<String> BOOKS = Words.set(
            "genesis exodus leviticus deuteronomy psalm psalms proverbs isaiah jeremiah ezekiel matthew luke john acts "
                    + "romans corinthians galatians ephesians philippians hebrews revelation surah sura quran");

    /** What may stand behind a clock time and not behind a verse: "Kickoff 3:30 at Wembley". */
    private static final Set<String> AFTER_TIMES =
            Words.set("at in on for to and or until till from today tonight tomorrow yesterday every with this last");

    /** What stands before times: prepositions, and the T of a time stamp. */
    private static final Set<String> BEFORE_TIMES =
            Words.set("at by around about from until till before after since between shortly just t");

    /** Tokens of "3:16". */
    private static final int PAIR = 3;

    private NotTimes() {}

    /** "John 3:16 says", "in Mark 12:30.", but not "Kickoff 3:30" or "Doors open 7:30": a name directly before. */
    private static boolean isVerse(Match m, Token before) {
        Token first = m.phrases().token(m.start() - 2);
        Token after = m.phrases().token(m.end());
        boolean name = before.kind() == Token.Kind.WORD
                && !BEFORE_TIMES.contains(before.word())
                && before.capitalised()
                && !Words.WEEKDAYS.containsKey(before.word())
                && !Words.MONTHS.containsKey(before.word());
        boolean cited = first != null
                && first.sentence() == before.sentence()
                && first.kind() == Token.Kind.WORD
                && !first.capitalised()
                && !first.is("the");
        boolean told = after != null && after.kind() == Token.Kind.WORD && !AFTER_TIMES.contains(after.word());
        return name && m.end() - m.start() == PAIR && (cited || told || BOOKS.contains(before.word()));
    }

    /**
     * A number that goes on, the time of a race, "ran it in 2:24", the ratio or sum of something, or a verse: "John
     * 3:16".
     */
    static boolean isOne(Match m) {
        Token before = m.phrases().token(m.start() - 1);
        Token first = m.phrases().token(m.start() - 2);
        boolean joined = m.phrases().token(m.start()).gap() != Token.Gap.PARAGRAPH;
        boolean ratio = joined && first != null && NOT_OF_DAYS.contains(first.word());
        boolean race = joined && before != null && before.is("in") && m.end() - m.start() == PAIR;
        if (ratio || race || joined && before != null && isVerse(m, before)) {
            return true;
        }
        var after = m.phrases().token(m.end());
        return after != null
                && after.isGlued()
                && (after.is(".") || after.is(":"))
                && m.phrases().token(m.end() + 1) != null
                && m.phrases().token(m.end() + 1).isGlued();
    }
}
