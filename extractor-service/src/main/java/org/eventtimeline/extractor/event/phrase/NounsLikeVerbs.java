package org.eventtimeline.extractor.event.phrase;

import java.util.Set;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.VerbForm;
import org.eventtimeline.extractor.language.lexicon.WordNetNames;

/** Words of a noun phrase that the tagger reads as verbs. */
final class NounsLikeVerbs {
    /** Verbs right behind which another may stand without {@code to}: {@code helped end the war}. */
    private static final Set<String> BEFORE_BARE = Set.of("help", "let", "make", "go", "come", "dare", "need", "do");

    private final TokenRow row;

    NounsLikeVerbs(TokenRow row) {
        this.row = row;
    }

    /** {@code search} in {@code sued search engine operator Acme}: no other verb follows a verb at once. */
    boolean isBehindVerb(int i) {
        return row.is(i - 1, PartOfSpeech.VERB)
                && !BEFORE_BARE.contains(row.get(i - 1).lemma())
                && !VerbClasses.isTelling(row.get(i - 1))
                && VerbForm.of(row.lower(i - 1)) != VerbForm.BASE
                && VerbForm.of(row.lower(i)) == VerbForm.BASE
                && WordNetNames.isCommonNoun(row.lower(i))
                && row.is(i + 1, PartOfSpeech.NOUN);
    }

    /** {@code sharing} in {@code the photo sharing site Orbit}: nobody shares one site. */
    boolean isInside(int i) {
        return row.is(i, PartOfSpeech.VERB)
                && row.lower(i).endsWith("ing")
                && isOne(i - 1)
                && isOne(i + 1)
                && i + 2 < row.size()
                && row.get(i + 2).isCapitalized();
    }

    private boolean isOne(int noun) {
        return row.is(noun, PartOfSpeech.NOUN) && !row.get(noun).isCapitalized() && !Words.isPlural(row.get(noun));
    }
}
