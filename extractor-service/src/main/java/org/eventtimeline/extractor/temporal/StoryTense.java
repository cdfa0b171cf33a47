package org.eventtimeline.extractor.temporal;

import org.eventtimeline.extractor.temporal.grammar.Language;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.grammar.Sentences;
import org.eventtimeline.extractor.temporal.grammar.Tokens;
import org.eventtimeline.extractor.temporal.meaning.Tense;
import org.eventtimeline.extractor.temporal.value.CalendarValue;

/** Tells the tense of the expressions of a story, given the time that this has come to. */
final class StoryTense {
    private final Tokens tokens;
    private final Language.Clauses clauses;
    private Rule.Part part;
    private Tense tense;

    StoryTense(Text text) {
        tokens = text.tokens();
        clauses = text.clauses();
    }

    /**
     * The tense around an expression, which many ask for and which is told once.
     *
     * @param narrative the time that the story has come to; null where it has come to none
     * @param at index of the token behind its expression
     * @param over whether that time is of a year before the writer's
     */
    Tense around(Rule.Part asked, CalendarValue narrative, int at, boolean over) {
        if (asked != part) {
            part = asked;
            tense = over && continues(at, asked) ? Tense.NEXT : told(asked, narrative, at);
        }
        return tense;
    }

    /** The tense; a sentence goes back once: "had risen in October and fell in December". */
    private Tense told(Rule.Part asked, CalendarValue narrative, int at) {
        Tense around = clauses.around(asked.start(), asked.end());
        boolean back =
                around == Tense.EARLIER && narrative != null && Sentences.between(tokens, at, asked.start()) == 0;
        return back ? Tense.PAST : around;
    }

    /** Whether a second verb goes on between the token and an expression: "opened in May, but was closed in March". */
    boolean continues(int from, Rule.Part to) {
        return clauses.continues(from, to.start());
    }
}
