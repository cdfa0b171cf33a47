package org.eventtimeline.extractor.event.headline.kicker;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eventtimeline.extractor.event.name.Names;
import org.eventtimeline.extractor.event.phrase.Geography;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.reference.Article;
import org.eventtimeline.extractor.event.topic.KickerTopic;
import org.eventtimeline.extractor.event.topic.KickerTopics;
import org.eventtimeline.extractor.event.topic.TopicNoun;
import org.eventtimeline.extractor.language.lexicon.WordNetKinds;
import org.eventtimeline.extractor.language.lexicon.WordNetNames;

/** Chooses of what a title may be about that of which the article speaks most. */
final class TopicChoice {
    private static final String IN = " in ";

    /** Of what more can be told than where it is, as of {@code a majority in Karvia} it can't. */
    private static final Set<String> THINGS = Set.of("object", "artifact", "person", "group", "organization");

    /** Of a thing of which no more sentences speak, the article tells little. */
    private static final int FEW = 2;

    /** So many of the commonest senses count. */
    private static final int SENSES = 2;

    private final Names names;
    private final Map<String, Long> sentences;

    TopicChoice(Article article) {
        this.names = article.names();
        this.sentences = sentencesByNoun(article);
    }

    /** What the title is about, if it names anything. */
    Optional<KickerTopic> of(List<Phrases> title) {
        return title.stream()
                .flatMap(phrases -> KickerTopics.of(phrases, names).stream())
                .filter(KickerTopic::fits)
                .filter(topic -> told(topic) >= atLeast(topic.says()))
                .filter(topic -> !isThingInCountry(topic))
                .max(Comparator.comparing(KickerTopic::says)
                        .thenComparing(this::told)
                        .thenComparing(Comparator.comparing(
                                        (KickerTopic topic) -> topic.words().length())
                                .reversed()));
    }

    /** Of how many sentences at least a topic that names nothing must be. */
    private static int atLeast(KickerTopic.Saying saying) {
        return switch (saying) {
            case PERSON, THING -> 1;
            case OBJECT -> FEW + 1;
            default -> 0;
        };
    }

    /** How many sentences have a noun phrase that ends with the noun in lower case. */
    private static Map<String, Long> sentencesByNoun(Article article) {
        return article.readings().stream()
                .flatMap(reading -> nouns(reading.phrases()).distinct())
                .collect(Collectors.groupingBy(noun -> noun, Collectors.counting()));
    }

    private static Stream<String> nouns(Phrases phrases) {
        return IntStream.range(0, phrases.size())
                .filter(phrases::isNoun)
                .mapToObj(i -> phrases.lower(phrases.noun(i).head()));
    }

    /**
     * {@code school bus in Norway}, of which the article tells little: what else it tells, is of Norway;
     * {@code majority in Karvia}.
     */
    private boolean isThingInCountry(KickerTopic topic) {
        int in = topic.words().lastIndexOf(IN);
        if (in < 0) {
            return false;
        }
        TopicNoun noun = new TopicNoun(topic.words());
        return topic.says() == KickerTopic.Saying.NAMED_THING
                        && Geography.isCountry(topic.words().substring(in + IN.length()))
                        && told(noun) <= FEW
                || !Lexicon.isNoActor(noun.text())
                        && WordNetNames.isCommonNoun(noun.text())
                        && THINGS.stream().noneMatch(kind -> WordNetKinds.isKindOf(noun.text(), kind, SENSES));
    }

    /** How many sentences speak of the noun of a topic: of {@code the library} more than of {@code the council}. */
    private long told(KickerTopic topic) {
        TopicNoun noun = new TopicNoun(topic.words());
        return noun.isComplemented() ? 0 : told(noun);
    }

    private long told(TopicNoun noun) {
        return sentences.getOrDefault(noun.text(), 0L);
    }
}
