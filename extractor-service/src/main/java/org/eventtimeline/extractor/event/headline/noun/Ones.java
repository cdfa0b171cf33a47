package org.eventtimeline.extractor.event.headline.noun;

import java.util.Optional;
import java.util.stream.Stream;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.reference.Article;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;

/** Finds the noun for which {@code one} stands: {@code bid} in {@code rejected two bids, a higher one in May}. */
final class Ones {
    private final Article article;

    Ones(Article article) {
        this.article = article;
    }

    /** The noun for the last word of phrase {@code i}, which does what the noun does or has done to it what it has. */
    Optional<String> noun(Phrases phrases, int i) {
        NounPhrase one = phrases.noun(i);
        if (one.head() == one.from()
                || !phrases.lower(one.head()).equals("one")
                || phrases.preposition(i + 1).equals("of")) {
            return Optional.empty();
        }
        int number = phrases.number();
        Reading reading = article.readings().get(number);
        boolean subject = reading.isSubject(i);
        boolean undergoes =
                reading.withSubject(i).anyMatch(clause -> clause.verb().passive());
        return Optional.of(reading)
                .filter(read -> undergoes)
                .flatMap(read -> lastDoneTo(read, one.from()))
                .or(() -> last(reading, subject, one.from()))
                .or(() -> number == 0
                        ? Optional.empty()
                        : last(article.readings().get(number - 1), subject, Integer.MAX_VALUE));
    }

    /** {@code the church} in {@code A fire destroyed the church; a new one was built}. */
    private static Optional<String> lastDoneTo(Reading reading, int end) {
        return named(
                reading.phrases(),
                reading.clauses().stream().map(clause -> clause.verb().passive() ? clause.subject() : clause.object()),
                end);
    }

    /** The last thing before token {@code end} that does something, or to which something is done. */
    private static Optional<String> last(Reading reading, boolean subject, int end) {
        return named(
                reading.phrases(),
                reading.clauses().stream().map(clause -> subject ? clause.subject() : clause.object()),
                end);
    }

    private static Optional<String> named(Phrases phrases, Stream<Integer> nouns, int end) {
        return nouns.filter(i -> phrases.isNoun(i) && phrases.get(i).to() <= end)
                .map(phrases::head)
                .filter(head -> head.pos() == PartOfSpeech.NOUN && !head.isCapitalized())
                .map(Token::lemma)
                .reduce((first, last) -> last);
    }
}
