package org.eventtimeline.extractor.event.topic;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.name.NameFinder;
import org.eventtimeline.extractor.event.name.Names;
import org.eventtimeline.extractor.event.phrase.Geography;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.topic.KickerTopic.Saying;
import org.eventtimeline.extractor.language.lexicon.Inflection;
import org.eventtimeline.extractor.language.lexicon.WordNetKinds;

/** What the noun phrases of a title say of its article: whom, what or only where it is about. */
record TopicSayings(Phrases phrases, Names names, TitleWords words, TitleVerbs verbs) {
    /** Prepositions behind which stands where something is. */
    private static final Set<String> PLACING = Set.of("in", "at", "near", "off", "from");

    /** What a thing without a name says: nothing else may stand before the topic of a title. */
    Saying ofThing(int first) {
        return verbs.leaveAsTopic(first) ? Saying.THING : Saying.OBJECT;
    }

    /** Whether phrase {@code i} names only where something is, or goes: {@code Kenya} in {@code flies to Kenya}. */
    Saying ofName(int i) {
        String preposition = phrases.preposition(i - 1);
        boolean goal = preposition.equals("to")
                && Geography.isKnownPlace(
                        phrases.text(phrases.get(i).from(), phrases.get(i).to()));
        return goal || PLACING.contains(preposition) || isPlaceOfPerson(i) ? Saying.PLACE : Saying.NAME;
    }

    /** {@code mayor} in {@code Oslo mayor}. */
    boolean isSomebody(int noun) {
        return !words.isName(noun) && WordNetKinds.isKindOf(Inflection.singular(phrases.lower(noun)), "person", 1);
    }

    /** {@code Oslo} in {@code Oslo mayor}. */
    private boolean isPlaceOfPerson(int i) {
        NounPhrase noun = phrases.noun(i);
        return isSomebody(noun.head())
                && NameFinder.names(phrases, noun).stream()
                        .allMatch(name -> Geography.isKnownPlace(name.text()) || names.isPlace(name.text()));
    }

    /**
     * What the words from token {@code start} say where they have a name or tell of an event.
     *
     * @param described whether other words describe the name
     */
    Optional<Saying> of(int first, int start, int end, boolean described) {
        if (IntStream.range(start, end).anyMatch(words::isName)) {
            boolean thing = described || IntStream.range(start, end).anyMatch(words::isThing);
            return Optional.of(thing ? Saying.NAMED_THING : ofName(first));
        }
        boolean event = end - start > 1 && Lexicon.isEventNoun(phrases.head(first));
        return event ? Optional.of(Saying.EVENT) : Optional.empty();
    }
}
