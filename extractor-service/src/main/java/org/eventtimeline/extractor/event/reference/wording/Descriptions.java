package org.eventtimeline.extractor.event.reference.wording;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.name.NameSpans;
import org.eventtimeline.extractor.event.phrase.Geography;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.WordNetKinds;

/** Short descriptions of what has a name: {@code the museum}, {@code the Oslo-based firm}. */
public final class Descriptions {
    /** Behind a town where somebody is at home. */
    public static final String BASED = "-based";

    static final String AGED = "-year-old";

    /** Before the office of who has just been given it. */
    public static final String NEW = "new ";

    private static final List<String> MEMBERS = List.of("athlete", "politician", "legislator");

    private Descriptions() {}

    /** {@code The museum}, {@code the museum's roof}, but not {@code the museum of the town}. */
    public static boolean is(Phrases phrases, int i, NounPhrase noun) {
        int described = noun(phrases, noun);
        boolean owner = noun.hasPossessor() && phrases.token(described + 1).pos() == PartOfSpeech.PART;
        boolean alone =
                noun.to() == described + 1 && !phrases.preposition(i + 1).equals("of");
        return phrases.lower(noun.from()).equals("the")
                && !isFormer(phrases, noun)
                && !NameSpans.goesOn(phrases, i)
                && (owner || alone)
                && (phrases.token(described).pos() == PartOfSpeech.NOUN || isPeople(phrases, described));
    }

    /** {@code The former England captain}, who is not the captain. */
    public static boolean isFormer(Phrases phrases, NounPhrase noun) {
        return noun.head() > noun.from() + 1
                && phrases.lower(noun.from()).equals("the")
                && Lexicon.isFormer(phrases.lower(noun.from() + 1))
                && !Lexicon.isOfficePrefix(phrases.lower(noun.from() + 1))
                && Lexicon.isPerson(phrases.head(noun));
    }

    /**
     * Whether the noun phrase tells a trait of somebody rather than who it is: {@code the former England captain},
     * {@code the 23-year-old defender}, {@code the New Zealander}.
     */
    public static boolean isTrait(Phrases phrases, NounPhrase noun) {
        boolean definite = phrases.lower(noun.from()).equals("the") && noun.head() > noun.from();
        return definite
                && (isFormer(phrases, noun)
                        || isAged(phrases, noun)
                        || isNative(phrases, noun)
                        || isMember(phrases, noun));
    }

    /** {@code The Labour politician}, {@code the Rovers striker}: whoever does so there, who is none of the others. */
    private static boolean isMember(Phrases phrases, NounPhrase noun) {
        Token head = phrases.head(noun);
        return noun.to() - noun.from() == 3
                && noun.head() == noun.to() - 1
                && phrases.token(noun.from() + 1).isCapitalized()
                && !isPeople(phrases, noun.from() + 1)
                && MEMBERS.stream().anyMatch(kind -> WordNetKinds.isKindOf(head.lemma(), kind, 2));
    }

    /** {@code 23-year-old}. */
    public static boolean isAge(String word) {
        return word.endsWith(AGED);
    }

    /** {@code The 23-year-old defender}. */
    public static boolean isAged(Phrases phrases, NounPhrase noun) {
        int age = noun.from() + 1;
        return isAge(phrases.lower(age))
                && noun.to() == noun.head() + 1
                && (noun.head() == age
                        || noun.head() == age + 1
                                && (Lexicon.isPerson(phrases.head(noun)) || isPeople(phrases, noun.head())));
    }

    /** {@code New Zealander}, of which {@code Zealander} is no people. */
    public static boolean isNative(Phrases phrases, NounPhrase noun) {
        return noun.to() - noun.from() > 2 && Geography.isPeople(phrases.text(noun.from() + 1, noun.to()));
    }

    /** {@code The new mayor}. */
    private static boolean isNew(Phrases phrases, NounPhrase noun) {
        return noun.head() > noun.from() + 1
                && phrases.lower(noun.from() + 1).equals(NEW.strip())
                && Lexicon.isTitle(phrases.head(noun));
    }

    /** The token of {@code firm} in {@code the firm}, {@code the Oslo-based firm}, {@code the Danish firm}. */
    public static int noun(Phrases phrases, NounPhrase noun) {
        if (isTrait(phrases, noun) || isNew(phrases, noun) || office(phrases, noun) < noun.head()) {
            return noun.head();
        }
        int next = Math.min(afterPrice(phrases, noun), noun.head());
        boolean modified = phrases.lower(next).indexOf('-') > 0 || isPeople(phrases, next);
        boolean followed = next + 1 < noun.to() && phrases.token(next + 1).pos() == PartOfSpeech.NOUN;
        return modified && followed ? next + 1 : compound(phrases, noun, next);
    }

    /** Over {@code $38 million} in {@code the $38 million bridge}. */
    private static int afterPrice(Phrases phrases, NounPhrase noun) {
        int i = noun.from() + 1;
        if (i < noun.head() && phrases.token(i).pos() == PartOfSpeech.SYM) {
            i++;
            while (i < noun.head() && phrases.token(i).pos() == PartOfSpeech.NUM) {
                i++;
            }
        }
        return i;
    }

    /** {@code leader} of {@code the rebel leader}, or the token itself. */
    private static int compound(Phrases phrases, NounPhrase noun, int next) {
        boolean nouns = IntStream.range(next, noun.to())
                .mapToObj(phrases::token)
                .allMatch(token -> token.pos() == PartOfSpeech.NOUN && !token.isCapitalized());
        return nouns ? noun.to() - 1 : next;
    }

    /** {@code rebel leader}: the words of the noun phrase by which it describes, in lower case. */
    public static String words(Phrases phrases, NounPhrase noun) {
        int described = noun(phrases, noun);
        if (isNew(phrases, noun)) {
            return Words.lower(phrases.text(noun.from() + 1, described + 1));
        }
        int from = compound(phrases, noun, noun.from() + 1) == described ? noun.from() + 1 : office(phrases, noun);
        return Words.lower(phrases.text(Math.min(from, described), described + 1));
    }

    /** The token of {@code prime} in {@code the Danish prime minister}, or the noun itself. */
    private static int office(Phrases phrases, NounPhrase noun) {
        int from = noun.head();
        while (from > noun.from() && Lexicon.isOfficePrefix(phrases.lower(from - 1))) {
            from--;
        }
        boolean whole = noun.to() == noun.head() + 1 && Lexicon.isTitle(phrases.head(noun));
        return whole ? from : noun.head();
    }

    /**
     * {@code Oslo-based} in {@code the Oslo-based firm} and {@code biotech} in {@code the biotech firm}, in lower case.
     */
    public static Optional<String> modifier(Phrases phrases, NounPhrase noun) {
        int described = noun(phrases, noun);
        String before = phrases.lower(described - 1);
        boolean kind = words(phrases, noun).endsWith(before + " " + phrases.lower(described));
        return described > noun.from() + 1 && (kind && !isNew(phrases, noun) || before.endsWith(BASED))
                ? Optional.of(before)
                : Optional.empty();
    }

    /** {@code Danish} in {@code the Danish firm} and {@code the Danish}, or an empty string. */
    public static String nation(Phrases phrases, NounPhrase noun) {
        return isPeople(phrases, noun.from() + 1)
                ? phrases.token(noun.from() + 1).text()
                : "";
    }

    private static boolean isPeople(Phrases phrases, int token) {
        return Geography.isPeople(phrases.token(token).text());
    }
}
