package org.eventtimeline.extractor.event.phrase;

import java.util.Set;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrase.TimePhrase;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.language.lexicon.WordList;
import org.eventtimeline.extractor.language.lexicon.WordNetVerbs;
import org.eventtimeline.extractor.temporal.value.Day;

/** Adverbs that belong to the meaning of their verb. */
public final class Particles {
    private static final Set<String> PARTICLES = WordList.words("""
        together down up out off back away over apart in on home aside through
        """);

    /** Those that may as well govern a date: {@code over the weekend}. */
    private static final Set<String> BEFORE_DATES = Set.of("in", "on", "over", "through", "around");

    /** Where somebody goes or turns. */
    private static final Set<String> DIRECTIONS =
            WordList.words("north south east west ashore aground abroad overseas overboard inland upstream downstream");

    private static final Set<String> NEIGHBOURS = Set.of("following", "next", "previous", "same");

    private static final Set<String> BARE = Set.of("last", "next", "yesterday", "today", "tomorrow");

    private Particles() {}

    /** Whether the word belongs to the verb before: {@code steps down}, {@code called off the vote}. */
    public static boolean isOfVerb(Phrases phrases, int i, String lemma) {
        return isParticle(phrases, i) || isPhrasal(phrases, i, lemma);
    }

    /** Whether the word makes a verb of its own of the verb before: {@code keep up}. */
    public static boolean isPhrasal(Phrases phrases, int i, String lemma) {
        if (!phrases.isKind(i, Kind.PREPOSITION) && !phrases.isKind(i, Kind.ADVERB)) {
            return false;
        }
        String word = phrases.lower(phrases.get(i).from());
        return PARTICLES.contains(word) && WordNetVerbs.contains(lemma + "_" + word) && phrases.isNoun(i + 1);
    }

    /**
     * {@code around} in {@code turned the firm around}, {@code abroad} in {@code opened a shop abroad}, but not
     * {@code in} in {@code took the train in Oslo}.
     */
    public static boolean isBehindObject(Phrases phrases, int i, String lemma) {
        boolean particle = phrases.isKind(i, Kind.PREPOSITION, Kind.ADVERB);
        return particle
                && !phrases.isNoun(i + 1)
                && !phrases.isVerb(i + 1)
                && !(phrases.isKind(i, Kind.PREPOSITION) && phrases.isTime(i + 1) && !isBareDate(phrases, i + 1))
                && belongsTo(lemma, phrases.lower(phrases.get(i).from()));
    }

    private static boolean belongsTo(String lemma, String word) {
        return DIRECTIONS.contains(word) || WordNetVerbs.contains(lemma + "_" + word);
    }

    /** {@code down} in {@code steps down from his post}, but not {@code in} in {@code lives in Oslo}. */
    public static boolean isParticle(Phrases phrases, int i) {
        if (!phrases.isKind(i, Kind.PREPOSITION) && !phrases.isKind(i, Kind.ADVERB)) {
            return false;
        }
        String word = phrases.lower(phrases.get(i).from());
        boolean followed = i + 1 < phrases.size()
                && (phrases.get(i + 1) instanceof NounPhrase
                        || phrases.get(i + 1) instanceof TimePhrase
                                && BEFORE_DATES.contains(word)
                                && !isBareDate(phrases, i + 1)
                                && !(word.equals("in") && isDay(phrases, i + 1))
                        || phrases.isKind(i + 1, Kind.OTHER, Kind.SUBORDINATOR));
        if (phrases.isKind(i, Kind.PREPOSITION) && followed) {
            return false;
        }
        if (isAdverbOf(phrases, i, word)) {
            return true;
        }
        boolean stranded = phrases.isKind(i + 1, Kind.PREPOSITION);
        boolean swornIn = i > 0
                && phrases.get(i - 1) instanceof VerbGroup verb
                && (stranded
                        || phrases.isTime(i + 1) && isBareDate(phrases, i + 1)
                        || WordNetVerbs.contains(phrases.head(verb).lemma() + "_" + word));
        boolean turnedAbout = phrases.isKind(i + 1, Kind.COORDINATOR) && phrases.isVerb(i + 2);
        return turnedAbout || PARTICLES.contains(word) && (!word.equals("in") || swornIn);
    }

    /** {@code last May}, {@code the following year}, before which there is no preposition. */
    private static boolean isBareDate(Phrases phrases, int time) {
        int from = phrases.get(time).from();
        return BARE.contains(phrases.lower(from))
                || phrases.lower(from).equals("the") && NEIGHBOURS.contains(phrases.lower(from + 1));
    }

    /** {@code Monday}, on which something is and in which nothing is. */
    private static boolean isDay(Phrases phrases, int time) {
        return phrases.time(time).expression().value() instanceof Day;
    }

    /** {@code up} in {@code go up}, {@code ashore} in {@code came ashore}. */
    private static boolean isAdverbOf(Phrases phrases, int i, String word) {
        return i > 0
                && phrases.isKind(i, Kind.ADVERB)
                && phrases.get(i - 1) instanceof VerbGroup verb
                && belongsTo(phrases.head(verb).lemma(), word);
    }
}
