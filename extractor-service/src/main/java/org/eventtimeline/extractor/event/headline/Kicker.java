package org.eventtimeline.extractor.event.headline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.name.Name;
import org.eventtimeline.extractor.event.name.NameFinder;
import org.eventtimeline.extractor.event.name.Names;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.language.PartOfSpeech;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.VerbForm;
import org.eventtimeline.extractor.language.WordNetClasses;
import org.eventtimeline.extractor.language.WordNetNames;
import org.eventtimeline.extractor.language.WordNetVerbs;

/**
 * The few words of an article's title that say what it is about, which newspapers set before a headline that does not:
 * {@code Kelmar canal} in {@code Kelmar canal: Locks reopen}.
 */
public final class Kicker {
    private static final int LONGEST = 30;
    private static final String END = ": ";

    /** Prepositions that tell more of a noun: {@code tunnel under the fjord}. */
    private static final Set<String> TELLING =
            Set.of("of", "in", "on", "under", "at", "near", "off", "over", "between");

    private final String words;

    private Kicker(String words) {
        this.words = words;
    }

    /** The kicker that a title gives, with the names in full; none where it names nothing. */
    public static Kicker of(List<Phrases> title, Names names) {
        return new Kicker(title.stream()
                .flatMap(phrases -> topics(phrases).stream())
                .filter(topic -> topic.words().length() <= LONGEST
                        && topic.words().chars().anyMatch(Character::isLowerCase))
                .max(Comparator.comparing(Topic::says)
                        .thenComparing(Comparator.comparing(
                                        (Topic topic) -> topic.words().length())
                                .reversed()))
                .map(topic -> names.full(topic.words()))
                .orElse(""));
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** The headline behind or with the words of the kicker, where both fit and it doesn't say as much already. */
    Headline before(Headline headline) {
        boolean told = Words.lower(headline.text()).contains(Words.lower(words));
        String text = told ? "" : joined(headline.text()).orElse(Words.capitalize(words) + END + headline.text());
        return told || text.length() > Headline.MAX_LENGTH ? headline : new Headline(text, Clarity.CLEAR);
    }

    /** {@code Railway buys the Kelmar canal} of {@code Railway buys the canal}. */
    private Optional<String> joined(String headline) {
        String noun = words.substring(words.lastIndexOf(' ') + 1);
        String definite = " the " + noun;
        if (noun.isEmpty() || !Character.isLowerCase(noun.charAt(0))) {
            return Optional.empty();
        }
        if (headline.startsWith(Words.capitalize(noun) + " ")) {
            return Optional.of(Words.capitalize(words) + headline.substring(noun.length()));
        }
        int end = headline.indexOf(definite) + definite.length();
        boolean whole =
                end == headline.length() || !Character.isLetter(headline.charAt(Math.min(end, headline.length() - 1)));
        return end >= definite.length() && whole
                ? Optional.of(headline.substring(0, end - noun.length()) + words + headline.substring(end))
                : Optional.empty();
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

    private static List<Topic> topics(Phrases phrases) {
        List<Topic> topics = new ArrayList<>();
        for (int i = 0; i < phrases.size(); i++) {
            if (phrases.get(i) instanceof NounPhrase noun) {
                NameFinder.names(phrases, noun).stream()
                        .filter(name -> isName(phrases, name.from()) && !isCommon(name))
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

    /** {@code Acme} in {@code rival Acme} and {@code Oil firm Acme}. */
    private static int behindDescription(Phrases phrases, int start, int end) {
        int name = start;
        while (name < end && !isName(phrases, name)) {
            name++;
        }
        String noun = name == start || name == end ? "" : phrases.lower(name - 1);
        return Lexicon.isPersonNoun(noun) || Lexicon.isOrganisation(noun) ? name : start;
    }

    /** {@code Web}, of which an article has no other. */
    private static boolean isCommon(Name name) {
        return name.isOneWord() && WordNetNames.isCommonNoun(Words.lower(name.text()));
    }

    /** What the nouns from phrase {@code first} to phrase {@code last} say, if they say enough. */
    private static Optional<Topic> topic(Phrases phrases, int first, int last) {
        int from = phrases.get(first).from();
        int end = phrases.get(last).to() - (endsInVerb(phrases, last) ? 1 : 0);
        int opening = phrases.token(from).pos() == PartOfSpeech.DET ? from + 1 : from;
        int start = behindDescription(phrases, opening, end);
        NounPhrase head = (NounPhrase) phrases.get(first);
        boolean named = false;
        boolean thing = opening == 0 && start > opening;
        for (int i = start; i < end; i++) {
            boolean name = isName(phrases, i);
            named |= name;
            thing |= !name && (i == 0 || phrases.token(i).pos() == PartOfSpeech.NOUN);
        }
        if (start >= end
                || !head.expressions().isEmpty()
                || isDoubtful(phrases, start, end)
                || isVerb(phrases, first, end - 1)) {
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
                        .filter(i -> !phrases.token(i).isCapitalized()
                                && phrases.token(i).pos() != PartOfSpeech.PART)
                        .anyMatch(i -> VerbForm.of(phrases.lower(i)) == VerbForm.PRESENT);
    }

    /** {@code collapses} in {@code Orta dam collapses}: a title needs a verb. */
    private static boolean endsInVerb(Phrases phrases, int phrase) {
        int i = phrases.get(phrase).to() - 1;
        return !phrases.token(i).isCapitalized()
                && (phrases.isKind(phrase + 1, Kind.COMMA) || phrases.isNoun(phrase + 1))
                && VerbForm.of(phrases.lower(i)) == VerbForm.PRESENT
                && WordNetVerbs.contains(phrases.token(i).lemma())
                && phrases.list().stream().noneMatch(other -> other instanceof VerbGroup verb && verb.isFinite());
    }

    /** {@code resume} in {@code talks on Lake Sira resume}. */
    private static boolean isVerb(Phrases phrases, int first, int last) {
        return first > 1
                && phrases.isKind(first - 1, Kind.PREPOSITION)
                && WordNetClasses.isPlural(phrases.lower(phrases.get(first - 2).to() - 1))
                && !phrases.token(last).isCapitalized()
                && WordNetVerbs.contains(phrases.lower(last));
    }

    /** A capital tells a name, but for the word that opens the title. */
    private static boolean isName(Phrases phrases, int i) {
        Token token = phrases.token(i);
        return token.isCapitalized() && (i > 0 || !WordNetClasses.isKnown(token.text()));
    }
}
