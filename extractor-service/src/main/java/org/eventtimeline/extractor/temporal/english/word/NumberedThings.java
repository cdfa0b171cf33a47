package org.eventtimeline.extractor.temporal.english.word;

import java.util.Set;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Token;

/** Tells numbers by which things are called from years: "room 1984", "No. 1984", "1600 Pennsylvania Avenue". */
public final class NumberedThings {
    /** What stands before a number that is no year. */
    private static final Set<String> NUMBERED = Words.set(
            "$ \u00a3 \u20ac # no number flight room rooms page model route routes about than nearly almost some over "
                    + "least just only another further approximately boeing peugeot bmw ford fiat nokia windows highway section "
                    + "article pages book novel film movie album "
                    + "song phone tel isbn pp area line channel size serial "
                    + "hr class resolution paragraph clause agenda office suite unit chapter verse rule dial "
                    + "lot pin password code extension ext gate locker apartment apt flat hut invoice docket ticket "
                    + "catalogue "
                    + "badge bus tram seat sms train ferry locomotive engine colt box error sections articles rules rating "
                    + "postcode asteroid psalm sonnet iso rfc din opus episode case decree port");

    private static final Set<String> PAGES = Set.of("p", "pp");

    private static final Set<String> STREETS =
            Words.set("street st avenue ave road rd drive boulevard blvld lane place square terrace parkway");

    /** What somebody answers "no" after. */
    private static final Set<String> SPEECH = Words.set("said says say saying answered replied voted");

    /** So many words at most make the name of a street. */
    private static final int ADDRESS = 3;

    private NumberedThings() {}

    /** "room 1984", "No. 1984", "his PIN is 1984". */
    public static boolean isCalled(Match m) {
        Token before = m.phrases().token(m.start() - 1);
        if (before == null || m.phrases().token(m.start()).gap() == Token.Gap.PARAGRAPH) {
            return false;
        }
        boolean is = before.is("is") || before.is("was") || before.is(":");
        Token name = is ? m.phrases().token(m.start() - 2) : before;
        boolean duty = name != null && name.is("office") && !name.capitalised();
        boolean called = name != null && NUMBERED.contains(name.word()) && !duty && name.kind() == Token.Kind.WORD;
        return (called || NUMBERED.contains(before.word()) && !duty) && !isDeadline(m) || isAbbreviated(m);
    }

    /** "No. 1984", "order no. 1984", "pp. 1910-15". */
    private static boolean isAbbreviated(Match m) {
        Token no = m.phrases().token(m.start() - 2);
        Token noun = m.phrases().token(m.start() - 3);
        boolean noted = no != null
                && (no.capitalised()
                        || noun != null && noun.kind() == Token.Kind.WORD && !SPEECH.contains(noun.word()));
        boolean number = noted && no.is("no") || no != null && PAGES.contains(no.word());
        return number && Numbers.isWord(m.phrases(), m.start() - 1, ".");
    }

    /** "no later than 1984", "until at least 2023". */
    private static boolean isDeadline(Match m) {
        Token before = m.phrases().token(m.start() - 1);
        Token first = m.phrases().token(m.start() - 2);
        return first != null
                && (before.is("than") && (first.is("later") || first.is("earlier"))
                        || before.is("about") && first.is("or")
                        || before.is("least") && isUntil(m.phrases().token(m.start() - 3)));
    }

    private static boolean isUntil(Token token) {
        return token != null && (token.is("until") || token.is("through") || token.is("till"));
    }

    /** "1600 Pennsylvania Avenue". */
    static boolean isAddress(Match m) {
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
    static boolean isRow(Match m) {
        Token dash = m.phrases().token(m.start() - 1);
        Token before = m.phrases().token(m.start() - 2);
        Token after = m.phrases().token(m.end());
        Token first = m.phrases().token(m.start() - 3);
        boolean goesOn = dash != null
                && dash.is("-")
                && dash.isGlued()
                && before != null
                && before.kind() == Token.Kind.NUMBER
                && (before.length() != FourDigits.LENGTH
                        || first != null && (first.is("-") || NUMBERED.contains(first.word())));
        boolean phone = dash != null
                && dash.kind() == Token.Kind.NUMBER
                && m.phrases().token(m.start()).gap() == Token.Gap.SPACE
                && (before != null && before.kind() == Token.Kind.NUMBER
                        || dash.word().startsWith("0"));
        return goesOn
                || phone
                || after != null
                        && after.kind() == Token.Kind.NUMBER
                        && after.length() > 2
                        && !after.word().contains(",");
    }
}
