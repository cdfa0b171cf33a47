package org.eventtimeline.extractor.event.box;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.event.reference.Article;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.WordNetNames;

/**
 * Whom or what the boxes of an article are about: what its title names, if it tells nothing of it.
 *
 * @param name its name in full
 * @param head the noun that says what it is
 */
public record BoxSubject(String name, Token head) {
    private static final int LONGEST = 60;
    /** So many sentences open an article. */
    private static final int OPENING = 10;

    public static Optional<BoxSubject> of(List<Phrases> title, Article article) {
        return Optional.of(title)
                .filter(sentences -> sentences.size() == 1)
                .flatMap(sentences -> of(sentences.get(0), article));
    }

    private static Optional<BoxSubject> of(Phrases title, Article article) {
        int from = title.isTime(0) ? 1 : 0;
        int to = from;
        while (to < title.size() && (title.isNoun(to) || title.isKind(to, Kind.PREPOSITION) || title.isTime(to))) {
            to++;
        }
        boolean whole = to == title.size() || title.isKind(to, Kind.OPEN, Kind.COMMA);
        if (!whole || !title.isNoun(from) || !title.isNoun(to - 1)) {
            return Optional.empty();
        }
        NounPhrase noun = title.noun(from);
        int start = isYear(title, noun) ? noun.from() + 1 : noun.from();
        int end = title.get(to - 1).to();
        String words = title.text(start, end);
        boolean named = isNamed(title, start, end) || isTold(words, article);
        return Optional.of(words)
                .filter(any -> named && words.length() <= LONGEST && !startsWithOwner(title, noun))
                .map(any -> new BoxSubject(article.names().full(words), title.head(noun)));
    }

    /** {@code 1921} in {@code 1921 Karsund earthquake}. */
    private static boolean isYear(Phrases title, NounPhrase noun) {
        return !noun.expressions().isEmpty()
                && noun.head() > noun.from()
                && Character.isDigit(title.lower(noun.from()).charAt(0));
    }

    /** Whether a name is among the words; the first of a title has a capital anyhow. */
    private static boolean isNamed(Phrases title, int from, int to) {
        return title.sentence().tokens().subList(from, to).stream()
                .filter(token -> token.index() > 0 || !WordNetNames.isCommonNoun(Words.lower(token)))
                .anyMatch(token -> token.is(PartOfSpeech.PROPN));
    }

    /** Whether the article opens with the words, as those of encyclopaedias do. */
    private static boolean isTold(String words, Article article) {
        return article.readings().stream()
                .limit(OPENING)
                .anyMatch(reading -> reading.phrases()
                        .sentence()
                        .text()
                        .toLowerCase(Locale.ROOT)
                        .contains(words.toLowerCase(Locale.ROOT)));
    }

    /** {@code Our} in {@code Our History}. */
    private static boolean startsWithOwner(Phrases title, NounPhrase noun) {
        return title.token(noun.from()).is(PartOfSpeech.PRON);
    }

    /** Whether it is an event itself: {@code Battle of Kelmar}. */
    boolean isEvent() {
        return Lexicon.isEventNoun(head);
    }

    /** What a row with the label {@code Date} says of it. */
    BoxDeed itself(Token label) {
        return new BoxDeed(label, "", head.lemma(), false);
    }
}
