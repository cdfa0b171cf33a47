package org.eventtimeline.extractor.language.tagging;

import static org.eventtimeline.extractor.language.lexicon.PartOfSpeech.ADJ;
import static org.eventtimeline.extractor.language.lexicon.PartOfSpeech.ADP;
import static org.eventtimeline.extractor.language.lexicon.PartOfSpeech.ADV;
import static org.eventtimeline.extractor.language.lexicon.PartOfSpeech.DET;
import static org.eventtimeline.extractor.language.lexicon.PartOfSpeech.NOUN;
import static org.eventtimeline.extractor.language.lexicon.PartOfSpeech.NUM;
import static org.eventtimeline.extractor.language.lexicon.PartOfSpeech.PART;
import static org.eventtimeline.extractor.language.lexicon.PartOfSpeech.PRON;
import static org.eventtimeline.extractor.language.lexicon.PartOfSpeech.PROPN;
import static org.eventtimeline.extractor.language.lexicon.PartOfSpeech.VERB;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.WordList;
import org.eventtimeline.extractor.language.lexicon.WordNetClasses;

/** The rules that correct tags. */
final class TagRules {
    private static final Set<PartOfSpeech> ANY = EnumSet.allOf(PartOfSpeech.class);
    private static final Set<PartOfSpeech> NOMINAL = EnumSet.of(NOUN, PROPN);

    private static final Set<String> LONG_DETERMINERS = WordList.words("""
            these those every either neither another which whose whatever whichever enough quite several certain
            """);

    /** In the order in which they are asked. */
    private static final List<TagRule> ALL = List.of(
            new TagRule(ANY, (on, i) -> on.compounds.isRank(i), ADJ),
            new TagRule(ANY, (on, i) -> on.context.isOwnHome(i), NOUN),
            new TagRule(EnumSet.of(VERB), (on, i) -> on.names.isForeign(i), PROPN),
            new TagRule(EnumSet.of(VERB, PART), (on, i) -> Numerals.isCompound(on.word(i)), ADJ),
            new TagRule(EnumSet.of(VERB), (on, i) -> WordNetClasses.isOnlyAdjective(on.word(i)), ADJ),
            new TagRule(EnumSet.of(NOUN), (on, i) -> on.compounds.isMeasure(i), ADJ),
            new TagRule(
                    EnumSet.of(VERB),
                    (on, i) -> on.context.isComplement(i) && WordNetClasses.isAdjective(on.word(i)),
                    ADJ),
            new TagRule(EnumSet.of(VERB), (on, i) -> on.context.isMissing(i), ADJ),
            new TagRule(EnumSet.of(VERB), (on, i) -> on.context.isComplement(i), NOUN),
            new TagRule(EnumSet.complementOf(EnumSet.of(NOUN)), (on, i) -> Numerals.isOrdinal(on.word(i)), ADJ),
            new TagRule(ANY, (on, i) -> Numerals.isNumber(on.word(i)), NUM),
            new TagRule(EnumSet.of(PRON), (on, i) -> on.numerals.is(i), NUM),
            new TagRule(EnumSet.complementOf(EnumSet.of(PRON, NOUN)), (on, i) -> on.names.isOwner(i), PROPN),
            new TagRule(EnumSet.of(VERB), (on, i) -> on.context.isOwned(i), NOUN),
            new TagRule(NOMINAL, (on, i) -> on.infinitives.isVerb(i), VERB),
            new TagRule(EnumSet.of(VERB), (on, i) -> on.infinitives.isNoun(i), NOUN),
            new TagRule(EnumSet.of(VERB), (on, i) -> on.infinitives.isAdjective(i), ADJ),
            new TagRule(EnumSet.of(PART), (on, i) -> on.infinitives.isPreposition(i), ADP),
            new TagRule(EnumSet.of(VERB, PROPN), (on, i) -> on.compounds.isHyphenated(i), ADJ),
            new TagRule(EnumSet.of(VERB), (on, i) -> on.nouns.isNoun(i), NOUN),
            new TagRule(EnumSet.of(NOUN, PROPN, ADJ, ADV), (on, i) -> on.verbs.isVerb(i), VERB),
            new TagRule(EnumSet.of(NOUN), (on, i) -> on.context.isHomeward(i), ADV),
            new TagRule(EnumSet.of(NOUN), (on, i) -> on.context.isPassive(i), VERB),
            new TagRule(EnumSet.of(ADV), (on, i) -> on.context.isDetermined(i), NOUN),
            new TagRule(EnumSet.of(DET), (on, i) -> isNoDeterminer(on.word(i)), NOUN),
            new TagRule(EnumSet.of(VERB), (on, i) -> on.compounds.isFirst(i), ADJ),
            new TagRule(EnumSet.of(VERB), (on, i) -> on.compounds.isTradeOfNation(i), ADJ),
            new TagRule(EnumSet.of(VERB), (on, i) -> on.describing.opensBeforePeople(i), ADJ),
            new TagRule(EnumSet.of(VERB), (on, i) -> on.describing.describesNoun(i), ADJ),
            new TagRule(EnumSet.of(VERB), (on, i) -> on.describing.describesNounAsDone(i), ADJ),
            new TagRule(EnumSet.of(VERB), (on, i) -> on.compounds.followsVerb(i), ADJ),
            new TagRule(EnumSet.of(VERB), (on, i) -> on.describing.describesPlace(i), ADJ),
            new TagRule(EnumSet.of(VERB), (on, i) -> on.describing.describesNounBefore(i), ADJ),
            new TagRule(EnumSet.of(VERB), (on, i) -> on.compounds.isUnknownAside(i), NOUN),
            new TagRule(EnumSet.of(NOUN), (on, i) -> on.compounds.isDeadOfShot(i), ADJ),
            new TagRule(EnumSet.of(ADJ), (on, i) -> on.compounds.isLast(i), NOUN),
            new TagRule(ANY, (on, i) -> on.names.isName(i), PROPN),
            new TagRule(ANY, (on, i) -> i == 0 && on.openings.arePlain(), NOUN));

    private static final Map<PartOfSpeech, List<TagRule>> BY_TAG = new EnumMap<>(PartOfSpeech.class);

    static {
        for (PartOfSpeech tag : PartOfSpeech.values()) {
            BY_TAG.put(
                    tag, ALL.stream().filter(rule -> rule.from().contains(tag)).toList());
        }
    }

    private TagRules() {}

    /** Those that may correct a tag, in the order in which they are asked. */
    static List<TagRule> of(PartOfSpeech tag) {
        return BY_TAG.get(tag);
    }

    /** Whether the word is too long for a determiner. */
    private static boolean isNoDeterminer(String token) {
        return token.length() > 4 && !LONG_DETERMINERS.contains(token.toLowerCase(Locale.ROOT));
    }
}
