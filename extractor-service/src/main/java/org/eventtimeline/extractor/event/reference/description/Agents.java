package org.eventtimeline.extractor.event.reference.description;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.kind.EventKinds;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.event.reference.discourse.Meanings;
import org.eventtimeline.extractor.event.reference.wording.Descriptions;
import org.eventtimeline.extractor.event.reference.wording.TradeNouns;
import org.eventtimeline.extractor.language.lexicon.WordNetKinds;
import org.eventtimeline.extractor.language.lexicon.WordNetVerbs;

/**
 * Who is called so for what a sentence shortly before says that they did, {@code the buyer} behind {@code Acme bought
 * Beta}, or was done to them, {@code the victim}.
 */
public final class Agents {
    /** So many sentences on, somebody is called so. */
    private static final int REACH = 3;

    private static final String VICTIM = "victim";
    private static final Set<String> VIOLENCE = Set.of("attack", "death", "theft");

    private final Meanings meanings;
    private final List<Deed> deeds = new ArrayList<>();

    /** Who has done in a sentence what the verb tells, be it known by name or not. */
    private record Deed(String verb, String doer, int sentence) {}

    /** Asks about an article whose pronouns have these meanings. */
    public Agents(Meanings meanings) {
        this.meanings = meanings;
    }

    /** Learns from a sentence who has done what. */
    public void read(Reading reading) {
        Phrases phrases = reading.phrases();
        deeds.removeIf(deed -> deed.sentence() < phrases.number() - REACH);
        for (Clause clause : reading.clauses()) {
            if (!clause.verb().negated()) {
                doer(phrases, clause).ifPresent(i -> add(phrases, clause.lemma(phrases), i));
                sufferer(phrases, clause).ifPresent(i -> add(phrases, VICTIM, i));
            }
        }
    }

    private void add(Phrases phrases, String verb, int i) {
        String doer = meanings.named(phrases, i).orElse(Words.lower(phrases.head(i)));
        deeds.add(new Deed(verb, doer, phrases.number()));
    }

    /** {@code Acme} in {@code Acme bought it} and {@code it was bought by Acme}. */
    private static Optional<Integer> doer(Phrases phrases, Clause clause) {
        int by = clause.at() + 1;
        return clause.verb().passive()
                ? Optional.of(by + 1).filter(i -> phrases.preposition(by).equals("by") && phrases.isNoun(i))
                : Optional.of(clause.subject()).filter(phrases::isNoun);
    }

    private static Optional<Integer> sufferer(Phrases phrases, Clause clause) {
        String kind = EventKinds.ofWord(phrases.head(clause.verb()));
        boolean violent = kind != null && VIOLENCE.contains(kind) && WordNetVerbs.isDoneToPeople(clause.lemma(phrases));
        int i = clause.verb().passive() ? clause.subject() : clause.object();
        return Optional.of(i).filter(sufferer -> violent && phrases.isNoun(sufferer));
    }

    /** The name of the only one of whom phrase {@code i} may be said. */
    public Optional<String> of(Phrases phrases, int i) {
        NounPhrase noun = phrases.noun(i);
        if (!Descriptions.is(phrases, i, noun) || Words.isPlural(phrases.head(i))) {
            return Optional.empty();
        }
        Set<String> verbs = verbs(Descriptions.words(phrases, noun));
        Set<String> doers = deeds.stream()
                .filter(deed -> verbs.contains(deed.verb()))
                .map(Deed::doer)
                .collect(Collectors.toSet());
        return doers.stream()
                .findFirst()
                .filter(name -> doers.size() == 1 && Character.isUpperCase(name.codePointAt(0)));
    }

    /** {@code buy} of {@code buyer}, {@code own} also of {@code parent company}. */
    private static Set<String> verbs(String noun) {
        if (noun.equals(VICTIM)) {
            return Set.of(VICTIM);
        }
        if (noun.startsWith("parent")) {
            return Set.of("own");
        }
        boolean agent = noun.length() > 4
                && (noun.endsWith("er") || noun.endsWith("or"))
                && !TradeNouns.isOne(noun)
                && (Lexicon.isPersonNoun(noun) || WordNetKinds.isKindOf(noun, "person", 2));
        String stem = agent ? noun.substring(0, noun.length() - 2) : "";
        return !agent
                ? Set.of()
                : Stream.of(stem, stem + "e", stem.substring(0, stem.length() - 1))
                        .filter(WordNetVerbs::contains)
                        .collect(Collectors.toSet());
    }
}
