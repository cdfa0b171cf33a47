package org.eventtimeline.extractor.temporal.english.clock;

import static org.eventtimeline.extractor.temporal.english.word.Categories.CLOCK;

import java.util.List;
import java.util.Set;
import org.eventtimeline.extractor.temporal.english.word.Words;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.grammar.Token;

/** Hours that stand alone where people go by the clock: "Wake me at 6", "The doors open at eight". */
final class BareHours {
    /** What people do by the clock. */
    private static final Set<String> BY_THE_CLOCK = Words.set(
            "meet meets met meeting start starts started begin begins began wake wakes woke arrive arrives arrived come comes came resume resumes resumed reopen reopens reopened leave "
                    + "leaves left depart departs departed sail sails sailed rose dine dines dined breakfasted bed pick dinner lunch breakfast supper train bus flight doors polls gates shop kickoff");

    /** What, done for the first time, tells an age. */
    private static final Set<String> BEGAN = Set.of("start", "started", "begin", "began");

    private static final Set<String> PERSONS = Set.of("he", "she", "i", "who");

    private static final Set<String> BEHIND =
            Words.set(". , ? ! ; ) \" on and but when as the he she they we it i please sharp");

    /** Words from what is done to the hour. */
    private static final int REACH = 6;

    private BareHours() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of("hour with its letter", CLOCK, "at|by|since|until|till|from {hour} _h [_{minute}]")
                        .meansParts(m -> List.of(new Rule.Part(
                                m.start() + 1,
                                m.end(),
                                Clock.at(m, Clock.clock(m.number("hour"), m.has("minute") ? m.number("minute") : 0)))))
                        .gives("2024-05-15T14:00", "It starts at [14h].")
                        .gives("2024-05-15T19:30", "It starts at [19h30].")
                        .gives("PT14H", "It took [14h]."),
                Rule.of("hour alone", CLOCK, "at|by|since|until|till|before|after {hourname}")
                        .meansParts(m -> isHour(m)
                                ? List.of(new Rule.Part(
                                        m.start() + 1, m.end(), Clock.at(m, Clock.clock(m.number("hourname"), 0))))
                                : null)
                        .gives("2024-05-15T06:00", "Wake me at [6] please.", "I have been up since [six].")
                        .gives("2024-05-15T05:00", "He rose at [five].")
                        .gives("2024-05-15T06:00", "By [six] the trams had stopped.")
                        .gives(
                                "2024-05-15T08:00",
                                "The doors open at [eight].",
                                "The choir began singing at [eight].",
                                "Be there at [8] sharp.")
                        .givesNothing(
                                "Unemployment stood at 6.",
                                "She left at 6 per cent.",
                                "She began singing at six.",
                                "They meet at Ten, a bar.",
                                "the third since 5"));
    }

    private static boolean isHour(Match m) {
        Token after = m.phrases().token(m.end());
        boolean since = m.phrases().token(m.start()).is("since");
        boolean named = isWord(m) && m.phrases().token(m.end() - 1).capitalised();
        return end(m)
                && !named
                && (after != null && after.is("sharp") || (since ? isWord(m) : isByTheClock(m) || opens(m)));
    }

    /** "By six the trams had stopped." */
    private static boolean opens(Match m) {
        Token first = m.phrases().token(m.start());
        return m.opensSentence() && (first.is("at") || first.is("by")) && isWord(m);
    }

    /** Whether the clause ends with them, or something else begins. */
    static boolean end(Match m) {
        Token after = m.phrases().token(m.end());
        return after == null || BEHIND.contains(after.word());
    }

    private static boolean isWord(Match m) {
        return m.phrases().token(m.end() - 1).kind() == Token.Kind.WORD;
    }

    /** "She began singing at six": an age, unlike "The choir began singing at six". */
    private static boolean isOfLife(Match m, int verb) {
        Token done = m.phrases().token(verb + 1);
        Token who = m.phrases().token(verb - 1);
        Token first = m.phrases().token(verb - 2);
        boolean named = who != null && who.capitalised() && first != null && first.capitalised();
        return BEGAN.contains(m.phrases().token(verb).word())
                && done.word().endsWith("ing")
                && (named || who != null && PERSONS.contains(who.word()));
    }

    private static boolean isByTheClock(Match m) {
        int sentence = m.phrases().token(m.start()).sentence();
        for (int i = m.start() - 1; i >= m.start() - REACH; i--) {
            Token token = m.phrases().token(i);
            if (token == null || token.sentence() != sentence) {
                return false;
            }
            if (BY_THE_CLOCK.contains(token.word())) {
                return !isOfLife(m, i);
            }
        }
        return false;
    }
}
