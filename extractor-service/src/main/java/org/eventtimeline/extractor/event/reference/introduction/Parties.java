package org.eventtimeline.extractor.event.reference.introduction;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.kind.EventKinds;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.VerbClasses;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.event.reference.wording.Holdings;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.lexicon.WordNetVerbs;

/** Tells with whom somebody deals, which only who acts does: {@code sued Acme}, {@code sold it to Acme}. */
final class Parties {
    /** Kinds of what is done to a firm as to somebody. */
    private static final Set<String> DEALINGS = Set.of("acquisition", "joining", "departure", "investigation");

    private static final Set<String> DEALING = Set.of("to", "from", "with", "for", "against");

    private Parties() {}

    /** Whether phrase {@code i} is one. */
    static boolean isOne(Reading reading, int i) {
        Phrases phrases = reading.phrases();
        return reading.withObject(i).anyMatch(clause -> isDealing(phrases, clause))
                || DEALING.contains(phrases.preposition(i - 1)) && isDealtWith(reading, i)
                || phrases.isKind(i - 1, Kind.PREPOSITION) && phrases.isNoun(i - 2) && isOfActor(phrases, i - 2);
    }

    private static boolean isDealing(Phrases phrases, Clause clause) {
        Token verb = phrases.head(clause.verb());
        String kind = EventKinds.ofWord(verb);
        return !VerbClasses.isState(verb)
                && (kind != null && DEALINGS.contains(kind) || WordNetVerbs.isDoneToPeople(verb.lemma()));
    }

    /** Whether something is done with it that leads to no place. */
    private static boolean isDealtWith(Reading reading, int i) {
        Phrases phrases = reading.phrases();
        Optional<Clause> clause = reading.clauseBefore(i);
        return clause.filter(
                        each -> IntStream.range(each.at(), i).noneMatch(comma -> phrases.isKind(comma, Kind.COMMA)))
                .filter(each -> each.verb().passive() || each.hasObject() && each.object() < i)
                .map(each -> phrases.head(each.verb()))
                .filter(verb -> !VerbClasses.isMotion(verb) && !VerbClasses.isState(verb))
                .isPresent();
    }

    /** {@code inquiry} in {@code an inquiry into Acme}, {@code shares} in {@code shares in Acme}, {@code owners}. */
    private static boolean isOfActor(Phrases phrases, int i) {
        Token head = phrases.head(i);
        return switch (phrases.preposition(i + 1)) {
            case "into" -> Lexicon.isEventNoun(head);
            case "in" -> Holdings.isOne(head);
            case "of" -> Lexicon.isEventNoun(head) || Lexicon.isPerson(head) || Words.isPlural(head);
            default -> false;
        };
    }
}
