package org.eventtimeline.extractor.temporal.english.word;

import java.util.Set;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Token;

/** Tells by the words around four digits whether they are a year, or count and number other things. */
public final class FourDigits {
    /** Earlier years need a word that says so. */
    private static final int FIRST = 1400;

    private static final int LAST = 2100;

    private static final int FAR_AHEAD = 2040;

    /** Digits of a year. */
    public static final int LENGTH = 4;

    /** After these a number of four digits is a year even before people and things: "in 1996 students marched". */
    public static final Set<String> BEFORE_YEARS = Set.of("in", "since", "until", "during", "by");

    /** What goes on after a year and counts no things. */
    public static final Set<String> AFTER_YEARS = Words.set(
            "the a an and or but when i we you he she it they his her its their by after before as at in on with to was were until");

    /** What somebody does over a distance. */
    private static final Set<String> RUN = Words.set("ran run runs won wins swam swims lost");

    /** Quotation marks. */
    public static final Set<String> QUOTES = Set.of("\"", "'", "\u201c", "\u201d");

    private FourDigits() {}

    /** Whether the year number of the match is a year. */
    public static boolean areYear(Match m) {
        Token before = m.phrases().token(m.start() - 1);
        boolean introduced = IntroducedYears.areIntroduced(m);
        int year = m.number("yearnumber");
        boolean inRange = (introduced || year <= LAST)
                && (year >= FIRST
                        || IntroducedYears.isOfEvent(m)
                        || (introduced || isBorder(before) || isEarliest(m))
                                && !isCounted(m.phrases().token(m.end())));
        boolean counts =
                !introduced && (CountedThings.follow(m) || CountedThings.areSized(m) || CountedThings.arePerUnit(m));
        return inRange && !counts && !CountedThings.areMeasured(m) && !isName(m, introduced) && !isPartOfWord(m);
    }

    /** "built after 1390". */
    private static boolean isBorder(Token before) {
        return before != null && (before.is("after") || before.is("before"));
    }

    /** "no earlier than 1320", "no sooner than 2015". */
    private static boolean isEarliest(Match m) {
        Token compared = m.phrases().token(m.start() - 2);
        return Numbers.isWord(m.phrases(), m.start() - 1, "than")
                && compared != null
                && (compared.is("earlier") || compared.is("sooner") || compared.is("later"));
    }

    private static boolean isName(Match m, boolean introduced) {
        return isQuoted(m)
                || isRace(m)
                || isBand(m)
                || isOfNameToCome(m)
                || !introduced && NumberedThings.isCalled(m)
                || NumberedThings.isAddress(m)
                || NumberedThings.isRow(m)
                || Works.isTitle(m);
    }

    /** "The index closed at 1929.", but not "at 1990 prices". */
    private static boolean isQuoted(Match m) {
        Token after = m.phrases().token(m.end());
        return Numbers.isWord(m.phrases(), m.start() - 1, "at") && (after == null || after.kind() == Token.Kind.OTHER);
    }

    /** "He won the 1500.": no year is what an article and a full stop stand around, or is run. */
    private static boolean isRace(Match m) {
        Token verb = m.phrases().token(m.start() - 2);
        Token after = m.phrases().token(m.end());
        boolean ends = after == null || after.kind() == Token.Kind.OTHER && !after.is("'s") || after.is("in");
        return Numbers.isWord(m.phrases(), m.start() - 1, "the")
                && (after == null
                        || ".!?;".contains(after.word())
                        || ends && verb != null && RUN.contains(verb.word()));
    }

    /** "to see The 1975 play": an article with a capital that no sentence begins. */
    private static boolean isBand(Match m) {
        Token article = m.phrases().token(m.start() - 1);
        Token before = m.phrases().token(m.start() - 2);
        Token after = m.phrases().token(m.end());
        return article != null
                && article.is("the")
                && article.capitalised()
                && before != null
                && before.kind() == Token.Kind.WORD
                && before.sentence() == article.sentence()
                && (after == null || !after.capitalised());
    }

    /** "Blade Runner 2049": what has the number of a year far ahead. */
    private static boolean isOfNameToCome(Match m) {
        Token name = m.phrases().token(m.start() - 1);
        return m.number("yearnumber") > FAR_AHEAD
                && name != null
                && name.kind() == Token.Kind.WORD
                && name.capitalised()
                && !BEFORE_YEARS.contains(name.word())
                && !Words.MONTHS.containsKey(name.word());
    }

    private static boolean isPartOfWord(Match m) {
        Token before = m.phrases().token(m.start() - 1);
        Token after = m.phrases().token(m.end());
        Token beyond = m.phrases().token(m.end() + 1);
        boolean begins = after != null && after.isGlued() && after.kind() != Token.Kind.OTHER && !after.is("'s");
        boolean ends = before != null
                && m.phrases().token(m.start()).isGlued()
                && (before.kind() != Token.Kind.OTHER || before.is(".") && !IntroducedYears.isAbout(m) || isCode(m));
        boolean goesOn = after != null
                && after.isGlued()
                && ":.-/".contains(after.word())
                && beyond != null
                && beyond.isGlued()
                && beyond.kind() == Token.Kind.NUMBER
                && (beyond.length() != LENGTH || beyond.number() > LAST);
        boolean address = after != null && after.isGlued() && after.is(":") && beyond != null && beyond.isGlued();
        return begins || ends || goesOn || address;
    }

    /** "A-2010": a letter or two before the hyphen. */
    private static boolean isCode(Match m) {
        Token letters = m.phrases().token(m.start() - 2);
        return m.phrases().token(m.start() - 1).is("-")
                && letters != null
                && letters.capitalised()
                && letters.length() <= 2;
    }

    /** "in 1200 homes": so early a year stands alone, or before a name or a small word. */
    private static boolean isCounted(Token after) {
        return after != null
                && after.kind() == Token.Kind.WORD
                && !after.capitalised()
                && !AFTER_YEARS.contains(after.word());
    }
}
