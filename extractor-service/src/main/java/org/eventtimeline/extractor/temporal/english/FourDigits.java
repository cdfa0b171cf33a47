package org.eventtimeline.extractor.temporal.english;

import java.util.Set;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Token;

/** Tells by the words around four digits whether they are a year, or count and number other things. */
final class FourDigits {
    /** Earlier years need a word that says so. */
    private static final int FIRST = 1400;

    private static final int LAST = 2100;

    /** Digits of a year. */
    static final int LENGTH = 4;

    /** Words after which a four-digit number counts things, and is no year. */
    static final Set<String> COUNTED = Words.set(
            "people percent % miles km kilometers kilometres meters metres feet square tons tonnes pounds "
                    + "dollars euros employees workers jobs men women troops soldiers shares points votes copies "
                    + "units homes houses cases calories acres students members passengers others times hours days "
                    + "years barrels degrees watts volts pages page words seats race m million billion thousand mph kg yards inches residents children "
                    + "families cars vehicles cents deaths births visitors customers flights grams kilograms kilos litres liters gallons ounces hectares seat seater "
                    + "inhabitants cc villagers refugees migrants prisoners civilians fighters rebels delegates guests "
                    + "candidates bottles horsepower hp nurses doctors teachers patients pupils spectators fans signatures metre meter mile acre foot");

    /** What stands before a number that is no year. */
    private static final Set<String> NUMBERED = Words.set(
            "$ \u00a3 \u20ac # no number flight room rooms page model route about than nearly almost some over "
                    + "least approximately boeing peugeot bmw windows highway section article pages book novel film movie album "
                    + "song phone tel isbn pp area line channel size serial "
                    + "resolution paragraph clause agenda office suite unit chapter verse rule dial");

    /** After these a number of four digits is a year even before people and things: "in 1996 students marched". */
    static final Set<String> BEFORE_YEARS = Set.of("in", "since", "until", "during", "by");

    static final Set<String> AFTER_YEARS =
            Words.set("the a an and or but when he she it they his her by after before as at with to was were");

    static final Set<String> QUOTES = Set.of("\"", "'", "\u201c", "\u201d");

    private static final Set<String> CIRCA = Set.of("circa", "ca", "c");
    private static final Set<String> LIFE = Set.of("b", "d", "r", "fl");
    private static final Set<String> READ = Words.set("read reads reading reread wrote watch watched watching");

    private static final Set<String> STREETS =
            Words.set("street st avenue ave road rd drive boulevard blvd lane place square terrace");

    /** So many words at most make the name of a street. */
    private static final int ADDRESS = 3;

    private FourDigits() {}

    /** Whether the year number of the match is a year. */
    static boolean areYear(Match m) {
        Token before = m.phrases().token(m.start() - 1);
        Token token = m.phrases().token(m.start());
        Token after = m.phrases().token(m.end());
        boolean introduced = before != null && BEFORE_YEARS.contains(before.word()) || isAbout(m);
        boolean counts = !introduced
                && after != null
                && after.gap() != Token.Gap.PARAGRAPH
                && (COUNTED.contains(after.word()) || after.is("of"));
        Token beyond = m.phrases().token(m.end() + 1);
        boolean partOfWord = after != null && after.isGlued() && after.kind() != Token.Kind.OTHER && !after.is("'s")
                || before != null && token.isGlued() && (before.kind() != Token.Kind.OTHER || before.is("."))
                || after != null
                        && after.isGlued()
                        && ":.-/".contains(after.word())
                        && beyond != null
                        && beyond.isGlued()
                        && beyond.kind() == Token.Kind.NUMBER
                        && beyond.length() < 4;
        int year = m.number("yearnumber");
        boolean title =
                isTitle(before, after) || isRead(before, after, beyond) || isAddress(m) || isRow(m) || isMeasure(m);
        boolean isYear = year >= FIRST || introduced && !isCounted(after);
        return !counts && !isNumbered(m) && !title && !partOfWord && isYear && year <= LAST;
    }

    /** "circa 1130", "c. 1130", "b. 1239". */
    static boolean isAbout(Match m) {
        Token before = m.phrases().token(m.start() - 1);
        boolean stopped = before != null && before.is(".");
        Token word = stopped ? m.phrases().token(m.start() - 2) : before;
        return word != null && (CIRCA.contains(word.word()) || stopped && LIFE.contains(word.word()));
    }

    /** "in 1200 homes": so early a year stands alone, or before a name or a small word. */
    private static boolean isCounted(Token after) {
        return after != null
                && after.kind() == Token.Kind.WORD
                && !after.capitalised()
                && !AFTER_YEARS.contains(after.word());
    }

    /** "room 1984", "No. 1984": a number by which something is called. */
    static boolean isNumbered(Match m) {
        Token before = m.phrases().token(m.start() - 1);
        boolean joined = m.phrases().token(m.start()).gap() != Token.Gap.PARAGRAPH;
        Token first = m.phrases().token(m.start() - 2);
        boolean abbreviated =
                before != null && before.is(".") && first != null && first.is("no") && first.capitalised();
        boolean deadline = first != null
                && (before.is("than") && (first.is("later") || first.is("earlier"))
                        || before.is("about") && first.is("or")
                        || before.is("least") && isUntil(m.phrases().token(m.start() - 3)));
        return before != null && joined && (abbreviated || NUMBERED.contains(before.word())) && !deadline;
    }

    /** "until at least 2023". */
    private static boolean isUntil(Token token) {
        return token != null && (token.is("until") || token.is("through") || token.is("till"));
    }

    /** A title in quotes: "1984". */
    private static boolean isTitle(Token before, Token after) {
        return before != null && after != null && QUOTES.contains(before.word()) && QUOTES.contains(after.word());
    }

    /** "He read 1984 by Orwell". */
    private static boolean isRead(Token before, Token after, Token author) {
        return before != null
                && READ.contains(before.word())
                && after != null
                && (after.kind() == Token.Kind.OTHER
                        || (after.is("by") || after.is("and")) && author != null && author.capitalised());
    }

    /** "1600 Pennsylvania Avenue". */
    private static boolean isAddress(Match m) {
        for (int i = m.end(); i < m.end() + ADDRESS; i++) {
            Token token = m.phrases().token(i);
            if (token == null || !token.capitalised()) {
                return false;
            }
            if (STREETS.contains(token.word())) {
                return true;
            }
        }
        return false;
    }

    /** A part of a longer number: "555-1212-2010", "2010 1234". */
    private static boolean isRow(Match m) {
        Token dash = m.phrases().token(m.start() - 1);
        Token before = m.phrases().token(m.start() - 2);
        Token after = m.phrases().token(m.end());
        Token first = m.phrases().token(m.start() - 3);
        boolean goesOn = dash != null
                && dash.is("-")
                && dash.isGlued()
                && before != null
                && before.kind() == Token.Kind.NUMBER
                && (before.length() != 4 || first != null && (first.is("-") || NUMBERED.contains(first.word())));
        boolean phone = dash != null
                && dash.kind() == Token.Kind.NUMBER
                && m.phrases().token(m.start()).gap() == Token.Gap.SPACE
                && before != null
                && before.kind() == Token.Kind.NUMBER;
        return goesOn || phone || after != null && after.kind() == Token.Kind.NUMBER && after.length() > 2;
    }

    /** "2000 to 2500 metres", "a 1998-page report". */
    private static boolean isMeasure(Match m) {
        Token after = m.phrases().token(m.end());
        if (after == null || !(after.is("to") || after.is("-") || after.is("or"))) {
            return false;
        }
        Token next = m.phrases().token(m.end() + 1);
        Token unit = m.phrases().token(m.end() + 2);
        boolean compound = after.is("-") && after.isGlued() && next != null && COUNTED.contains(next.word());
        boolean range =
                next != null && next.kind() == Token.Kind.NUMBER && unit != null && COUNTED.contains(unit.word());
        return compound || range;
    }
}
