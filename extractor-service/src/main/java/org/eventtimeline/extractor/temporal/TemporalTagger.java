package org.eventtimeline.extractor.temporal;

import java.time.LocalDate;
import java.util.List;
import org.eventtimeline.extractor.temporal.english.English;
import org.eventtimeline.extractor.temporal.grammar.Language;
import org.eventtimeline.extractor.temporal.grammar.Rule;

/** Finds the temporal expressions of a text and resolves each to its value. Safe for use by many threads. */
public final class TemporalTagger {
    private final Language language;

    /** A tagger of English texts. */
    public TemporalTagger() {
        this(English.LANGUAGE);
    }

    /** A tagger of texts in the language. */
    public TemporalTagger(Language language) {
        this.language = language;
    }

    /**
     * The temporal expressions of a text, in order and without overlap. Takes time linear in the text and never throws.
     *
     * @param text any text
     * @param published the document creation time; null where unknown
     */
    public List<TemporalExpression> tag(String text, LocalDate published) {
        var read = Text.of(text, language, published);
        var expressions = new Expressions(read);
        var story = new Story(read, expressions);
        language.grammar().recognise(read.tokens(), match -> {
            for (Rule.Part part : match.expressions()) {
                var value = story.resolve(part);
                if (value.isPresent()) {
                    expressions.add(part, value.get(), match.rule().name());
                }
            }
        });
        return expressions.all();
    }
}
