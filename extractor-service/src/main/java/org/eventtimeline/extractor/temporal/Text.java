package org.eventtimeline.extractor.temporal;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.eventtimeline.extractor.temporal.grammar.Language;
import org.eventtimeline.extractor.temporal.grammar.Tokens;

/**
 * A text as its expressions are told in it.
 *
 * @param clauses its clauses
 * @param published the document creation time; null where unknown
 * @param dayFirst whether its dates in digits begin with the day
 * @param country tells the country that it speaks of
 */
record Text(
        Tokens tokens,
        Language language,
        Language.Clauses clauses,
        LocalDate published,
        boolean dayFirst,
        Supplier<String> country) {

    static Text of(String text, Language language, LocalDate published) {
        var tokens = new Tokens(text, language);
        return new Text(
                tokens,
                language,
                language.clauses(tokens),
                published,
                DigitOrder.isDayFirst(text),
                new Country(text, language));
    }
}
