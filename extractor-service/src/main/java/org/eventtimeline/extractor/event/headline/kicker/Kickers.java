package org.eventtimeline.extractor.event.headline.kicker;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eventtimeline.extractor.event.name.GivenNames;
import org.eventtimeline.extractor.event.name.Names;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.event.reference.Article;
import org.eventtimeline.extractor.event.topic.KickerTopic;
import org.eventtimeline.extractor.event.topic.KickerTopic.Saying;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.lexicon.WordNetKinds;
import org.eventtimeline.extractor.language.lexicon.WordNetNames;

/** Finds the kicker of an article: what its title is about, or else of whom or where it tells. */
public final class Kickers {
    private static final Set<String> THINGS = Set.of("object", "organization");

    private Kickers() {}

    /**
     * The kicker that a title gives, with the names in full, or of whom or where the article tells; none where it names
     * nothing.
     */
    public static Kicker of(List<Phrases> title, Article article) {
        Names names = article.names();
        Optional<KickerTopic> topic = new TopicChoice(article).of(title);
        Optional<String> person =
                topic.filter(one -> one.says() != Saying.PERSON).isPresent()
                        ? Optional.empty()
                        : MainPerson.of(article);
        boolean nameless = person.isEmpty()
                && topic.filter(one -> one.says() == Saying.PERSON).isPresent();
        return person.or(() -> topic.map(KickerTopic::words)
                        .map(words -> names.person(words).orElseGet(() -> names.full(words))))
                .or(() -> title.isEmpty() ? Optional.empty() : LeadPlace.of(article))
                .map(words -> {
                    boolean somebody = person.isPresent() || isPerson(names, words);
                    boolean event =
                            topic.filter(one -> one.says() == Saying.EVENT).isPresent();
                    return new Kicker(
                            words,
                            somebody,
                            nameless,
                            commonWords(article),
                            new Ties(article, words, somebody || event));
                })
                .orElse(new Kicker("", false, false, Set.of(), new Ties(article, "", false)));
    }

    private static boolean isPerson(Names names, String words) {
        boolean given = words.indexOf(' ') > 0 && GivenNames.begin(words);
        return names.person(words).isPresent() || given && !names.isPlace(words) && !isThing(words);
    }

    /** {@code Arden Bridge}. */
    private static boolean isThing(String name) {
        String last = Words.lower(name.substring(name.lastIndexOf(' ') + 1));
        return WordNetNames.isCommonNoun(last)
                && THINGS.stream().anyMatch(kind -> WordNetKinds.isKindOf(last, kind, 1));
    }

    private static Set<String> commonWords(Article article) {
        return article.readings().stream()
                .flatMap(reading -> reading.phrases().sentence().tokens().stream())
                .map(Token::text)
                .filter(word -> word.equals(Words.lower(word)))
                .collect(Collectors.toSet());
    }
}
