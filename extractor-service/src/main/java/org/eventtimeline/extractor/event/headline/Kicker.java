package org.eventtimeline.extractor.event.headline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.name.NameFinder;
import org.eventtimeline.extractor.event.name.Names;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.language.PartOfSpeech;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.VerbForm;
import org.eventtimeline.extractor.language.WordNetClasses;

/**
 * The few words of an article's title that say what it is about, which newspapers set before a headline that does not:
 * {@code Kelmar canal} in {@code Kelmar canal: Locks reopen}.
 */
public final class Kicker {
    private static final int LONGEST = 30;
    private static final String END = ": ";

    /** So many capitals a title may have that is but a name. */
    private static final int LONGEST_NAME = 2;

    /** Prepositions that tell more of a noun: {@code tunnel under the fjord}. */
    private static final Set<String> TELLING =
            Set.of("of", "in", "on", "under", "at", "near", "off", "over", "between");

    private final String words;

    private Kicker(String words) {
        this.words = words;
    }

    /** The kicker that a title gives; none where it names nothing. */
    public static Kicker of(List<Phrases> title) {
        return new Kicker(title.stream()
                .filter(phrases -> !isTitleCase(phrases))
                .flatMap(phrases -> topics(phrases).stream())
                .filter(topic -> topic.words().length() <= LONGEST
                        && topic.words().chars().anyMatch(Character::isLowerCase))
                .max(Comparator.comparing(Topic::says)
                        .thenComparing(Comparator.comparing(
                                        (Topic topic) -> topic.words().length())
                                .reversed()))
                .map(topic -> Words.capitalize(topic.words()))
                .orElse(""));
    }

    /** The headline behind the kicker, where both fit and the headline doesn't say as much already. */
    Headline before(Headline headline) {
        String text = words + END + headline.text();
        boolean told = Words.lower(headline.text()).contains(Words.lower(words));
        return told || text.length() > Headline.MAX_LENGTH ? headline : new Headline(text, Clarity.CLEAR);
    }

    /** How much a topic says. */
    private enum Saying {
        /** {@code flood warnings}: an event told by two words at least. */
        EVENT,
        /** {@code Karsa}. */
        NAME,
        /** {@code Lisbon airport}. */
        NAMED_THING
    }

    private record Topic(String words, Saying says) {}

    /** {@code City Council Shuts Schools}, where capitals tell nothing of names. */
    private static boolean isTitleCase(Phrases phrases) {
        return Names.isTitleCase(phrases)
                && phrases.sentence().tokens().stream()
                                .filter(Token::isCapitalized)
                                .count()
                        > LONGEST_NAME;
    }

    private static List<Topic> topics(Phrases phrases) {
        List<Topic> topics = new ArrayList<>();
        for (int i = 0; i < phrases.size(); i++) {
            if (phrases.get(i) instanceof NounPhrase noun) {
                NameFinder.names(phrases, noun).stream()
                        .filter(name -> isName(phrases, name.from()))
                        .forEach(name -> topics.add(new Topic(name.text(), Saying.NAME)));
            }
            for (int to = i; phrases.isNoun(to); to += 2) {
                if (!phrases.isKind(i - 1, Kind.COORDINATOR) && !phrases.isKind(to + 1, Kind.COORDINATOR)) {
                    topic(phrases, i, to).ifPresent(topics::add);
                }
                if (!TELLING.contains(phrases.preposition(to + 1))) {
                    break;
                }
            }
        }
        return topics;
    }

    /** What the nouns from phrase {@code first} to phrase {@code last} say, if they say enough. */
    private static Optional<Topic> topic(Phrases phrases, int first, int last) {
        int from = phrases.get(first).from();
        int start = phrases.token(from).pos() == PartOfSpeech.DET ? from + 1 : from;
        int end = phrases.get(last).to();
        NounPhrase head = (NounPhrase) phrases.get(first);
        boolean named = false;
        boolean thing = false;
        for (int i = start; i < end; i++) {
            boolean name = isName(phrases, i);
            named |= name;
            thing |= !name && (i == 0 || phrases.token(i).pos() == PartOfSpeech.NOUN);
        }
        if (start >= end || !head.expressions().isEmpty() || isDoubtful(phrases, start, end)) {
            return Optional.empty();
        }
        if (named) {
            return Optional.of(new Topic(phrases.text(start, end), thing ? Saying.NAMED_THING : Saying.NAME));
        }
        boolean event = end - start > 1 && Lexicon.isEventNoun(phrases.token(head.head()));
        return event ? Optional.of(new Topic(phrases.text(start, end), Saying.EVENT)) : Optional.empty();
    }

    /** {@code 67 years}, and {@code a tram crosses Alder Bay}, where a noun may well be the verb of the title. */
    private static boolean isDoubtful(Phrases phrases, int start, int end) {
        return phrases.token(start).is(PartOfSpeech.NUM)
                || IntStream.range(start, end - 1)
                        .filter(i -> !phrases.token(i).isCapitalized())
                        .anyMatch(i -> VerbForm.of(phrases.lower(i)) == VerbForm.PRESENT);
    }

    /** A capital tells a name, but for the word that opens the title. */
    private static boolean isName(Phrases phrases, int i) {
        Token token = phrases.token(i);
        return token.isCapitalized() && (i > 0 || !WordNetClasses.isKnown(token.text()));
    }
}
