package org.eventtimeline.extractor.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnalyzerTest {
    private static final Analyzer ANALYZER = new Analyzer();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Mr. Smith left on Sept. 3.               | Mr. Smith left on Sept. 3 .
        Xi’s visit didn't end.                    | Xi ’s visit did n't end .
        The U.S.-China talks, held at 10:30 a.m.  | The U.S. - China talks , held at 10:30 a.m.
        A 300-million-U.S.-dollar loan, non-U.S. firms | A 300-million-U.S.-dollar loan , non-U.S. firms
        AT&T paid $3,800.50 (61%).                | AT&T paid $ 3,800.50 ( 61 % ) .
        Acme Corp.'s plans; Mrs. Lee's.           | Acme Corp. 's plans ; Mrs. Lee 's .
        Otto Lang, Ph.D., LL.B., left.            | Otto Lang , Ph.D. , LL.B. , left .
        users' ``long-term'' plans...             | users ' `` long-term '' plans ...
        The deal ended today.The firm said        | The deal ended today . The firm said
        """)
    void splitsWordsAndMarks(String text, String tokens) {
        String found = ANALYZER.analyze(text).sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .map(Token::text)
                .collect(Collectors.joining(" "));
        assertEquals(tokens, found);
    }

    @Test
    void endsSentencesAtStopsButNotAtAbbreviations() {
        assertSentences(
                "He met Gen. J. Smith of Acme Inc. on Jan. 5 in the U.S. The talks failed! \"Why?\" she asked.",
                "He met Gen. J. Smith of Acme Inc. on Jan. 5 in the U.S.",
                "The talks failed!",
                "\"Why?\" she asked.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PORT HALDEN — ",
                "OSLO, Norway (NTB) - ",
                "OSLO, May 3 (NTB) -- ",
                "OSLO (NTB)_",
                "Ferry runs again\n\nOSLO—"
            })
    void setsADatelineApart(String dateline) {
        var sentences =
                ANALYZER.analyze(dateline + "Engineers closed the bridge.").sentences();
        assertEquals(
                "Engineers closed the bridge.",
                sentences.get(sentences.size() - 1).text());
        assertTrue(sentences.get(sentences.size() - 2).isHeading());
    }

    @ParameterizedTest
    @ValueSource(strings = {"NATO-led troops left.", "NATO sent more troops - and left.", "BP – an oil firm – left."})
    void whatIsNoDatelineStays(String sentence) {
        assertSentences(sentence, sentence);
    }

    @Test
    void readsOnOverWrappedLines() {
        assertSentences(
                """
                The foreign minister of the republic arrived in the capital on
                Tuesday and met his colleague. They talked about the border for
                three hours.
                """,
                "The foreign minister of the republic arrived in the capital on\nTuesday and met his colleague.",
                "They talked about the border for\nthree hours.");
    }

    @Test
    void endsHeadingsAndListItemsWithTheirLines() {
        assertSentences(
                """
                At a glance
                - Talks held in Geneva
                - A treaty signed
                A Long Road
                The ministers signed the treaty after talks that had taken them more than three years.

                What comes next
                """,
                "At a glance",
                "Talks held in Geneva",
                "A treaty signed",
                "A Long Road",
                "The ministers signed the treaty after talks that had taken them more than three years.",
                "What comes next");
    }

    private static void assertSentences(String text, String... sentences) {
        assertEquals(
                List.of(sentences),
                ANALYZER.analyze(text).sentences().stream().map(Sentence::text).toList());
    }

    @Test
    void knowsPartsOfSpeechAndLemmas() {
        Sentence sentence = ANALYZER.analyze("Kim’s visit to Rome ended the long talks, and the ministers fled.")
                .sentences()
                .get(0);
        assertEquals(
                "Kim/PROPN ’s/PART visit/NOUN to/ADP Rome/PROPN ended/VERB the/DET long/ADJ talks/NOUN ,/PUNCT"
                        + " and/CCONJ the/DET ministers/NOUN fled/VERB ./PUNCT",
                sentence.tokens().stream().map(Token::toString).collect(Collectors.joining(" ")));
        assertEquals(
                "Kim 's visit to Rome end the long talk , and the minister flee .",
                sentence.tokens().stream().map(Token::lemma).collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a ", "a.", ". ", "\n", "\ud800", "a-", "U.S.", "'s", "é\u0301"})
    void staysFastAndExactOnAnyRepetition(String unit) {
        String text = unit.repeat(300_000 / unit.length());
        assertTimeoutPreemptively(Duration.ofMinutes(3), () -> assertCovers(text));
    }

    @Test
    void acceptsAnyCharacters() {
        Random random = new Random(1);
        for (int round = 0; round < 2_000; round++) {
            char[] chars = new char[random.nextInt(80)];
            for (int i = 0; i < chars.length; i++) {
                chars[i] = (char) (random.nextBoolean() ? random.nextInt(128) : random.nextInt(0x10000));
            }
            assertCovers(new String(chars));
        }
    }

    /** Tokens come in order, do not overlap, and leave out nothing but white space, control characters and bullets. */
    private static void assertCovers(String text) {
        int end = 0;
        for (Sentence sentence : ANALYZER.analyze(text).sentences()) {
            for (Token token : sentence.tokens()) {
                assertEquals(true, token.start() >= end && token.end() > token.start());
                end = token.end();
                token.lemma();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "She wants to found a school., found, found",
        "It will close a plant and lay off workers., lay, lay",
        "She found a school., found, find",
        "It closed and he lay down., lay, lie",
        "He would have found it., found, find"
    })
    void knowsAVerbByWhatItFollows(String text, String word, String lemma) {
        Token token = ANALYZER.analyze(text).sentences().get(0).tokens().stream()
                .filter(found -> found.text().equals(word))
                .findFirst()
                .orElseThrow();
        assertEquals(lemma, token.lemma());
    }
}
