package org.eventtimeline.extractor.temporal;

import java.time.LocalDate;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.grammar.Sentences;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.grammar.Tokens;
import org.eventtimeline.extractor.temporal.value.CalendarValue;
import org.eventtimeline.extractor.temporal.value.Year;

/** Keeps the year that stands above a part of a chronicle, to which its dates belong. */
final class YearHeading {
    /** Sentences up to the next date of the part. */
    private static final int REACH = 12;

    /** Words of a heading. */
    private static final int HEADING = 8;

    private final Tokens tokens;
    private final LocalDate published;
    private Year year;

    /** Whether it stands above no more than its own paragraph. */
    private boolean entry;

    private int at;

    YearHeading(Text text) {
        tokens = text.tokens();
        published = text.published();
    }

    /** The year under which an expression stands; null where it stands under none. */
    Year of(Rule.Part part) {
        boolean under = year != null
                && Sentences.between(tokens, at, part.start()) <= REACH
                && !(entry && Sentences.paragraphEndsBetween(tokens, at, part.start()));
        return under ? year : null;
    }

    /** Takes note of what an expression says. */
    void note(CalendarValue spoken, Rule.Part part) {
        boolean opens = spoken instanceof Year && opensEntry(part);
        if (spoken instanceof Year heading && (opens || isAlone(part) || endsHeading(heading, part))) {
            year = heading;
            entry = opens;
            at = part.end();
        } else if (year != null && spoken.year() == year.year()) {
            at = part.end();
        }
    }

    /** "From my diary, 1916": a past year that ends a short line, behind a comma or a colon. */
    private boolean endsHeading(Year heading, Rule.Part part) {
        Token mark = part.start() > 0 ? tokens.at(part.start() - 1) : null;
        Token next = tokens.at(part.end());
        int first = part.start() - 1;
        while (first > 0 && part.start() - first <= HEADING && tokens.at(first).gap() != Token.Gap.PARAGRAPH) {
            first--;
        }
        return mark != null
                && (mark.is(",") || mark.is(":"))
                && next != null
                && next.gap() == Token.Gap.PARAGRAPH
                && part.start() - first <= HEADING
                && published != null
                && heading.year() < published.getYear();
    }

    /** "2019: The firm goes bankrupt in May.", "2019 - The firm ...", "2019. The firm ..." */
    private boolean opensEntry(Rule.Part part) {
        Token mark = tokens.at(part.end());
        Token next = tokens.at(part.end() + 1);
        return Sentences.endsAt(tokens, part.start() - 1)
                && mark != null
                && (mark.is(":") || mark.is(".") || mark.is("-") && !mark.isGlued())
                && next != null
                && next.kind() == Token.Kind.WORD
                && next.gap() != Token.Gap.PARAGRAPH
                && published != null;
    }

    /** Whether the expression is a paragraph of its own. */
    private boolean isAlone(Rule.Part part) {
        Token behind = tokens.at(part.end());
        Token next = behind != null && behind.is(":") ? tokens.at(part.end() + 1) : behind;
        boolean first = part.start() == 0 || tokens.at(part.start()).gap() == Token.Gap.PARAGRAPH;
        return first && next != null && next.gap() == Token.Gap.PARAGRAPH;
    }
}
