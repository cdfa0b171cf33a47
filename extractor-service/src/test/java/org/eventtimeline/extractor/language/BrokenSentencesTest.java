package org.eventtimeline.extractor.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences that begin or break off anywhere, as cut pages have them: each of their words is still read. */
class BrokenSentencesTest {
    private static final Analyzer ANALYZER = new Analyzer();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nurses reject a pay cut by the Orland council and said on Monday they would strike",
                "An underwater drone spotted the wreck that had been lost since the 1911 storm near Dala Bay",
                "Asked about Northern Mutual Holdings , Lang said that water use in Moe and oil share prices fell",
                "The closed mine , once run by Acme , is to be flooded , with two thirds of its 19 shafts sealed",
                "He took the notebook home following a fire while Ann Lee was reported missing at six",
            })
    void areReadFromAnyWordToAnyOther(String sentence) {
        List<String> words = List.of(sentence.split(" "));
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= words.size(); to++) {
                String text = String.join(" ", words.subList(from, to));
                long read = ANALYZER.analyze(text).sentences().stream()
                        .flatMap(part -> part.tokens().stream())
                        .filter(token -> token.pos() != null)
                        .count();
                assertEquals(to - from, read, text);
            }
        }
    }
}
