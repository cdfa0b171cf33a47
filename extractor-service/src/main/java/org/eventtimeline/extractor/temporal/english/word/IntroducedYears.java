package org.eventtimeline.extractor.temporal.english.word;

import java.util.Set;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Token;

/** Tells by the words before four digits that they are a year, even a medieval one: "in 1215", "c. 1130". */
public final class IntroducedYears {
    /** What history has by the year: "the siege of 1099". */
    private static final Set<String> EVENTS = Words.set(
            "battle siege treaty council crusade plague famine earthquake revolt rebellion uprising war supernova eclipse "
                    + "comet fire flood charter synod coronation conquest invasion massacre schism peace winter summer");

    private static final Set<String> BEGUN =
            Words.set("founded built rebuilt begun completed consecrated established born died first recorded signed");

    /** What is told with a year that is only about right: "lived around 1170". */
    private static final Set<String> LIVED = Words.set(
            "lived flourished written composed painted carved made active fell moved settled came began ended ruled reigned "
                    + "married became from to");

    private static final Set<String> ABOUT = Set.of("about", "around", "approximately", "roughly");
    private static final Set<String> SUBJECTS = Words.set("the a an it he she they his her their this that");
    private static final Set<String> CIRCA = Set.of("circa", "ca", "c");
    private static final Set<String> LIFE = Set.of("b", "d", "r", "fl");
    private static final Set<String> LINKS = Set.of(",", "and", "or");

    /** Years of a list before the one asked for. */
    private static final int LISTED = 5;

    private IntroducedYears() {}

    static boolean areIntroduced(Match m) {
        return isBehind(m, m.start()) || isAbout(m) || isNear(m) || isOfEvent(m) || isAside(m) || isListed(m);
    }

    private static boolean isBehind(Match m, int at) {
        Token before = m.phrases().token(at - 1);
        return before != null && FourDigits.BEFORE_YEARS.contains(before.word()) && !isOneIn(m, at);
    }

    /** "one in 2000 people". */
    private static boolean isOneIn(Match m, int at) {
        Token one = m.phrases().token(at - 2);
        return one != null && one.is("one") && Numbers.isWord(m.phrases(), at - 1, "in");
    }

    /** "circa 1130", "c. 1130", "b. 1239". */
    public static boolean isAbout(Match m) {
        Token before = m.phrases().token(m.start() - 1);
        boolean stopped = before != null && before.is(".");
        Token word = stopped ? m.phrases().token(m.start() - 2) : before;
        return word != null && (CIRCA.contains(word.word()) || stopped && LIFE.contains(word.word()));
    }

    /** "in about 1170", "lived around 1170", "Around 1170 the abbey fell". */
    private static boolean isNear(Match m) {
        Token about = m.phrases().token(m.start() - 1);
        Token before = m.phrases().token(m.start() - 2);
        return about != null
                && ABOUT.contains(about.word())
                && (isBehind(m, m.start() - 1)
                        || before != null && (LIVED.contains(before.word()) || BEGUN.contains(before.word()))
                        || opens(m, before, about));
    }

    /** "Around 1170 the abbey fell", but not "Around 1200 were killed". */
    private static boolean opens(Match m, Token before, Token about) {
        Token next = m.phrases().token(m.end());
        Token subject = next != null && next.is(",") ? m.phrases().token(m.end() + 1) : next;
        return (before == null || before.sentence() != about.sentence())
                && subject != null
                && (SUBJECTS.contains(subject.word()) || next.is(",") && subject.capitalised());
    }

    /** "the abbey (founded 1132)", "the treaty (1137)". */
    private static boolean isAside(Match m) {
        Token before = m.phrases().token(m.start() - 1);
        boolean told = before != null && BEGUN.contains(before.word());
        return Numbers.isWord(m.phrases(), told ? m.start() - 2 : m.start() - 1, "(")
                && Numbers.isWord(m.phrases(), m.end(), ")");
    }

    /** "the siege of 1099". */
    public static boolean isOfEvent(Match m) {
        Token event = m.phrases().token(m.start() - 2);
        return event != null && Numbers.isWord(m.phrases(), m.start() - 1, "of") && EVENTS.contains(event.word());
    }

    /** "in 1348, 1349 and 1350". */
    private static boolean isListed(Match m) {
        int first = m.start();
        for (int n = 0; n < LISTED && isLinked(m, first); n++) {
            first -= 2;
        }
        return first < m.start() && isBehind(m, first);
    }

    private static boolean isLinked(Match m, int at) {
        Token link = m.phrases().token(at - 1);
        Token year = m.phrases().token(at - 2);
        return link != null
                && year != null
                && LINKS.contains(link.word())
                && year.kind() == Token.Kind.NUMBER
                && year.length() == FourDigits.LENGTH;
    }
}
