package org.eventtimeline.extractor.event.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eventtimeline.extractor.event.name.Name;
import org.eventtimeline.extractor.event.name.NameFinder;
import org.eventtimeline.extractor.event.name.Names;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Modifiers;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.Ranks;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.event.topic.KickerTopic.Saying;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.WordNetNames;

/** Finds what a title says that its article is about: {@code Karsa}, {@code tunnel under the fjord}. */
public final class KickerTopics {
    /** Prepositions that tell more of a noun: {@code tunnel under the fjord}. */
    private static final Set<String> TELLING =
            Set.of("of", "in", "on", "under", "at", "near", "off", "over", "between");

    private final Phrases phrases;
    private final Names names;
    private final TitleVerbs verbs;
    private final TitleWords words;
    private final TitleLists lists;
    private final HiddenNouns hidden;
    private final TopicSayings sayings;

    private KickerTopics(Phrases phrases, Names names) {
        this.phrases = phrases;
        this.names = names;
        this.verbs = new TitleVerbs(phrases);
        this.words = new TitleWords(phrases, names);
        this.lists = new TitleLists(phrases);
        this.hidden = new HiddenNouns(phrases);
        this.sayings = new TopicSayings(phrases, names, words, verbs);
    }

    /** All that the title may be about, in its order; none where it names nothing. */
    public static List<KickerTopic> of(Phrases phrases, Names names) {
        KickerTopics topics = new KickerTopics(phrases, names);
        List<KickerTopic> all = new ArrayList<>();
        for (int i = 0; i < phrases.size(); i++) {
            if (phrases.get(i) instanceof NounPhrase noun && !topics.isInTheWay(i)) {
                all.addAll(topics.lists.isOneOfSeveral(i, i) ? List.of() : topics.names(i, noun));
                all.addAll(topics.from(i));
            }
        }
        return all;
    }

    /** {@code a flood warning} in {@code Council backs new bridge despite a flood warning}. */
    private boolean isInTheWay(int i) {
        return phrases.preposition(i - 1).equals("despite");
    }

    /** {@code Karsa}. */
    private List<KickerTopic> names(int i, NounPhrase noun) {
        return NameFinder.names(phrases, noun).stream()
                .filter(name -> words.isName(name.from()) && !isCommon(name))
                .map(name -> new KickerTopic(name.text(), sayings.ofName(i)))
                .toList();
    }

    /** {@code Web}, of which an article has no other. */
    private static boolean isCommon(Name name) {
        return name.isOneWord() && WordNetNames.isCommonNoun(Words.lower(name.text()));
    }

    /** {@code tunnel}, {@code tunnel under the fjord}: what the noun says alone and with those behind it. */
    private List<KickerTopic> from(int first) {
        List<KickerTopic> topics = new ArrayList<>();
        int last = first;
        while (phrases.isNoun(last)) {
            if (!lists.isOneOfSeveral(first, last)) {
                topic(first, last).ifPresent(topics::add);
            }
            if (!isTold(first, last + 1)) {
                break;
            }
            last += 2;
        }
        return topics;
    }

    /**
     * Whether the preposition tells more of the noun: {@code in} does of {@code tunnel}, but neither of {@code Acme}
     * nor of {@code murder} in {@code charged with murder in Oslo}.
     */
    private boolean isTold(int first, int i) {
        String preposition = phrases.preposition(i);
        return TELLING.contains(preposition)
                && !phrases.preposition(first - 1).equals("with")
                && (preposition.equals("of")
                        || !words.isName(phrases.noun(first).head()));
    }

    /** What the nouns from phrase {@code first} to phrase {@code last} say, if they say enough. */
    private Optional<KickerTopic> topic(int first, int last) {
        NounPhrase head = phrases.noun(first);
        boolean told = last == first && words.isNarrative(head);
        int end = verbs.within(last).orElse(hidden.endOfNoun(last) - (verbs.end(last) || told ? 1 : 0));
        boolean determined = verbs.open(first)
                || phrases.token(head.from()).pos() == PartOfSpeech.DET
                || Modifiers.POSSESSIVES.contains(phrases.lower(head.from()));
        int opening = determined ? head.from() + 1 : head.from();
        int behind = words.behindDescription(opening, end);
        int start = words.behindOwner(head, words.apposed(behind, end), end);
        if (start >= end
                || !head.expressions().isEmpty()
                || last > first && words.isNarrative(head)
                || Lexicon.isRelative(phrases.head(head))
                || phrases.token(start).is(PartOfSpeech.NUM)
                || verbs.maybeWithin(behind, end)
                || verbs.isPredicate(first, end - 1)) {
            return Optional.empty();
        }
        boolean described = opening == 0 && start > opening;
        boolean person = sayings.isSomebody(last == first ? end - 1 : head.head());
        String words = phrases.text(start, end);
        return new NationalBodies(phrases, names)
                .place(opening, end - 1)
                .filter(country -> start == opening && !lists.isListed(first, last))
                .map(country -> new KickerTopic(country, Saying.PLACE))
                .or(() -> sayings.of(first, start, end, described).map(says -> new KickerTopic(words, says)))
                .map(topic -> person ? new KickerTopic(topic.words(), Saying.PERSON) : topic)
                .or(() -> (person ? Optional.<String>empty() : names.inAnyCase(words))
                        .map(name -> new KickerTopic(name, sayings.ofName(first))))
                .or(() -> Optional.of(new KickerTopic(words, person ? Saying.PERSON : sayings.ofThing(first)))
                        .filter(thing -> end - start > 1 && !lists.isListed(first, last))
                        .filter(thing -> verbs.leaveAsTopic(first)
                                || thing.says() == Saying.OBJECT
                                        && !head.hasPossessor()
                                        && !Ranks.isRank(phrases.token(start))));
    }
}
