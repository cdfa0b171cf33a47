package org.eventtimeline.extractor.event.role;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.name.Lists;
import org.eventtimeline.extractor.event.name.Name;
import org.eventtimeline.extractor.event.name.NameFinder;
import org.eventtimeline.extractor.event.name.NameSpans;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.reference.Article;
import org.eventtimeline.extractor.language.Span;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;

/** Collects those whom noun phrases of a sentence name, by their full names. */
final class Entities {
    private final Article article;
    private final Phrases phrases;
    private final OwnedPeople owned;
    private final Origins origins;
    private final Set<Entity> found = new LinkedHashSet<>();

    Entities(Article article, Phrases phrases) {
        this.article = article;
        this.phrases = phrases;
        this.owned = new OwnedPeople(article.names(), phrases);
        this.origins = new Origins(article.names(), phrases);
    }

    /** Those of the whole sentence. */
    static Entities of(Article article, Phrases phrases) {
        Entities entities = new Entities(article, phrases);
        entities.addAll(phrases::isNoun);
        return entities;
    }

    private void addAll(IntPredicate which) {
        IntStream.range(0, phrases.size()).filter(which).forEach(i -> add(i, phrases.preposition(i - 1)));
    }

    /** Whether noun phrase {@code i} holds the name of a place. */
    boolean isPlace(int i) {
        return origins.isPlace(i);
    }

    /** Whether noun phrase {@code i} is a place from which something is. */
    boolean isOrigin(int i) {
        return origins.is(i);
    }

    /** The entities in the order in which they were added. */
    List<Entity> list() {
        return List.copyOf(found);
    }

    /** Adds those whom noun phrase {@code i} names or means, which stands behind the preposition, if any. */
    void add(int i, String preposition) {
        NounPhrase noun = phrases.noun(i);
        if (!owned.isOfPronoun(i) && !isNamedWork(noun)) {
            addMeant(i);
        }
        for (Name name : NameSpans.isEnd(phrases, i) ? List.<Name>of() : NameFinder.names(phrases, noun)) {
            if (owned.isOwner(i, name) || isOfYear(i, name)) {
                continue;
            }
            int end = NameSpans.end(phrases, i, name);
            String named = end > name.to()
                    ? phrases.text(name.from(), end)
                    : article.names().full(phrases, name);
            String full = article.names().fullest(named);
            NameRole.of(article.names(), phrases, noun, name, preposition).ifPresent(role -> {
                boolean determined = role == Entity.Role.PLACE && hasArticle(noun, name);
                add(
                        determined ? "The " + full : full,
                        role,
                        phrases.token(determined ? noun.from() : name.from()),
                        phrases.token(end - 1));
            });
        }
    }

    /** Adds those whom the members of the list name which begins with noun phrase {@code first}. */
    void addList(int first, String preposition) {
        Lists.members(phrases, first).forEach(i -> add(i, preposition));
    }

    /** {@code The Salt Road}, which has its name and needs no other. */
    private boolean isNamedWork(NounPhrase noun) {
        return phrases.token(noun.from()).pos() == PartOfSpeech.DET
                && NameFinder.names(phrases, noun).stream()
                        .anyMatch(name -> name.from() == noun.from() + 1 && name.to() == noun.to());
    }

    /** {@code Fisherman} in {@code the Fisherman of the Year award}. */
    private boolean isOfYear(int i, Name name) {
        return name.to() == phrases.get(i).to()
                && phrases.preposition(i + 1).equals("of")
                && phrases.isNoun(i + 2)
                && phrases.text(phrases.get(i + 2).from(), phrases.get(i + 2).to())
                        .startsWith("the Year");
    }

    /** Whether the name has an article of its own: {@code The Hague}, which has its capital inside a sentence, too. */
    private boolean hasArticle(NounPhrase noun, Name name) {
        Token first = phrases.token(noun.from());
        return name.from() == noun.from() + 1
                && first.text().equals("The")
                && !phrases.sentence().isOpening(noun.from());
    }

    /** Adds those whom the headline names and the sentence as well. */
    void addNamed(String headline) {
        Set<String> known = found.stream().map(Entity::name).collect(Collectors.toSet());
        Entities all = new Entities(article, phrases);
        all.addAll(i -> phrases.isNoun(i) && !isOrigin(i));
        all.found.stream()
                .filter(entity -> headline.contains(entity.name()) && !known.contains(entity.name()))
                .forEach(found::add);
    }

    /** Adds whom the pronoun or description in noun phrase {@code i} means, where it has a name; whether it has. */
    boolean addMeant(int i) {
        List<Entity> meant = MeantEntities.at(article, phrases, i);
        found.addAll(meant);
        return !meant.isEmpty();
    }

    private void add(String name, Entity.Role role, Token first, Token last) {
        found.add(new Entity(name, role, new Span(first.start(), last.end())));
    }
}
