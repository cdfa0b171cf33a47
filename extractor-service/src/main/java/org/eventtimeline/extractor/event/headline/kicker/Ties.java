package org.eventtimeline.extractor.event.headline.kicker;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.mention.Mention;
import org.eventtimeline.extractor.event.name.Name;
import org.eventtimeline.extractor.event.name.NameFinder;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.event.reference.Article;
import org.eventtimeline.extractor.event.reference.wording.Definites;
import org.eventtimeline.extractor.event.topic.TopicNoun;
import org.eventtimeline.extractor.language.lexicon.WordNetKinds;

/** Tells which events have to do with what an article is about, so that its kicker may stand before them. */
final class Ties {
    /** What was so much earlier and not said of somebody is not of them: the war of an old man's youth. */
    private static final int YEARS = 2;

    private final Article article;
    /** Whether the topic is somebody or an event, which others come before. */
    private final boolean passing;

    private final Set<String> words;

    Ties(Article article, String topic, boolean passing) {
        this.article = article;
        this.passing = passing;
        String noun = new TopicNoun(topic).text();
        this.words = Stream.concat(
                        Stream.of(topic.split(" "))
                                .filter(word -> word.chars().anyMatch(Character::isUpperCase))
                                .map(word -> word.replaceFirst("['’]s?$", "").toLowerCase(Locale.ROOT)),
                        Stream.of(noun).filter(word -> !word.isEmpty()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the event is of the topic as far as its sentence and the one before say. */
    boolean hold(Mention mention) {
        boolean old = passing && isBefore(mention, article.published());
        Phrases phrases = mention.phrases();
        return isOf(phrases) || isOfFamily(mention) || !(old && !isOfSentenceBefore(phrases)) && !isOfOther(mention);
    }

    /** {@code her parents}, who belong to whom an article is about at all times. */
    private static boolean isOfFamily(Mention mention) {
        return mention.hasClause()
                && mention.clause().hasSubject()
                && TopicParts.isFamily(mention.phrases().head(mention.clause().subject()));
    }

    private static boolean isBefore(Mention mention, LocalDate published) {
        return published != null && mention.date().last().isBefore(published.minusYears(YEARS));
    }

    private boolean isOfSentenceBefore(Phrases phrases) {
        List<Reading> readings = article.readings();
        return phrases.number() > 0
                && phrases.number() <= readings.size()
                && isOf(readings.get(phrases.number() - 1).phrases());
    }

    /** Whether the sentence names the topic, or has a word that stands for it. */
    private boolean isOf(Phrases phrases) {
        return phrases.sentence().tokens().stream()
                .anyMatch(token -> words.contains(Words.lower(token))
                        || words.contains(token.lemma())
                        || article.antecedents()
                                .at(phrases, token.index())
                                .filter(meant -> Stream.of(meant.split(" "))
                                        .map(word -> word.toLowerCase(Locale.ROOT))
                                        .anyMatch(words::contains))
                                .isPresent());
    }

    /** {@code the board} in {@code Its chairman, Ann Lee, said the board agreed}: that of the firm with her. */
    private boolean isOfOther(Mention mention) {
        if (!mention.hasClause() || !mention.clause().hasSubject()) {
            return false;
        }
        Phrases phrases = mention.phrases();
        int subject = mention.clause().subject();
        return Definites.isBare(phrases, subject)
                && WordNetKinds.isKindOf(phrases.head(subject).lemma(), "group", 1)
                && IntStream.range(0, subject).filter(phrases::isNoun).anyMatch(i -> namesBody(phrases, i));
    }

    private boolean namesBody(Phrases phrases, int i) {
        NounPhrase noun = phrases.noun(i);
        Stream<String> names = NameFinder.names(phrases, noun).stream().map(Name::text);
        Stream<String> meant = IntStream.range(noun.from(), noun.to())
                .mapToObj(token -> article.antecedents().at(phrases, token))
                .flatMap(Optional::stream);
        return Stream.concat(names, meant)
                .anyMatch(name -> article.names().person(name).isEmpty()
                        && !article.names().isPlace(name));
    }
}
