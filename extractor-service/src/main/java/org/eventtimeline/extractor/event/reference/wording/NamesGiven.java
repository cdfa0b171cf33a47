package org.eventtimeline.extractor.event.reference.wording;

import java.util.OptionalInt;
import java.util.Set;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;

/** Finds the name that a sentence says in commas that somebody or something has: {@code the probe, called Orbit,}. */
public final class NamesGiven {
    private static final Set<String> NAMED = Set.of("named", "called", "dubbed", "christened", "titled", "entitled");

    private NamesGiven() {}

    /** The phrase with the name of what phrase {@code i} describes, if it is one thing or person. */
    public static OptionalInt to(Phrases phrases, int i) {
        int name = i + 3;
        boolean given = phrases.isNoun(i)
                && phrases.head(i).pos() == PartOfSpeech.NOUN
                && !Words.isPlural(phrases.head(i))
                && phrases.isKind(i + 1, Kind.COMMA)
                && phrases.isVerb(i + 2)
                && isNaming(phrases, phrases.verb(i + 2))
                && phrases.isNoun(name)
                && NamesBehind.isName(phrases, phrases.noun(name))
                && phrases.isKind(name + 1, Kind.COMMA);
        return given ? OptionalInt.of(name) : OptionalInt.empty();
    }

    private static boolean isNaming(Phrases phrases, VerbGroup verb) {
        return verb.to() - verb.from() == 1 && NAMED.contains(phrases.lower(verb.from()));
    }
}
