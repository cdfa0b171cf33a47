package org.eventtimeline.extractor.event.reference.wording;

import java.util.Set;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.name.NameFinder;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrase;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.WordNetClasses;
import org.eventtimeline.extractor.language.lexicon.WordNetKinds;

/** What a company has without being named each time: {@code Net income rose}, {@code the shares fell}. */
public final class Holdings {
    /** So many of the senses of a noun count: {@code stock} is also what lies in store. */
    private static final int SENSES = 2;

    /** What one has in a firm. */
    private static final Set<String> SHARES = Set.of("share", "stock", "stake");

    /** Money that also acts: {@code The fund bought a mill}. */
    private static final String BODY = "fund";

    private Holdings() {}

    /** Whether the noun phrase tells of money or shares, but not whose they are. */
    public static boolean is(Phrases phrases, int i) {
        NounPhrase noun = phrases.noun(i);
        Token head = phrases.head(noun);
        boolean named = head.isCapitalized() && head.index() > 0;
        return head.pos() == PartOfSpeech.NOUN
                && !named
                && !noun.hasPossessor()
                && IntStream.range(noun.from(), noun.head()).allMatch(token -> isPlain(phrases, noun, token))
                && isOne(head)
                && !BODY.equals(Words.lower(head))
                && !isOfSomebody(phrases, i);
    }

    /** Whether the noun is for money or shares: {@code profit}. */
    public static boolean isOne(Token noun) {
        return isHolding(Words.lower(noun)) || isHolding(noun.lemma());
    }

    private static boolean isHolding(String noun) {
        return WordNetKinds.isKindOf(noun, "assets", SENSES) || WordNetKinds.isKindOf(noun, "loss", 1);
    }

    /** {@code the}, {@code net}, {@code quarterly}. */
    private static boolean isPlain(Phrases phrases, NounPhrase noun, int i) {
        Token token = phrases.token(i);
        return i == noun.from() && token.pos() == PartOfSpeech.DET
                || noun.isDate(token)
                || !token.isCapitalized()
                        && token.pos() != PartOfSpeech.PRON
                        && WordNetClasses.isAdjective(Words.lower(token))
                || i == 0 && WordNetClasses.isAdjective(Words.lower(token));
    }

    /** {@code of Acme} in {@code shares of Acme}, {@code of the company} in {@code revenue of the company}. */
    private static boolean isOfSomebody(Phrases phrases, int i) {
        return phrases.isKind(i + 1, Phrase.Kind.PREPOSITION)
                && phrases.isNoun(i + 2)
                && (isHeldIn(phrases, i)
                        || Lexicon.isOrganisation(phrases.head(i + 2).lemma())
                        || !NameFinder.names(phrases, phrases.noun(i + 2)).isEmpty());
    }

    /** {@code in the target} in {@code shares in the target}. */
    private static boolean isHeldIn(Phrases phrases, int i) {
        return phrases.preposition(i + 1).equals("in")
                && SHARES.contains(phrases.head(i).lemma())
                && phrases.lower(phrases.get(i + 2).from()).equals("the");
    }
}
