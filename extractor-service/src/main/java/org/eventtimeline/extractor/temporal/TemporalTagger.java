package org.eventtimeline.extractor.temporal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eventtimeline.extractor.temporal.english.English;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.grammar.Tokens;
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
        var tokens = new Tokens(text);
        var story = new Story(tokens, published);
        List<TemporalExpression> expressions = new ArrayList<>();
        English.grammar().recognise(tokens, match -> {
            for (Rule.Part part : match.expressions()) {
                story.resolve(part).ifPresent(value -> expressions.add(expression(tokens, part, value, match)));
            }
        });
        return expressions;
    }

    private static TemporalExpression expression(Tokens tokens, Rule.Part part, TemporalValue value, Match match) {
        return new TemporalExpression(
                tokens.at(part.start()).start(),
                tokens.at(part.end() - 1).end(),
                value,
                match.rule().name());
    }
}
