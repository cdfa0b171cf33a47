package org.eventtimeline.extractor.event.reference.introduction;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.name.NameFinder;
import org.eventtimeline.extractor.event.name.Names;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.reference.discourse.Epithets;
import org.eventtimeline.extractor.event.reference.discourse.Meanings;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;

/** Learns to whom an office is given: {@code Ann Lee was elected mayor. The new mayor left for Oslo}. */
final class GivenTitles {
    private static final Set<String> GIVING = Set.of("elect", "appoint", "name", "choose", "pick", "promote", "hire");

    /** Verbs of who begins in an office, which stands behind {@code as}. */
    private static final Set<String> BEGINNING = Set.of("swear", "take", "inaugurate", "install", "return");

    /** The offices for which elections are held. */
    private static final Map<String, String> ELECTIONS = Map.of("presidential", "president", "mayoral", "mayor");

    private static final Set<String> SUCCEEDING = Set.of("succeed", "replace");

    private final Names names;
    private final Meanings meanings;
    private final Epithets epithets;

    GivenTitles(Names names, Meanings meanings, Epithets epithets) {
        this.names = names;
        this.meanings = meanings;
        this.epithets = epithets;
    }

    /** Learns from phrase {@code i} if that is the office. */
    void learn(Reading reading, int i) {
        Phrases phrases = reading.phrases();
        office(phrases, phrases.noun(i))
                .ifPresent(office -> reading.clauses().stream()
                        .filter(clause -> clause.at() < i)
                        .reduce((first, last) -> last)
                        .filter(clause -> !clause.verb().negated() && isToldAsDone(clause))
                        .flatMap(clause -> namedBefore(phrases, clause, i)
                                .or(() -> Optional.of(holder(phrases, clause, i))
                                        .filter(phrases::isNoun)
                                        .flatMap(holder -> meanings.named(phrases, holder))))
                        .map(names::fullest)
                        .filter(name -> names.person(name).isPresent())
                        .ifPresent(name -> epithets.give(office, name)));
    }

    /** Who is given the office in one noun phrase with it: {@code named Ann Lee chief executive}. */
    private Optional<String> namedBefore(Phrases phrases, Clause clause, int i) {
        NounPhrase noun = phrases.noun(i);
        boolean given = clause.object() == i && GIVING.contains(clause.lemma(phrases));
        return NameFinder.names(phrases, noun).stream()
                .filter(name -> given && name.from() == noun.from())
                .map(name -> names.fullest(name.text()))
                .findFirst();
    }

    /** {@code prime minister}, also of {@code the Danish prime minister}; {@code mayor} of {@code mayoral election}. */
    private static Optional<String> office(Phrases phrases, NounPhrase noun) {
        int head = noun.head();
        String before = head > noun.from() ? phrases.lower(head - 1) : "";
        if (phrases.token(head).lemma().equals("election")) {
            return Optional.ofNullable(ELECTIONS.get(before));
        }
        boolean named = NameFinder.names(phrases, noun).stream().anyMatch(name -> name.to() == noun.to());
        if (named || !Lexicon.isTitle(phrases.token(head))) {
            return Optional.empty();
        }
        boolean compound = phrases.token(Math.max(head - 1, noun.from())).pos() == PartOfSpeech.NOUN
                || Lexicon.isOfficePrefix(before);
        return Optional.of((compound && !before.isEmpty() ? before + " " : "") + phrases.lower(head));
    }

    private static boolean isToldAsDone(Clause clause) {
        return switch (clause.verb().tense()) {
            case MODAL, FUTURE, INFINITIVE -> false;
            default -> true;
        };
    }

    /** Who has the office then, or {@link Clause#NONE}. */
    private static int holder(Phrases phrases, Clause clause, int office) {
        String verb = clause.lemma(phrases);
        boolean as = phrases.preposition(office - 1).equals("as");
        int before = as ? office - 2 : office - 1;
        boolean passive = clause.verb().passive() || clause.kind() == Clause.Kind.REDUCED;
        if (verb.equals("become") || verb.equals("win")) {
            return clause.object() == office ? clause.subject() : Clause.NONE;
        }
        if (GIVING.contains(verb)) {
            return passive && before == clause.at() ? clause.subject() : objectAt(clause, before);
        }
        boolean begins = BEGINNING.contains(verb) || SUCCEEDING.contains(verb) && !passive;
        return as && begins && office - clause.at() <= 4 ? clause.subject() : Clause.NONE;
    }

    private static int objectAt(Clause clause, int i) {
        return clause.hasObject() && clause.object() == i && !clause.verb().passive() ? i : Clause.NONE;
    }
}
