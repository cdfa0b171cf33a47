package org.eventtimeline.extractor.temporal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eventtimeline.extractor.temporal.english.English;
import org.eventtimeline.extractor.temporal.grammar.Grammar.Recognised;
import org.eventtimeline.extractor.temporal.grammar.Lexer;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.value.TemporalValue;

/** Finds the temporal expressions of an English text and resolves each to its value. Safe for use by many threads. */
public final class TemporalTagger {

    /**
     * The temporal expressions of a text, in order and without overlap. Takes time linear in the text and never throws.
     *
     * @param text any text
     * @param published the document creation time; null where unknown
     */
    public List<TemporalExpression> tag(String text, LocalDate published) {
        List<Token> tokens = Lexer.tokens(text);
        var story = new Story(tokens, published);
        List<TemporalExpression> expressions = new ArrayList<>();
        for (Recognised recognised : English.grammar().recognise(tokens)) {
            for (Rule.Part part : recognised.parts()) {
                story.resolve(part).ifPresent(value -> expressions.add(expression(tokens, part, value, recognised)));
            }
        }
        return expressions;
    }

    private static TemporalExpression expression(
            List<Token> tokens, Rule.Part part, TemporalValue value, Recognised recognised) {
        return new TemporalExpression(
                tokens.get(part.start()).start(),
                tokens.get(part.end() - 1).end(),
                value,
                recognised.match().rule().name());
    }
}
