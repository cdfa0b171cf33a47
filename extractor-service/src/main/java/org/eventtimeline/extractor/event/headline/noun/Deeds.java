package org.eventtimeline.extractor.event.headline.noun;

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
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.lexicon.Inflection;
import org.eventtimeline.extractor.language.lexicon.WordNetActs;

/** Clauses that tell what a noun takes up again: {@code the arrest} after {@code Police arrested Ann Lee}. */
final class Deeds {
    /** Verbs of which {@code the deal} shortly behind is the act. */
    private static final Map<String, String> DEALS = Map.of("buy", "purchase", "acquire", "acquisition");

    private static final int REACH = 2;

    /** Of more of one kind, only what was told shortly before is meant. */
    private static final int SEVERAL = 1;

    private final Map<String, List<Deed>> told = new HashMap<>();

    Deeds(List<Reading> readings) {
        for (Reading reading : readings) {
            for (Clause clause : reading.clauses()) {
                Token verb = reading.phrases().head(clause.verb());
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
                .flatMap(deed -> deed.words(noun, wording))
                .or(() -> Kinds.of(noun).equals("agreement") ? deal(phrases, i, wording) : Optional.empty());
    }

    /** {@code the purchase of Acme} for {@code the deal}, if a sentence shortly before tells that somebody buys it. */
    private Optional<String> deal(Phrases phrases, int i, Wording wording) {
        return DEALS.keySet().stream()
                .flatMap(verb -> told.getOrDefault(verb, List.of()).stream())
                .filter(deed -> deed.isBefore(phrases, i) && phrases.number() - deed.sentence() <= REACH)
                .reduce((one, other) -> other.sentence() >= one.sentence() ? other : one)
                .flatMap(deed -> deed.words(DEALS.get(deed.verb()), wording))
                .filter(Deed::isNamed);
    }
}
