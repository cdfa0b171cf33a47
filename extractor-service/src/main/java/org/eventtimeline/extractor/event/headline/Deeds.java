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
import org.eventtimeline.extractor.event.name.Lists;
import org.eventtimeline.extractor.event.phrase.Modifiers;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.lexicon.Inflection;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.WordNetActs;

/** Clauses that tell what a noun takes up again: {@code the arrest} after {@code Police arrested Ann Lee}. */
final class Deeds {
    /** Verbs of which {@code the deal} shortly behind is the act. */
    private static final Map<String, String> DEALS = Map.of("buy", "purchase", "acquire", "acquisition");

    private static final int REACH = 2;

    /** Of more of one kind, only what was told shortly before is meant. */
    private static final int SEVERAL = 1;

    private final Map<String, List<Deed>> told = new HashMap<>();

    /** A clause of the article. */
    private record Deed(Reading reading, Clause clause) {
        int sentence() {
            return reading.phrases().number();
        }

        String verb() {
            return reading.phrases().token(clause.verb().head()).lemma();
        }

        boolean isBefore(Phrases phrases, int i) {
            boolean over = clause.object() < i && clause.at() + 1 < i;
            return sentence() < phrases.number() || sentence() == phrases.number() && over;
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
     * What the noun is about, if a clause before phrase {@code i} has told it: {@code the arrest of Ann Lee}.
     *
     * @param noun as written in the sentence, in lower case
     */
    Optional<String> explanation(String noun, Phrases phrases, int i, Wording wording) {
        String act = Inflection.singular(noun);
        Set<String> verbs = WordNetActs.verbs(act);
        List<Deed> deeds = Stream.concat(verbs.stream(), verbs.stream().limit(1).map(verb -> Kinds.of(act)))
                .flatMap(verb -> told.getOrDefault(verb, List.of()).stream())
                .filter(deed -> deed.isBefore(phrases, i))
                .toList();
        long near = deeds.stream()
                .filter(deed -> phrases.number() - deed.sentence() <= REACH)
                .count();
        boolean several = deeds.stream().map(Deed::sentence).distinct().count() > SEVERAL;
        return deeds.stream()
                .filter(deed -> near > 0 || !several)
                .reduce((one, other) -> other.sentence() >= one.sentence() ? other : one)
                .flatMap(deed -> about(deed, noun, wording))
                .or(() -> Kinds.of(noun).equals("agreement") ? deal(phrases, i, wording) : Optional.empty());
    }

    /** {@code the purchase of Acme} for {@code the deal}, if a sentence shortly before tells that somebody buys it. */
    private Optional<String> deal(Phrases phrases, int i, Wording wording) {
        return DEALS.keySet().stream()
                .flatMap(verb -> told.getOrDefault(verb, List.of()).stream())
                .filter(deed -> deed.isBefore(phrases, i) && phrases.number() - deed.sentence() <= REACH)
                .reduce((one, other) -> other.sentence() >= one.sentence() ? other : one)
                .flatMap(deed -> about(deed, DEALS.get(deed.verb()), wording))
                .filter(Deeds::isNamed);
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
        int object = clause.verb().passive() ? sufferer(deed) : clause.object();
        if (object != Clause.NONE) {
            String act = "the " + noun + " " + ActNouns.preposition(noun) + " ";
            return Optional.of(wording.list(phrases, object))
                    .filter(text -> !ActNouns.isOfSeveral(noun) || areSeveral(phrases, object))
                    .filter(text -> !Kinds.of(phrases.head(object).lemma()).equals(Kinds.of(Inflection.singular(noun))))
                    .filter(text -> isNamed(text) || isIntroduced(phrases, object))
                    .filter(text -> !text.startsWith("The ")
                            || !phrases.preposition(object + 1).equals("of"))
                    .map(text -> act + text);
        }
        String partner = phrases.preposition(clause.at() + 1).equals("with") && phrases.isNoun(clause.at() + 2)
                ? named(phrases, clause.at() + 2, wording)
                        .map(text -> " with " + text)
                        .orElse("")
                : "";
        return clause.hasSubject() && (!ActNouns.isOfSeveral(noun) || areSeveral(phrases, clause.subject()))
                ? named(phrases, clause.subject(), wording).map(text -> Wording.possessive(text) + " " + noun + partner)
                : Optional.empty();
    }

    /** To whom the deed is done: {@code Lang} in {@code Lang fled after being pardoned}. */
    private static int sufferer(Deed deed) {
        Clause clause = deed.clause();
        return clause.hasSubject() || clause.kind() != Clause.Kind.GERUND
                ? clause.subject()
                : deed.reading().clauseBefore(clause.at()).map(Clause::subject).orElse(Clause.NONE);
    }

    private static boolean areSeveral(Phrases phrases, int noun) {
        return Words.isPlural(phrases.head(noun)) || Lists.end(phrases, noun) > noun + 1;
    }

    /** The words for the nouns that begin with phrase {@code i}, if they have a name. */
    private static Optional<String> named(Phrases phrases, int i, Wording wording) {
        return Optional.of(wording.list(phrases, i)).filter(Deeds::isNamed);
    }

    /** {@code night crossings}, but not {@code the gunman} nor {@code him}. */
    private static boolean isIntroduced(Phrases phrases, int i) {
        Token first = phrases.token(phrases.get(i).from());
        return first.pos() != PartOfSpeech.PRON
                && (first.pos() != PartOfSpeech.DET || Modifiers.INDEFINITE.contains(Words.lower(first)));
    }

    private static boolean isNamed(String text) {
        return text.chars().anyMatch(Character::isUpperCase);
    }
}
