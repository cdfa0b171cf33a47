package org.eventtimeline.extractor.event;

import java.util.List;
import java.util.Set;
import org.eventtimeline.extractor.event.attachment.Conjunct;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Parties;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.mention.Mention;
import org.eventtimeline.extractor.event.name.Lists;
import org.eventtimeline.extractor.event.name.NameFinder;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.reference.Article;
import org.eventtimeline.extractor.event.reference.wording.Definites;
import org.eventtimeline.extractor.language.lexicon.WordNetVerbs;

/** Who takes part in an event, and where it happens. */
final class Roles {
    /** Behind these stands more of a noun phrase before its apposition. */
    private static final Set<String> COMPLEMENTS = Set.of("of", "in");

    /** What somebody does to a country by going there or away. */
    private static final Set<String> GOING = Set.of("leave", "reach", "enter", "cross", "flee");

    private final Reading reading;
    private final Phrases phrases;
    private final Entities entities;

    private Roles(Article article, Reading reading) {
        this.reading = reading;
        this.phrases = reading.phrases();
        this.entities = new Entities(article, phrases);
    }

    static Roles of(Article article, Mention mention) {
        Roles roles = new Roles(article, mention.reading());
        if (mention.hasClause()) {
            roles.addClause(mention.clause());
        }
        if (mention.hasNoun()) {
            roles.addFrom(mention.noun(), "");
        }
        return roles;
    }

    /** These roles with all whom the headline of the event names. */
    Roles named(String headline) {
        entities.addNamed(headline);
        return this;
    }

    /** Whether somebody or something with a name is the subject of the clause that tells the event. */
    static boolean hasNamedSubject(Article article, Mention mention) {
        Roles roles = new Roles(article, mention.reading());
        if (mention.hasClause() && mention.clause().hasSubject()) {
            roles.addList(mention.clause().subject(), "");
            roles.addApposition(mention.clause().subject());
        }
        return !roles.participants().isEmpty();
    }

    /** The entities in the order in which the event tells of them. */
    List<Entity> entities() {
        return entities.list();
    }

    List<String> participants() {
        return Entity.names(entities(), Entity.Role.PARTICIPANT);
    }

    List<String> places() {
        return Entity.names(entities(), Entity.Role.PLACE);
    }

    private void addClause(Clause clause) {
        if (clause.kind() == Clause.Kind.GERUND) {
            addOwner(clause.at());
        }
        if (clause.hasSubject()) {
            addList(clause.subject(), acts(clause) ? NameRole.AGENT : "");
            addApposition(clause.subject());
            addSubjectComplements(clause);
        }
        Parties.of(phrases, clause).ifPresent(first -> addList(first, ""));
        addFrom(clause.at() + 1, clause.lemma(phrases));
    }

    private void addList(int first, String preposition) {
        Lists.members(phrases, first).forEach(i -> entities.add(i, preposition));
    }

    /** Whether the clause tells what only somebody does, so that a place that does it stands for its people. */
    private boolean acts(Clause clause) {
        String verb = clause.lemma(phrases);
        return !clause.verb().passive() && clause.kind() != Clause.Kind.REDUCED && WordNetVerbs.isDoneBySomebody(verb);
    }

    /** Adds whom the pronoun before a gerund means: {@code his leaving}. */
    private void addOwner(int gerund) {
        int i = gerund - 1;
        while (i >= 0 && !(phrases.isNoun(i) && entities.addMeant(i))) {
            i--;
        }
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
    private void addSubjectComplements(Clause clause) {
        int last = Lists.end(phrases, clause.subject()) - 1;
        for (int i = last + 1; i + 1 < clause.at() && Definites.hasComplement(phrases, i); i += 2) {
            if (PrepositionalParties.areSides(phrases, i + 1)) {
                addList(i + 1, NameRole.AGENT);
            } else if (!entities.isPlace(i + 1)) {
                entities.add(i + 1, phrases.preposition(i));
            }
        }
        if (PrepositionalParties.sent(phrases, clause.subject())) {
            addList(clause.subject() + 2, NameRole.AGENT);
        }
    }

    /** Adds the names from phrase {@code from}, behind the verb if any, to the end of the clause. */
    private void addFrom(int from, String verb) {
        String preposition = "";
        for (int i = from; i < phrases.size(); i++) {
            boolean noun = phrases.isNoun(i);
            if (noun && i > from && opensClause(i) || Conjunct.beginsBehind(phrases, i)) {
                return;
            }
            if (noun) {
                if (!preposition.equals("of") || !entities.isOrigin(i)) {
                    boolean side = Teams.are(verb, preposition) || PrepositionalParties.areSides(phrases, i);
                    boolean goal = preposition.isEmpty() && GOING.contains(verb);
                    entities.add(i, side ? NameRole.AGENT : goal ? "to" : preposition);
                }
            } else if (phrases.isKind(i, Kind.PREPOSITION)) {
                preposition = phrases.preposition(i);
            } else if (!phrases.isTime(i)
                    && !phrases.isKind(i, Kind.COMMA)
                    && !phrases.isKind(i, Kind.COORDINATOR)
                    && !phrases.isKind(i, Kind.ADVERB)) {
                return;
            }
        }
    }

    /** Whether the noun phrase is the subject of another clause. */
    private boolean opensClause(int i) {
        return reading.clauses().stream()
                .anyMatch(clause -> clause.subject() == i
                        && clause.at() > i
                        && clause.verb().isFinite()
                        && clause.kind() != Clause.Kind.RELATIVE);
    }
}
