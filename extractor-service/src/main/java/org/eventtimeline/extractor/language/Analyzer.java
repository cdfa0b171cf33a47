package org.eventtimeline.extractor.language;

import java.util.ArrayList;
import java.util.List;
import org.eventtimeline.extractor.language.tagging.Tagger;

/** Splits text into sentences and tokens that know their part of speech and lemma. Thread-safe; expensive to build. */
public final class Analyzer {
    private final Tagger tagger = new Tagger();
    private final Tokenizer tokenizer = new Tokenizer();

    /** Analyzes a text of any length and content, in linear time. */
    public AnalyzedText analyze(String text) {
        Entries entries = new Entries(text);
        SentenceSplitter splitter = new SentenceSplitter(text, entries, tokenizer.tokenize(text));
        List<Sentence> sentences = new ArrayList<>();
        CapitalisedWords capitalised = new CapitalisedWords();
        splitter.forEach((pieces, heading) -> {
            Sentence sentence = new Sentence(text, tagger, pieces, heading, entries, capitalised);
            capitalised.read(sentence);
            sentences.add(sentence);
        });
        return new AnalyzedText(text, sentences);
    }
}
