package org.eventtimeline.extractor.temporal.english.word;

import java.util.Set;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Token;

/** Tells numbers of things and measures from years: "2000 people", "2000 to 2500 metres", "a crowd of 1900". */
public final class CountedThings {
    /** Words after which a four-digit number counts things, and is no year. */
    private static final Set<String> COUNTED =
            Words.set("people percent % miles km kilometers kilometres meters metres feet square tons tonnes pounds "
                    + "dollars euros jobs troops shares points votes copies "
                    + "units homes houses cases calories acres times hours days "
                    + "years barrels degrees watts volts pages page words seats race m million billion thousand mph rpm mhz ghz kcal guineas "
                    + "kg yards inches children "
                    + "families cars vehicles cents deaths births flights grams kilograms kilos litres liters "
                    + "gallons ounces hectares seat seater other "
                    + "cc guests bottles horsepower hp nurses spectators fans signatures metre meter mile acre foot "
                    + "mm cm "
                    + "candidates patients rebels others inmates crew strong pupils souls staff rooms beds head "
                    + "cattle sheep horses ships planes tanks guns books runs goals "
                    + "wickets lives block g gb mb pixels lines mark more fewer additional extra");

    /** Endings of words for people: "1500 workers", "2000 demonstrators", "1800 refugees". */
    private static final String[] PEOPLE = {
        "ers", "ors", "ists", "ians", "ants", "ees", "men", "women", "dents", "gates"
    };

    /** Words in those endings that are no people, and may stand behind a year. */
    private static final Set<String> NO_PEOPLE =
            Words.set("orders offers numbers papers letters powers floors errors chapters quarters winners finishers "
                    + "elections plants grants fees");

    /** What has a number: "a crowd of 1900". */
    private static final Set<String> SIZED = Words.set(
            "crowd total population force army garrison staff workforce audience maximum minimum average group "
                    + "attendance membership fleet circulation height altitude elevation length weight capacity speed "
                    + "sum price majority minority lead field crew team congregation herd library collection list "
                    + "enrollment enrolment readership score calibre resolution");

    /** What people do with so many things, and never with those of a year. */
    private static final Set<String> HANDLING = Words.set(
            "owns owned owning sold sells selling bought buys employs employed contains contained carries carried planted "
                    + "counted shipped delivered hired rescued arrested seized killed injured");

    /** What stands before a thing that is one of many. */
    private static final Set<String> OWNING = Words.set("a an his her its their");

    private static final int ROUND = 50;

    /** Words between the article and the number: "a peaceful crowd of some 1900". */
    private static final int REACH = 5;

    private CountedThings() {}

    /** Whether a number before the word counts it. */
    public static boolean areNamed(String word) {
        return COUNTED.contains(word) || arePeople(word);
    }

    private static boolean arePeople(String word) {
        for (String ending : PEOPLE) {
            if (word.endsWith(ending)) {
                return !NO_PEOPLE.contains(word);
            }
        }
        return false;
    }

    /** "1998 people", "1998 of them". */
    static boolean follow(Match m) {
        Token after = m.phrases().token(m.end());
        return after != null
                && after.gap() != Token.Gap.PARAGRAPH
                && (COUNTED.contains(after.word())
                        || after.is("of")
                        || arePeople(after.word()) && !isGroupOfYear(m)
                        || areHandled(m, after));
    }

    /** "sold 1998 tickets". */
    private static boolean areHandled(Match m, Token after) {
        Token verb = m.phrases().token(m.start() - 1);
        return verb != null
                && HANDLING.contains(verb.word())
                && !after.capitalised()
                && after.word().endsWith("s");
    }

    /** "the 1944 plotters", but not "the 1500 workers". */
    private static boolean isGroupOfYear(Match m) {
        return Numbers.isWord(m.phrases(), m.start() - 1, "the") && m.number("yearnumber") % ROUND != 0;
    }

    /** "a crowd of 1900", "Population: 1900", but not "the crash of 1929". */
    static boolean areSized(Match m) {
        Token noun = m.phrases().token(m.start() - 2);
        if (Numbers.isWord(m.phrases(), m.start() - 1, ":")) {
            return noun != null && SIZED.contains(noun.word());
        }
        if (!Numbers.isWord(m.phrases(), m.start() - 1, "of") || noun == null || !SIZED.contains(noun.word())) {
            return false;
        }
        for (int i = m.start() - 3; i >= m.start() - REACH; i--) {
            Token token = m.phrases().token(i);
            if (token == null || token.is("the")) {
                return false;
            }
            if (OWNING.contains(token.word())) {
                return true;
            }
        }
        return false;
    }

    /** "costs 2000 a month", "makes 1900 per day" */
    static boolean arePerUnit(Match m) {
        Token each = m.phrases().token(m.end());
        Token unit = m.phrases().token(m.end() + 1);
        Token after = m.phrases().token(m.end() + 2);
        return each != null
                && (each.is("a") || each.is("an") || each.is("per"))
                && unit != null
                && Unit.WORDS.containsKey(unit.word())
                && (after == null || !after.is("-"));
    }

    /** "2000 to 2500 metres", "between 1500 and 2000 people", "a 1998-page report". */
    static boolean areMeasured(Match m) {
        Token after = m.phrases().token(m.end());
        boolean and = after != null && after.is("and") && Numbers.isWord(m.phrases(), m.start() - 1, "between");
        if (after == null || !(and || after.is("to") || after.is("-") || after.is("or"))) {
            return false;
        }
        Token next = m.phrases().token(m.end() + 1);
        Token unit = m.phrases().token(m.end() + 2);
        boolean compound = after.is("-")
                && after.isGlued()
                && next != null
                && (areNamed(next.word()) || areNamed(next.word() + "s"));
        boolean range = next != null && next.kind() == Token.Kind.NUMBER && unit != null && areNamed(unit.word());
        return compound || range;
    }
}
