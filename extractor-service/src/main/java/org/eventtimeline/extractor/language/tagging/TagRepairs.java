package org.eventtimeline.extractor.language.tagging;

import static org.eventtimeline.extractor.language.lexicon.PartOfSpeech.ADJ;
import static org.eventtimeline.extractor.language.lexicon.PartOfSpeech.ADV;
import static org.eventtimeline.extractor.language.lexicon.PartOfSpeech.DET;
import static org.eventtimeline.extractor.language.lexicon.PartOfSpeech.NOUN;
import static org.eventtimeline.extractor.language.lexicon.PartOfSpeech.NUM;
import static org.eventtimeline.extractor.language.lexicon.PartOfSpeech.PRON;
import static org.eventtimeline.extractor.language.lexicon.PartOfSpeech.PROPN;
import static org.eventtimeline.extractor.language.lexicon.PartOfSpeech.VERB;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.WordList;
import org.eventtimeline.extractor.language.lexicon.WordNetClasses;

/** Corrects tags that the model gets wrong because its tokens are cut in another way, or against the grammar. */
final class TagRepairs {
    private static final Set<PartOfSpeech> ANY = EnumSet.allOf(PartOfSpeech.class);
    private static final Set<PartOfSpeech> NOMINAL = EnumSet.of(NOUN, PROPN);

    private static final Set<String> LONG_DETERMINERS = WordList.words("""
            these those every either neither another which whose whatever whichever enough quite several certain
            """);

    private final TaggedWords words;
    private final FunctionWordRepairs functionWords;
    private final AdjectiveRepairs adjectives;
    private final List<TagRule> rules;

    private TagRepairs(TaggedWords words) {
        this.words = words;
        this.functionWords = new FunctionWordRepairs(words);
        this.adjectives = new AdjectiveRepairs(words);
        this.rules = rules(new NameRepairs(words), new LeftContext(words));
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
        for (TagRule rule : rules) {
            if (rule.corrects(words.tag(i), i)) {
                return rule.to();
            }
        }
        return words.tag(i) == ADJ ? adjectives.repaired(i) : words.tag(i);
    }

    /** The rules in the order in which they are asked. */
    private List<TagRule> rules(NameRepairs names, LeftContext context) {
        var compounds = new CompoundRepairs(words);
        var openings = new OpeningPlurals(words);
        var infinitives = new Infinitives(words);
        IntPredicate complement = context::isComplement;
        return List.of(
                new TagRule(ANY, compounds::isRank, ADJ),
                new TagRule(ANY, context::isOwnHome, NOUN),
                new TagRule(EnumSet.of(VERB), names::isForeign, PROPN),
                new TagRule(EnumSet.of(VERB), i -> Numerals.isCompound(words.word(i)), ADJ),
                new TagRule(EnumSet.of(VERB), i -> WordNetClasses.isOnlyAdjective(words.word(i)), ADJ),
                new TagRule(EnumSet.of(NOUN), compounds::isMeasure, ADJ),
                new TagRule(EnumSet.of(VERB), complement.and(i -> WordNetClasses.isAdjective(words.word(i))), ADJ),
                new TagRule(EnumSet.of(VERB), context::isMissing, ADJ),
                new TagRule(EnumSet.of(VERB), complement, NOUN),
                new TagRule(EnumSet.complementOf(EnumSet.of(NOUN)), i -> Numerals.isOrdinal(words.word(i)), ADJ),
                new TagRule(ANY, i -> Numerals.isNumber(words.word(i)), NUM),
                new TagRule(EnumSet.of(PRON), new NumeralsOfNames(words)::is, NUM),
                new TagRule(EnumSet.complementOf(EnumSet.of(PRON, NOUN)), names::isOwner, PROPN),
                new TagRule(EnumSet.of(VERB), context::isOwned, NOUN),
                new TagRule(NOMINAL, infinitives::isVerb, VERB),
                new TagRule(EnumSet.of(VERB), infinitives::isNoun, NOUN),
                new TagRule(EnumSet.of(VERB, PROPN), compounds::isHyphenated, ADJ),
                new TagRule(EnumSet.of(VERB), new NounRepairs(words)::isNoun, NOUN),
                new TagRule(ANY, new VerbRepairs(words)::isVerb, VERB),
                new TagRule(EnumSet.of(NOUN), context::isHomeward, ADV),
                new TagRule(EnumSet.of(NOUN), context::isPassive, VERB),
                new TagRule(EnumSet.of(ADV), context::isDetermined, NOUN),
                new TagRule(EnumSet.of(DET), i -> isNoDeterminer(words.word(i)), NOUN),
                new TagRule(EnumSet.of(VERB), compounds::isFirst, ADJ),
                new TagRule(EnumSet.of(VERB), compounds::opensBeforePeople, ADJ),
                new TagRule(EnumSet.of(VERB), compounds::describesNoun, ADJ),
                new TagRule(EnumSet.of(VERB), compounds::followsVerb, ADJ),
                new TagRule(EnumSet.of(VERB), compounds::describesPlace, ADJ),
                new TagRule(EnumSet.of(ADJ), compounds::isLast, NOUN),
                new TagRule(ANY, names::isName, PROPN),
                new TagRule(ANY, i -> i == 0 && openings.arePlain(), NOUN));
    }

    /** The tag of a word, which is no mark whatever the model takes it for. */
    private static PartOfSpeech ofWord(String token, PartOfSpeech tag) {
        if ((tag == PartOfSpeech.AUX || tag == PartOfSpeech.INTJ) && WordNetClasses.isUnknownName(token)) {
            return PROPN;
        }
        boolean mark = tag == PartOfSpeech.PUNCT || tag == PartOfSpeech.SYM;
        if (!mark || !Character.isLetter(token.codePointAt(0))) {
            return tag;
        }
        return token.indexOf('-') > 0 ? ADJ : NOUN;
    }

    /** Whether the word is too long for a determiner. */
    private static boolean isNoDeterminer(String token) {
        return token.length() > 4 && !LONG_DETERMINERS.contains(token.toLowerCase(Locale.ROOT));
    }
}
