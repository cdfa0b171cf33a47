package org.eventtimeline.extractor.temporal.english.weekday;

import static org.eventtimeline.extractor.temporal.grammar.Rule.NOTHING;

import java.util.List;
import org.eventtimeline.extractor.temporal.english.word.Numbers;
import org.eventtimeline.extractor.temporal.english.word.PersonTitles;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.grammar.TokenSet;

/** What is called like a weekday and is none: people, sites, programmes, or any weekday of many. */
final class NotWeekdays {
    private static final TokenSet ANYONE = TokenSet.words("one", "any", "another");

    private NotWeekdays() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of(
                                "named after a weekday",
                                NOTHING,
                                "{weekday} Night Live|Fever|Football|Lights",
                                "TGI Fridays|Friday [_'s]",
                                "Sunday school|schools|best|painter|painters|league|leagues|roast|roasts|newspaper|newspapers|paper|papers|driver|drivers",
                                "Saturday job|jobs|girl|boy",
                                "{weekday} Club|Group|Movement|Review|Inc|Ltd|Records|Books")
                        .givesNothing(
                                "It was sold to Friday Records.",
                                "Saturday Night Live",
                                "Monday Night Football",
                                "Sunday School",
                                "the Tuesday Club",
                                "He read the Friday Bread Book.",
                                "They ate at TGI Fridays.",
                                "a Sunday school teacher",
                                "a Sunday painter",
                                "a Saturday job",
                                "He told a Sunday newspaper.",
                                "He read the Sunday papers."),
                Rule.of("any weekday", NOTHING, "a {weekday} [{part}] in|of|when|like|as|that|and|,|.")
                        .givesNothing(
                                "She was born on a Monday like this.",
                                "It was a Tuesday when he came.",
                                "on a Friday.",
                                "They met on a wet Friday.")
                        .gives("2024-05-13", "They spoke at a [Monday] meeting."));
    }

    /** Whether a weekday that stands alone is none. */
    static boolean isOne(Match m) {
        Token after = m.phrases().token(m.end());
        boolean glued = after != null && after.isGlued() && (isWord(after) || isSite(m, after));
        return glued
                || PersonTitles.standBefore(m)
                || isAged(m)
                || isAnyone(m)
                || isName(m, after)
                || isGivenName(m, after);
    }

    private static boolean isWord(Token after) {
        return after.kind() != Token.Kind.OTHER && !after.is("'s");
    }

    /** "monday.com". */
    private static boolean isSite(Match m, Token after) {
        Token domain = m.phrases().token(m.end() + 1);
        return after.is(".") && domain != null && domain.isGlued() && domain.kind() == Token.Kind.WORD;
    }

    /** "the Thursday Murder Club". */
    private static boolean isName(Match m, Token after) {
        return Numbers.isWord(m.phrases(), m.start() - 1, "the")
                && after != null
                && after.kind() == Token.Kind.WORD
                && after.capitalised()
                && after.sentence() == m.phrases().token(m.start()).sentence();
    }

    /** "Wednesday Addams frowned": at the beginning of a sentence a day has a comma behind it, or what happened. */
    private static boolean isGivenName(Match m, Token after) {
        Token verb = m.phrases().token(m.end() + 1);
        return m.opensSentence()
                && after != null
                && verb != null
                && after.kind() == Token.Kind.WORD
                && after.capitalised()
                && after.gap() == Token.Gap.SPACE
                && verb.kind() == Token.Kind.WORD
                && !verb.capitalised();
    }

    /** "one Sunday in March": nobody says which. */
    private static boolean isAnyone(Match m) {
        Token before = m.phrases().token(m.start() - 1);
        return before != null && (ANYONE.allows(before) || isDescribed(m, before));
    }

    /** "on a wet Friday in March". */
    private static boolean isDescribed(Match m, Token before) {
        return before.kind() == Token.Kind.WORD
                && Numbers.isWord(m.phrases(), m.start() - 2, "a")
                && Numbers.isWord(m.phrases(), m.start() - 3, "on");
    }

    /** "Sunday, 34, said". */
    private static boolean isAged(Match m) {
        Token age = m.phrases().token(m.end() + 1);
        return Numbers.isWord(m.phrases(), m.end(), ",")
                && age != null
                && age.length() == 2
                && age.number() > 0
                && Numbers.isWord(m.phrases(), m.end() + 2, ",");
    }
}
