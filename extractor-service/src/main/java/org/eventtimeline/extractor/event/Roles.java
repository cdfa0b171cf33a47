package org.eventtimeline.extractor.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Parties;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.dating.Conjunct;
import org.eventtimeline.extractor.event.dating.Mention;
import org.eventtimeline.extractor.event.name.Lists;
import org.eventtimeline.extractor.event.name.Name;
import org.eventtimeline.extractor.event.name.NameFinder;
import org.eventtimeline.extractor.event.name.NameSpans;
import org.eventtimeline.extractor.event.phrase.Phrase;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrase.TimePhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.reference.Article;
import org.eventtimeline.extractor.event.reference.Definites;
import org.eventtimeline.extractor.language.PartOfSpeech;
import org.eventtimeline.extractor.language.Span;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.WordNetVerbs;

/** Who takes part in an event, and where it happens. */
final class Roles {
    private final Article article;
    private final Reading reading;
    private final Set<Entity> entities = new LinkedHashSet<>();

    private Roles(Article article, Reading reading) {
        this.article = article;
        this.reading = reading;
    }

    static Roles of(Article article, Mention mention) {
        Roles roles = new Roles(article, mention.reading());
        Phrases phrases = mention.phrases();
        if (mention.hasClause()) {
            Clause clause = mention.clause();
            if (clause.kind() == Clause.Kind.GERUND) {
                roles.addOwner(phrases, clause.at());
            }
            if (clause.hasSubject()) {
                String agent = acts(phrases, clause) ? NameRole.AGENT : "";
                Lists.members(phrases, clause.subject()).forEach(i -> roles.add(phrases, i, agent));
                roles.addApposition(phrases, clause.subject());
                roles.addSubjectComplements(phrases, clause);
            }
            Parties.of(phrases, clause)
                    .ifPresent(first -> Lists.members(phrases, first).forEach(i -> roles.add(phrases, i, "")));
            roles.addFrom(phrases, clause.at() + 1);
        }
        if (mention.hasNoun()) {
            roles.addFrom(phrases, mention.noun());
        }
        return roles;
    }

    /** Whether somebody or something with a name is the subject of the clause that tells the event. */
    static boolean hasNamedSubject(Article article, Mention mention) {
        Roles roles = new Roles(article, mention.reading());
        if (mention.hasClause() && mention.clause().hasSubject()) {
            Lists.members(mention.phrases(), mention.clause().subject())
                    .forEach(i -> roles.add(mention.phrases(), i, ""));
        }
        return !roles.participants().isEmpty();
    }

    /** Whether the clause tells what only somebody does, so that a place that does it stands for its people. */
    private static boolean acts(Phrases phrases, Clause clause) {
        return !clause.verb().passive()
                && clause.kind() != Clause.Kind.REDUCED
                && WordNetVerbs.isDoneBySomebody(
                        phrases.token(clause.verb().head()).lemma());
    }

    /** The entities in the order in which the event tells of them. */
    List<Entity> entities() {
        return List.copyOf(entities);
    }

    List<String> participants() {
        return Entity.names(entities, Entity.Role.PARTICIPANT);
    }

    List<String> places() {
        return Entity.names(entities, Entity.Role.PLACE);
    }

    private void add(String name, Entity.Role role, Token first, Token last) {
        entities.add(new Entity(name, role, new Span(first.start(), last.end())));
    }

    /** Adds whom the pronoun before a gerund means: {@code his leaving}. */
    private void addOwner(Phrases phrases, int gerund) {
        for (int i = gerund - 1; i >= 0; i--) {
            if (phrases.isNoun(i) && addMeant(phrases, (NounPhrase) phrases.get(i))) {
                return;
            }
        }
    }

    /** Adds {@code Tim Lee} of {@code The captain of the ferry, Tim Lee, was arrested}. */
    private void addApposition(Phrases phrases, int subject) {
        int last = subject;
        while (phrases.preposition(last + 1).equals("of") && phrases.isNoun(last + 2)) {
            last += 2;
        }
        boolean inserted = phrases.isKind(last + 1, Kind.COMMA)
                && phrases.isNoun(last + 2)
                && phrases.isKind(last + 3, Kind.COMMA);
        NounPhrase noun = (NounPhrase) phrases.get(subject);
        boolean named = NameFinder.names(phrases, noun).stream().anyMatch(name -> name.to() == noun.to());
        if (inserted && !named && !holdsPlace(phrases, last + 2)) {
            add(phrases, last + 2, "");
        }
    }

    private boolean holdsPlace(Phrases phrases, int i) {
        return NameFinder.names(phrases, (NounPhrase) phrases.get(i)).stream()
                .anyMatch(name -> article.names().isPlace(name.text()));
    }

    /** Adds whose the subject is, or with whom it has to do: {@code Acme} in {@code shares of Acme}. */
    private void addSubjectComplements(Phrases phrases, Clause clause) {
        int last = Lists.end(phrases, clause.subject()) - 1;
        for (int i = last + 1; i + 1 < clause.at() && Definites.hasComplement(phrases, i); i += 2) {
            if (!holdsPlace(phrases, i + 1)) {
                add(phrases, i + 1, phrases.preposition(i));
            }
        }
    }

    /** Adds the names from phrase {@code from} to the end of the clause. */
    private void addFrom(Phrases phrases, int from) {
        String preposition = "";
        for (int i = from; i < phrases.size(); i++) {
            Phrase phrase = phrases.get(i);
            if (phrase instanceof NounPhrase && i > from && opensClause(i) || Conjunct.beginsBehind(phrases, i)) {
                return;
            }
            if (phrase instanceof NounPhrase) {
                add(phrases, i, preposition);
            } else if (phrases.isKind(i, Kind.PREPOSITION)) {
                preposition = phrases.preposition(i);
            } else if (!(phrase instanceof TimePhrase)
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

    private void add(Phrases phrases, int i, String preposition) {
        NounPhrase noun = (NounPhrase) phrases.get(i);
        addMeant(phrases, noun);
        for (Name name : NameSpans.isEnd(phrases, i) ? List.<Name>of() : NameFinder.names(phrases, noun)) {
            int end = NameSpans.end(phrases, i, name);
            String written = end > name.to() ? phrases.text(name.from(), end) : name.text();
            String full = article.names().fullest(written);
            NameRole.of(article.names(), phrases, noun, name, preposition)
                    .ifPresent(role -> add(full, role, phrases.token(name.from()), phrases.token(end - 1)));
        }
    }

    /** Adds whom a pronoun or description means, where it has a name. */
    private boolean addMeant(Phrases phrases, NounPhrase noun) {
        Optional<String> meant = article.antecedents().at(phrases, noun.from());
        boolean named = meant.filter(Roles::isName).isPresent();
        if (named) {
            boolean described = phrases.token(noun.from()).pos() == PartOfSpeech.DET;
            Token last = phrases.token(described ? noun.from() + 1 : noun.from());
            for (String name : meant.get().split(", | and ")) {
                add(article.names().fullest(name), Entity.Role.PARTICIPANT, phrases.token(noun.from()), last);
            }
        }
        return named;
    }

    /** {@code Acme}, {@code eBay}; not {@code the tanker}. */
    private static boolean isName(String meant) {
        return meant.split(" ", 2)[0].chars().anyMatch(Character::isUpperCase);
    }
}
