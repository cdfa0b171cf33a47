package org.eventtimeline.extractor.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eventtimeline.extractor.event.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.Phrase.Tense;
import org.eventtimeline.extractor.event.Phrase.VerbGroup;

/** Writes headlines: {@code Kim Jong Un arrives in Beijing by train}, {@code State visit to North Korea}. */
final class Headlines {
    private static final int LONGEST_SUBJECT = 50;
    private static final Set<String> COMPLEMENTS = Set.of("of", "from", "in", "for", "on", "to", "against", "between");

    private final Article article;
    private final Wording wording;

    Headlines(Article article) {
        this.article = article;
        this.wording = new Wording(article);
    }

    /** A headline for the event, if one that can stand alone fits into the allowed length. */
    Optional<String> headline(Mention mention) {
        return pieces(mention, false).flatMap(Headlines::fit);
    }

    /** A headline that may leave open who a pronoun means, or who did it; at the least the word for the event. */
    String unclearHeadline(Mention mention) {
        return pieces(mention, true)
                .flatMap(Headlines::fit)
                .or(() -> fit(predicate(mention)))
                .orElseGet(() -> Words.capitalize(shorten(mention.trigger().text())));
    }

    private List<String> predicate(Mention mention) {
        return mention.hasClause()
                ? new Predicate(mention.reading(), wording).pieces(mention.clause(), true)
                : List.of();
    }

    private static String shorten(String word) {
        return word.substring(0, Math.min(DatedEvent.MAX_HEADLINE, word.length()));
    }

    private Optional<List<String>> pieces(Mention mention, boolean unclear) {
        Optional<List<String>> pieces =
                mention.hasClause() ? clause(mention.reading(), mention.clause(), unclear) : Optional.empty();
        return pieces.isEmpty() && mention.hasNoun() ? Optional.of(noun(mention.reading(), mention.noun())) : pieces;
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

    private List<String> noun(Reading reading, int i) {
        List<String> pieces = new ArrayList<>();
        pieces.add(withoutArticle(wording.noun(reading.phrases(), i)));
        Tail tail = new Tail(reading, wording, false);
        Optional<Clause> reduced = reading.clauseAt(i + 1).filter(clause -> clause.kind() == Clause.Kind.REDUCED);
        reduced.ifPresent(clause -> pieces.add(
                reading.phrases().text(clause.verb().from(), clause.verb().to())));
        pieces.addAll(tail.pieces(reduced.isPresent() ? i + 2 : i + 1));
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

    private Optional<List<String>> clause(Reading reading, Clause clause, boolean unclear) {
        Phrases phrases = reading.phrases();
        Optional<Integer> parties = Parties.of(phrases, clause);
        if (parties.isPresent()) {
            return Optional.of(List.of(agreement(phrases, clause, parties.get())));
        }
        return actor(phrases, clause, unclear).map(actor -> {
            boolean plural = clause.hasSubject() && wording.isPlural(phrases, clause.subject());
            List<String> predicate = new Predicate(reading, wording.about(actor)).pieces(clause, plural);
            List<String> pieces = new ArrayList<>(predicate);
            pieces.set(0, actor + " " + predicate.get(0));
            return pieces;
        });
    }

    private String agreement(Phrases phrases, Clause clause, int parties) {
        String verb = phrases.token(clause.verb().head()).lemma();
        return wording.list(phrases, parties) + " " + verb + " " + wording.noun(phrases, clause.subject());
    }

    /** Who or what the clause is about; a gerund may only tell by {@code his} or {@code her} before it. */
    private Optional<String> actor(Phrases phrases, Clause clause, boolean unclear) {
        if (clause.hasSubject() && (unclear || !wording.isUnclear(phrases, clause.subject()))) {
            return Optional.of(subject(phrases, clause));
        }
        return clause.kind() == Clause.Kind.GERUND
                ? article.antecedents().before(phrases, clause.at())
                : Optional.empty();
    }

    private String subject(Phrases phrases, Clause clause) {
        List<Integer> members = Lists.members(phrases, clause.subject());
        int last = members.get(members.size() - 1);
        NounPhrase head = (NounPhrase) phrases.get(last);
        if (Lexicon.isTitle(phrases.token(head.head()))
                && phrases.preposition(last + 1).equals("of")
                && phrases.isNoun(last + 2)
                && wording.isPerson(phrases, last + 2)) {
            return wording.noun(phrases, last + 2);
        }
        var text = new StringBuilder(withoutArticle(wording.list(phrases, clause.subject())));
        if (last + 2 < clause.at()
                && phrases.get(last + 1) instanceof VerbGroup verb
                && verb.tense() == Tense.INFINITIVE
                && phrases.isNoun(last + 2)) {
            text.append(' ').append(phrases.text(verb.from(), verb.to()));
            text.append(' ').append(wording.list(phrases, last + 2));
        }
        for (int i = last + 1; i + 1 < clause.at() && isComplement(phrases, i); i += 2) {
            String piece = " " + phrases.preposition(i) + " " + wording.list(phrases, i + 1);
            if (text.length() + piece.length() > LONGEST_SUBJECT) {
                break;
            }
            text.append(piece);
        }
        return text.toString();
    }

    private static boolean isComplement(Phrases phrases, int i) {
        return COMPLEMENTS.contains(phrases.preposition(i)) && phrases.isNoun(i + 1);
    }
}
