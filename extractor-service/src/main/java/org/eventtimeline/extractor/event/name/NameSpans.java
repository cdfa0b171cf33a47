package org.eventtimeline.extractor.event.name;

import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.NameJoints;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.lexicon.Inflection;
import org.eventtimeline.extractor.language.lexicon.WordNetNames;

/** Names that go on behind a preposition: {@code Bank of England}, {@code Centre for Justice}. */
public final class NameSpans {
    private NameSpans() {}

    /** The token after the name in phrase {@code i}, with {@code of England}. */
    public static int end(Phrases phrases, int i, Name name) {
        NounPhrase noun = phrases.noun(i);
        boolean goesOn = name.to() == noun.to()
                && isNamedKind(phrases, phrases.head(noun))
                && (phrases.preposition(i + 1).equals("of") || isBodyFor(phrases, i))
                && phrases.isNoun(i + 2)
                && (isComplement(phrases, i + 2) || isOfTheKind(phrases, i + 2));
        if (!goesOn) {
            return name.to();
        }
        int last = isOfTwo(phrases, i + 2) ? i + 4 : i + 2;
        boolean purpose = phrases.preposition(last + 1).equals("for")
                && phrases.isNoun(last + 2)
                && isCommon(phrases, last + 2)
                && isComplement(phrases, last + 2);
        return phrases.get(purpose ? last + 2 : last).to();
    }

    /** {@code England}, and {@code Justice} in {@code Court of Justice}, which is a title, too. */
    private static boolean isComplement(Phrases phrases, int i) {
        return NameFinder.isWhole(phrases, phrases.noun(i))
                || isCommon(phrases, i) && phrases.head(i).isCapitalized();
    }

    /** {@code the River} in {@code Museum of the River}, {@code the Holy Cross}: common nouns with capitals. */
    private static boolean isOfTheKind(Phrases phrases, int i) {
        NounPhrase noun = phrases.noun(i);
        return phrases.lower(noun.from()).equals("the")
                && noun.to() - noun.from() > 1
                && WordNetNames.isCommonNoun(phrases.lower(noun.head()))
                && IntStream.range(noun.from() + 1, noun.to())
                        .allMatch(token -> phrases.token(token).isCapitalized());
    }

    /** {@code Trade and Industry} in {@code Ministry of Trade and Industry}: common nouns with capitals. */
    private static boolean isOfTwo(Phrases phrases, int first) {
        return isCommon(phrases, first)
                && phrases.isMark(first + 1, "and")
                && phrases.isNoun(first + 2)
                && NameFinder.isWhole(phrases, phrases.noun(first + 2))
                && isCommon(phrases, first + 2);
    }

    private static boolean isCommon(Phrases phrases, int i) {
        String word = phrases.lower(phrases.noun(i).head());
        return phrases.get(i).to() - phrases.get(i).from() == 1 && WordNetNames.isCommonNoun(Inflection.singular(word));
    }

    /** Whether the phrase is a noun with which the name of a body begins: {@code the Union} for Peace. */
    public static boolean goesOn(Phrases phrases, int i) {
        return NameFinder.names(phrases, phrases.noun(i)).stream().anyMatch(name -> end(phrases, i, name) > name.to());
    }

    /** {@code England} in {@code Bank of England}, {@code Sport} in {@code Court of Arbitration for Sport}. */
    public static boolean isEnd(Phrases phrases, int i) {
        return IntStream.of(i - 2, i - 4)
                .filter(phrases::isNoun)
                .anyMatch(first -> NameFinder.names(phrases, phrases.noun(first)).stream()
                        .mapToInt(name -> end(phrases, first, name))
                        .anyMatch(end -> end >= phrases.get(i).to()));
    }

    /** Whether the name is but the first word of a longer: {@code House} of {@code the House of Commons}. */
    static boolean isOpening(Phrases phrases, Name name) {
        int of = name.to();
        return of + 1 < phrases.sentence().tokens().size()
                && name.isOneWord()
                && isNamedKind(phrases, phrases.token(of - 1))
                && phrases.lower(of).equals("of")
                && phrases.token(of + 1).isCapitalized();
    }

    /** {@code Union for} in {@code Union for Peace}. */
    private static boolean isBodyFor(Phrases phrases, int i) {
        String body = phrases.lower(phrases.noun(i).head());
        return phrases.preposition(i + 1).equals("for")
                && (Lexicon.isOrganisation(body) || NameJoints.endsOrganisation(body));
    }

    /** A common noun with a capital: {@code Bank}, but not {@code President}. */
    private static boolean isNamedKind(Phrases phrases, Token head) {
        return head.isCapitalized() && !Lexicon.isTitle(head) && WordNetNames.isCommonNoun(phrases.lower(head.index()));
    }
}
