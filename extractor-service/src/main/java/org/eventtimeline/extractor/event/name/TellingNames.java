package org.eventtimeline.extractor.event.name;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eventtimeline.extractor.event.phrase.Geography;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.VerbClasses;

/** Names of those who tell something, as a place that no atlas knows hardly does: {@code Acme announced a loss}. */
final class TellingNames {
    private final Set<String> names = new HashSet<>();

    TellingNames(List<Phrases> sentences) {
        for (Phrases phrases : sentences) {
            for (int i = 0; i < phrases.size(); i++) {
                if (phrases.get(i) instanceof NounPhrase noun && isSubject(phrases, i)) {
                    NameFinder.names(phrases, noun).stream()
                            .filter(name -> name.to() == noun.to() && !Geography.isKnownPlace(name.text()))
                            .forEach(name -> names.add(name.text()));
                }
            }
        }
    }

    boolean contains(String name) {
        return names.contains(name);
    }

    private static boolean isSubject(Phrases phrases, int i) {
        int next = phrases.isKind(i + 1, Kind.ADVERB) ? i + 2 : i + 1;
        return phrases.isVerb(next)
                && !phrases.isKind(i - 1, Kind.PREPOSITION)
                && phrases.get(next) instanceof VerbGroup verb
                && !verb.passive()
                && VerbClasses.isTelling(phrases.head(verb));
    }
}
