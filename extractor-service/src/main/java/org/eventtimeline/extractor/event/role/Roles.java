package org.eventtimeline.extractor.event.role;

import java.util.List;
import java.util.Set;
import org.eventtimeline.extractor.event.attachment.Conjunct;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.construction.Parties;
import org.eventtimeline.extractor.event.mention.Mention;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.reference.Article;

/** Who takes part in an event, and where it happens. */
public final class Roles {
    /** What somebody does to a country by going there or away. */
    private static final Set<String> GOING = Set.of("leave", "reach", "enter", "cross", "flee");

    private final Reading reading;
    private final Phrases phrases;
    private final Entities entities;
    private final SubjectRoles subjects;

    private Roles(Article article, Reading reading) {
        this.reading = reading;
        this.phrases = reading.phrases();
        this.entities = new Entities(article, phrases);
        this.subjects = new SubjectRoles(phrases, entities);
    }

    public static Roles of(Article article, Mention mention) {
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
    public Roles named(String headline) {
        entities.addNamed(headline);
        return this;
    }

    /** Whether somebody or something with a name is the subject of the clause that tells the event. */
    public static boolean hasNamedSubject(Article article, Mention mention) {
        Roles roles = new Roles(article, mention.reading());
        if (mention.hasClause() && mention.clause().hasSubject()) {
            roles.subjects.addNamed(mention.clause().subject());
        }
        return !roles.participants().isEmpty();
    }

    /** The entities in the order in which the event tells of them. */
    public List<Entity> entities() {
        return entities.list();
    }

    public List<String> participants() {
        return Entity.names(entities(), Entity.Role.PARTICIPANT);
    }

    public List<String> places() {
        return Entity.names(entities(), Entity.Role.PLACE);
    }

    private void addClause(Clause clause) {
        if (clause.kind() == Clause.Kind.GERUND) {
            addOwner(clause.at());
        }
        subjects.add(clause);
        Parties.of(phrases, clause).ifPresent(first -> entities.addList(first, ""));
        addFrom(clause.at() + 1, clause.lemma(phrases));
    }

    /** Adds whom the pronoun before a gerund means: {@code his leaving}. */
    private void addOwner(int gerund) {
        int i = gerund - 1;
        while (i >= 0 && !(phrases.isNoun(i) && entities.addMeant(i))) {
            i--;
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
        return reading.withSubject(i)
                .anyMatch(
                        clause -> clause.at() > i && clause.verb().isFinite() && clause.kind() != Clause.Kind.RELATIVE);
    }
}
