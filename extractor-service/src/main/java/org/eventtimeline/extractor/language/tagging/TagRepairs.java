package org.eventtimeline.extractor.language.tagging;

import java.util.Optional;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;

/** Corrects tags that the model gets wrong because its tokens are cut in another way, or against the grammar. */
final class TagRepairs {
    final NameRepairs names;
    final LeftContext context;
    final CompoundRepairs compounds;
    final DescribingWords describing;
    final OpeningPlurals openings;
    final Infinitives infinitives;
    final NumeralsOfNames numerals;
    final NounRepairs nouns;
    final VerbRepairs verbs;

    private final TaggedWords words;
    private final FunctionWordRepairs functionWords;
    private final AdjectiveRepairs adjectives;

    private TagRepairs(TaggedWords words) {
        this.words = words;
        this.functionWords = new FunctionWordRepairs(words);
        this.adjectives = new AdjectiveRepairs(words);
        this.names = new NameRepairs(words);
        this.context = new LeftContext(words);
        this.compounds = new CompoundRepairs(words);
        this.describing = new DescribingWords(words);
        this.openings = new OpeningPlurals(words);
        this.infinitives = new Infinitives(words);
        this.numerals = new NumeralsOfNames(words);
        this.nouns = new NounRepairs(words);
        this.verbs = new VerbRepairs(words);
    }

    /** Repairs the tags of a sentence in place. */
    static void repair(TaggedWords words) {
        var repairs = new TagRepairs(words);
        for (int i = 0; i < words.size(); i++) {
            words.retag(i, ofWord(words.word(i), words.tag(i)));
            words.retag(i, repairs.repaired(i));
        }
    }

    private PartOfSpeech repaired(int i) {
        Optional<PartOfSpeech> function = functionWords.at(i);
        if (function.isPresent()) {
            return function.get();
        }
        PartOfSpeech tag = words.tag(i);
        for (TagRule rule : TagRules.of(tag)) {
            if (rule.where().test(this, i)) {
                return rule.to();
            }
        }
        return tag == PartOfSpeech.ADJ ? adjectives.repaired(i) : tag;
    }

    String word(int i) {
        return words.word(i);
    }

    /** The tag of a word, which is no mark whatever the model takes it for. */
    private static PartOfSpeech ofWord(String token, PartOfSpeech tag) {
        boolean mark = tag == PartOfSpeech.PUNCT || tag == PartOfSpeech.SYM;
        if (!mark || !Character.isLetter(token.codePointAt(0))) {
            return tag;
        }
        return token.indexOf('-') > 0 ? PartOfSpeech.ADJ : PartOfSpeech.NOUN;
    }
}
