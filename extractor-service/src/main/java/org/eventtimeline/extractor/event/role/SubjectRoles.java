package org.eventtimeline.extractor.event.role;

import java.util.Set;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.name.Lists;
import org.eventtimeline.extractor.event.name.NameFinder;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.reference.wording.Definites;
import org.eventtimeline.extractor.language.lexicon.WordNetVerbs;

/** Those whom the subject of a clause names: itself, its apposition, and whose it is. */
final class SubjectRoles {
    /** Behind these stands more of a noun phrase before its apposition. */
    private static final Set<String> COMPLEMENTS = Set.of("of", "in");

    private final Phrases phrases;
    private final Entities entities;

    SubjectRoles(Phrases phrases, Entities entities) {
        this.phrases = phrases;
        this.entities = entities;
    }

    /** Adds all of them. */
    void add(Clause clause) {
        if (clause.hasSubject()) {
            entities.addList(clause.subject(), acts(clause) ? NameRole.AGENT : "");
            addApposition(clause.subject());
            addComplements(clause);
        }
    }

    /** Adds those who are the subject, by whatever name. */
    void addNamed(int subject) {
        entities.addList(subject, "");
        addApposition(subject);
    }

    /** Whether the clause tells what only somebody does, so that a place that does it stands for its people. */
    private boolean acts(Clause clause) {
        String verb = clause.lemma(phrases);
        return !clause.verb().passive() && clause.kind() != Clause.Kind.REDUCED && WordNetVerbs.isDoneBySomebody(verb);
    }

    /** Adds {@code Tim Lee} of {@code The captain of the ferry, Tim Lee, was arrested}. */
    private void addApposition(int subject) {
        int last = subject;
        while (COMPLEMENTS.contains(phrases.preposition(last + 1)) && phrases.isNoun(last + 2)) {
            last += 2;
        }
        boolean inserted = phrases.isKind(last + 1, Kind.COMMA)
                && phrases.isNoun(last + 2)
                && phrases.isKind(last + 3, Kind.COMMA);
        NounPhrase noun = phrases.noun(subject);
        boolean named = NameFinder.names(phrases, noun).stream().anyMatch(name -> name.to() == noun.to());
        if (inserted && !named && !entities.isPlace(last + 2)) {
            entities.add(last + 2, "");
        }
    }

    /** Adds whose the subject is, or with whom it has to do: {@code Acme} in {@code shares of Acme}. */
    private void addComplements(Clause clause) {
        int last = Lists.end(phrases, clause.subject()) - 1;
        for (int i = last + 1; i + 1 < clause.at() && Definites.hasComplement(phrases, i); i += 2) {
            if (PrepositionalParties.areSides(phrases, i + 1)) {
                entities.addList(i + 1, NameRole.AGENT);
            } else if (!entities.isPlace(i + 1)) {
                entities.add(i + 1, phrases.preposition(i));
            }
        }
        if (PrepositionalParties.sent(phrases, clause.subject())) {
            entities.addList(clause.subject() + 2, NameRole.AGENT);
        }
    }
}
