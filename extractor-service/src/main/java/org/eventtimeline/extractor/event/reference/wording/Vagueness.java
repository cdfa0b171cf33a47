package org.eventtimeline.extractor.event.reference.wording;

import java.util.Set;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.WordList;

/** Subjects that leave open what is meant: {@code all}, and {@code the offer}, which points back at another event. */
public final class Vagueness {
    private static final Set<String> UNSAID =
            Set.of("all", "some", "many", "both", "each", "another", "others", "most", "several", "few", "one", "none");

    private static final Set<String> ORDINALS = Set.of("first", "second", "third", "latter", "former", "other");

    private static final Set<String> COUNTED = Set.of("first", "last", "next", "other");

    private static final Set<String> ANYBODY =
            WordList.words("man men woman women boy boys girl girls child children people person those");

    private Vagueness() {}

    /** {@code all}, {@code some}, {@code the first}, of which nothing says who or what they are. */
    public static boolean isUnsaid(Phrases phrases, int i) {
        NounPhrase noun = phrases.noun(i);
        boolean alone = noun.to() - noun.from() == 1 && UNSAID.contains(phrases.lower(noun.from()));
        boolean ordinal = phrases.lower(noun.from()).equals("the")
                && noun.head() == noun.from() + 1
                && ORDINALS.contains(phrases.lower(noun.head()));
        return (alone || ordinal) && !phrases.preposition(i + 1).equals("of");
    }

    /** {@code the trial}: an event of which something was said before. */
    public static boolean pointsBack(Phrases phrases, int i) {
        return Definites.isBare(phrases, i) && Lexicon.isEventNoun(phrases.head(i));
    }

    /** {@code the men}, {@code those}: whoever a relative clause tells of. */
    public static boolean isAnybody(Phrases phrases, int i) {
        NounPhrase noun = phrases.noun(i);
        boolean bare = noun.to() - noun.from() == 1
                || noun.to() - noun.from() == 2 && phrases.token(noun.from()).pos() == PartOfSpeech.DET;
        return bare && isAnybody(phrases.head(noun));
    }

    /** {@code man}: a word that says nothing of somebody. */
    public static boolean isAnybody(Token noun) {
        return ANYBODY.contains(Words.lower(noun));
    }

    /** {@code a paper} or {@code data}, of which nothing more is said. */
    public static boolean isNothingNew(Phrases phrases, int i) {
        NounPhrase noun = phrases.noun(i);
        String first = phrases.lower(noun.from());
        int words = noun.to() - noun.from();
        boolean article = words == 2 && (first.equals("a") || first.equals("an"));
        boolean bare = words == 1 && phrases.head(noun).pos() == PartOfSpeech.NOUN;
        return (article || bare) && phrases.preposition(i + 1).isEmpty();
    }

    /** {@code The three}, {@code the first two}, {@code another three}. */
    public static boolean isCount(Phrases phrases, int i) {
        NounPhrase noun = phrases.noun(i);
        String first = phrases.lower(noun.from());
        boolean ranked = noun.to() - noun.from() == 3 && COUNTED.contains(phrases.lower(noun.from() + 1));
        return (first.equals("another") || first.equals("the") && (ranked || noun.to() - noun.from() == 2))
                && noun.head() == noun.to() - 1
                && noun.to() - noun.from() > 1
                && phrases.head(noun).pos() == PartOfSpeech.NUM
                && !phrases.preposition(i + 1).equals("of");
    }
}
