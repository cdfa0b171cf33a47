package org.eventtimeline.extractor.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.eventtimeline.extractor.event.Phrase.Kind;
import org.eventtimeline.extractor.event.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.Phrase.TimePhrase;

/** Who takes part in an event, and where it happens. */
final class Roles {
    private static final int MOST = 50;
    private static final Set<String> PLACE_PREPOSITIONS =
            Set.of("in", "at", "near", "outside", "inside", "across", "to", "into", "from", "on");

    private static final Pattern DEMONYM = Pattern.compile(".*(an|ese|ish|i)");

    private final Article article;
    private final Reading reading;
    private final Set<String> participants = new LinkedHashSet<>();
    private final Set<String> places = new LinkedHashSet<>();

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
                article.antecedents().before(phrases, clause.at()).ifPresent(roles.participants::add);
            }
            if (clause.hasSubject()) {
                Lists.members(phrases, clause.subject()).forEach(i -> roles.add(phrases, i, ""));
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

    List<String> participants() {
        return first(participants);
    }

    List<String> places() {
        return first(places);
    }

    private static List<String> first(Set<String> names) {
        return new ArrayList<>(names).subList(0, Math.min(MOST, names.size()));
    }

    /** Adds the names from phrase {@code from} to the end of the clause. */
    private void addFrom(Phrases phrases, int from) {
        String preposition = "";
        for (int i = from; i < phrases.size(); i++) {
            Phrase phrase = phrases.get(i);
            if (phrase instanceof NounPhrase && i > from && opensClause(i)) {
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
        article.antecedents().at(phrases, noun.from()).ifPresent(meant -> {
            if (Character.isUpperCase(meant.codePointAt(0))) {
                participants.addAll(List.of(meant.split(", | and ")));
            }
        });
        boolean place = PLACE_PREPOSITIONS.contains(preposition);
        for (Name name : NameFinder.names(phrases, noun)) {
            String full = article.names().full(name.text());
            if (place && article.names().isPlace(full)) {
                places.add(full);
            } else if (isWhole(phrases, noun, name) && !Lexicon.isNoActor(phrases, name)) {
                participants.add(full);
            }
        }
    }

    /** Whether the name stands for itself, not for the kind of something as in {@code Intel processors}. */
    private static boolean isWhole(Phrases phrases, NounPhrase noun, Name name) {
        if (name.to() == noun.to() || name.to() == noun.possessorEnd()) {
            return true;
        }
        return Lexicon.isTitle(phrases.token(name.to()))
                && !DEMONYM.matcher(name.text()).matches();
    }
}
