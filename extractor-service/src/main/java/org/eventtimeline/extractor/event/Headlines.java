package org.eventtimeline.extractor.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eventtimeline.extractor.event.Phrase.Kind;
import org.eventtimeline.extractor.event.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.Phrase.Tense;
import org.eventtimeline.extractor.event.Phrase.VerbGroup;
import org.eventtimeline.extractor.language.Conjugation;

/** Writes headlines: {@code Kim Jong Un arrives in Beijing by train}, {@code State visit to North Korea}. */
final class Headlines {
    private static final Set<String> PARTICLES =
            Set.of("together", "down", "up", "out", "off", "back", "away", "over", "apart", "in", "on", "home");

    private final Wording wording;

    Headlines(Article article) {
        this.wording = new Wording(article);
    }

    /** A headline for the event, if one that can stand alone fits into the allowed length. */
    Optional<String> headline(Mention mention) {
        Optional<List<String>> pieces =
                mention.hasClause() ? clause(mention.reading(), mention.clause()) : Optional.empty();
        if (pieces.isEmpty() && mention.hasNoun()) {
            pieces = Optional.of(noun(mention.phrases(), mention.noun()));
        }
        return pieces.flatMap(Headlines::fit);
    }

    /** The first piece and as many of the others as fit. */
    private static Optional<String> fit(List<String> pieces) {
        var text = new StringBuilder();
        for (String piece : pieces) {
            String space = text.length() == 0 ? "" : " ";
            if (text.length() + space.length() + piece.length() > DatedEvent.MAX_HEADLINE) {
                break;
            }
            text.append(space).append(piece);
        }
        return text.toString().isBlank() ? Optional.empty() : Optional.of(Words.capitalize(text.toString()));
    }

    private List<String> noun(Phrases phrases, int i) {
        List<String> pieces = new ArrayList<>();
        pieces.add(withoutArticle(wording.noun(phrases, i)));
        pieces.addAll(new Tail(phrases, wording).pieces(i + 1));
        return pieces;
    }

    static String withoutArticle(String text) {
        for (String article : List.of("the ", "a ", "an ")) {
            if (text.toLowerCase(Locale.ROOT).startsWith(article)) {
                return text.substring(article.length());
            }
        }
        return text;
    }

    private Optional<List<String>> clause(Reading reading, Clause clause) {
        Phrases phrases = reading.phrases();
        Optional<Integer> parties = Parties.of(phrases, clause);
        if (parties.isPresent()) {
            return Optional.of(List.of(agreement(phrases, clause, parties.get())));
        }
        Optional<String> actor = actor(reading, clause);
        if (actor.isEmpty()) {
            return Optional.empty();
        }
        var first = new StringBuilder(actor.get());
        first.append(' ').append(verb(phrases, clause));
        Tail tail = new Tail(phrases, wording);
        int next = clause.at() + 1;
        if (isParticle(phrases, next)) {
            first.append(' ').append(phrases.lower(phrases.get(next).from()));
            next++;
        }
        if (clause.hasObject()) {
            first.append(' ').append(wording.list(phrases, clause.object()));
            next = tail.afterList(clause.object());
        } else {
            while (phrases.isKind(next, Kind.OTHER)) {
                first.append(' ')
                        .append(phrases.text(
                                phrases.get(next).from(), phrases.get(next).to()));
                next++;
            }
        }
        List<String> pieces = new ArrayList<>();
        pieces.add(first.toString());
        pieces.addAll(tail.pieces(next));
        return Optional.of(pieces);
    }

    private String agreement(Phrases phrases, Clause clause, int parties) {
        String verb = phrases.token(clause.verb().head()).lemma();
        return wording.list(phrases, parties) + " " + verb + " " + wording.noun(phrases, clause.subject());
    }

    /** Who or what the clause is about; a gerund may only tell by {@code his} or {@code her} before it. */
    private Optional<String> actor(Reading reading, Clause clause) {
        Phrases phrases = reading.phrases();
        if (clause.hasSubject() && !wording.isUnclear(phrases, clause.subject())) {
            return Optional.of(subject(phrases, clause));
        }
        return clause.kind() == Clause.Kind.GERUND ? wording.pronounBefore(phrases, clause.at()) : Optional.empty();
    }

    private String subject(Phrases phrases, Clause clause) {
        String text = withoutArticle(wording.list(phrases, clause.subject()));
        if (phrases.preposition(clause.subject() + 1).equals("of") && phrases.isNoun(clause.subject() + 2)) {
            text += " of " + wording.list(phrases, clause.subject() + 2);
        }
        return text;
    }

    private boolean isParticle(Phrases phrases, int i) {
        boolean adverb = phrases.isKind(i, Kind.ADVERB);
        boolean preposition = phrases.isKind(i, Kind.PREPOSITION)
                && i + 1 < phrases.size()
                && !(phrases.get(i + 1) instanceof NounPhrase)
                && !(phrases.get(i + 1) instanceof Phrase.TimePhrase);
        return (adverb || preposition) && isParticleWord(phrases, i);
    }

    private static boolean isParticleWord(Phrases phrases, int i) {
        return PARTICLES.contains(phrases.lower(phrases.get(i).from()));
    }

    private String verb(Phrases phrases, Clause clause) {
        VerbGroup verb = clause.verb();
        String lemma = phrases.token(verb.head()).lemma();
        String form = phrases.lower(verb.head());
        boolean passive = verb.passive() || clause.kind() == Clause.Kind.REDUCED;
        if (verb.tense() == Tense.FUTURE || verb.tense() == Tense.INFINITIVE) {
            return passive ? "to be " + form : "to " + lemma;
        }
        return passive
                ? form
                : Conjugation.present(lemma, clause.hasSubject() && wording.isPlural(phrases, clause.subject()));
    }
}
