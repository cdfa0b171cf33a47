package org.eventtimeline.extractor.event.headline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.mention.Kinds;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.lexicon.Inflection;
import org.eventtimeline.extractor.language.lexicon.WordNetActs;

/** Clauses that tell what a noun takes up again: {@code the arrest} after {@code Police arrested Ann Lee}. */
final class Deeds {
    /** What stands between an act and what it is done to, where that is not {@code of}. */
    private static final Map<String, String> PREPOSITIONS = Map.of(
            "attack",
            "on",
            "assault",
            "on",
            "raid",
            "on",
            "ban",
            "on",
            "charge",
            "against",
            "accusation",
            "against",
            "visit",
            "to",
            "return",
            "to",
            "search",
            "for");

    private final Map<String, List<Deed>> told = new HashMap<>();

    /** A clause of the article. */
    private record Deed(Reading reading, Clause clause) {
        int sentence() {
            return reading.phrases().number();
        }
    }

    Deeds(List<Reading> readings) {
        for (Reading reading : readings) {
            for (Clause clause : reading.clauses()) {
                Token verb = reading.phrases().token(clause.verb().head());
                if (!clause.verb().negated()) {
                    Stream.of(verb.lemma(), Kinds.of(verb.lemma()))
                            .distinct()
                            .forEach(name -> told.computeIfAbsent(name, word -> new ArrayList<>())
                                    .add(new Deed(reading, clause)));
                }
            }
        }
    }

    /**
     * What the noun is about, if a clause of a sentence before has told it: {@code the arrest of Ann Lee}.
     *
     * @param noun as written in the sentence, in lower case
     */
    Optional<String> explanation(String noun, int sentence, Wording wording) {
        String act = Inflection.singular(noun);
        Set<String> verbs = WordNetActs.verbs(act);
        return Stream.concat(verbs.stream(), verbs.stream().limit(1).map(verb -> Kinds.of(act)))
                .flatMap(verb -> told.getOrDefault(verb, List.of()).stream())
                .filter(deed -> deed.sentence() < sentence)
                .reduce((one, other) -> other.sentence() >= one.sentence() ? other : one)
                .flatMap(deed -> about(deed, noun, wording));
    }

    private static Optional<String> about(Deed deed, String noun, Wording wording) {
        Phrases phrases = deed.reading().phrases();
        Clause clause = deed.clause();
        Optional<Clause> content = deed.reading()
                .clauseAt(clause.at() + 1)
                .filter(next -> next.kind() == Clause.Kind.INFINITIVE && next.hasObject());
        if (content.isPresent()) {
            VerbGroup verb = content.get().verb();
            String act = "the " + noun + " " + phrases.text(verb.from(), verb.to()) + " ";
            return named(phrases, content.get().object(), wording).map(object -> act + object);
        }
        int object = clause.verb().passive() ? clause.subject() : clause.object();
        if (object != Clause.NONE) {
            String preposition = PREPOSITIONS.getOrDefault(Inflection.singular(noun), "of");
            return named(phrases, object, wording).map(text -> "the " + noun + " " + preposition + " " + text);
        }
        return clause.hasSubject()
                ? named(phrases, clause.subject(), wording).map(text -> Wording.possessive(text) + " " + noun)
                : Optional.empty();
    }

    /** The words for the nouns that begin with phrase {@code i}, if they have a name. */
    private static Optional<String> named(Phrases phrases, int i, Wording wording) {
        return Optional.of(wording.list(phrases, i)).filter(text -> text.chars().anyMatch(Character::isUpperCase));
    }
}
