package org.eventtimeline.extractor.event.headline;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.eventtimeline.extractor.event.phrase.Modifiers;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.event.reference.Article;
import org.eventtimeline.extractor.event.reference.Definites;
import org.eventtimeline.extractor.event.reference.NamesBehind;
import org.eventtimeline.extractor.event.reference.NamesGiven;
import org.eventtimeline.extractor.event.reference.Pairs;
import org.eventtimeline.extractor.event.reference.PersonWording;

/** Words noun phrases so that they can be understood outside of their article: full names, no dates, no pronouns. */
final class Wording {
    private static final Set<String> OPEN = Set.of("it", "her");

    private final Article article;
    private final Explanations explanations;
    private final Topic topic;
    private final PersonWording people;
    private final NamesBehind namesBehind;
    private final TokenWording tokens;
    private final ListWording lists;

    Wording(Article article) {
        this(article, new Explanations(article), Topic.NONE);
    }

    private Wording(Article article, Explanations explanations, Topic topic) {
        this.article = article;
        this.explanations = explanations;
        this.topic = topic;
        this.people = new PersonWording(article.names());
        this.namesBehind = new NamesBehind(people);
        this.tokens = new TokenWording(article, this, topic);
        this.lists = new ListWording(article.names(), this, topic);
    }

    /** A wording that explains nothing: {@code the lawsuit} stays so. */
    Wording brief() {
        return new Wording(article, Explanations.NONE, topic);
    }

    /** A wording that leaves pronouns which mean the subject as they are: {@code Apple opens its store}. */
    Wording about(String subject) {
        return about(new Topic(subject, false, false, false));
    }

    /** A wording that leaves pronouns which mean the topic as they are. */
    Wording about(Topic about) {
        return new Wording(article, explanations, about);
    }

    /** What the headline is about, or an empty string. */
    String subject() {
        return topic.text();
    }

    /** The list of noun phrases that begins with phrase {@code i}. */
    String list(Phrases phrases, int i) {
        return lists.words(phrases, i);
    }

    /** One noun phrase. */
    String noun(Phrases phrases, int i) {
        NounPhrase noun = (NounPhrase) phrases.get(i);
        Optional<String> person = people.named(phrases, i);
        if (person.isPresent()) {
            return person.get();
        }
        Optional<String> pair =
                Pairs.isPair(phrases, noun) ? article.antecedents().at(phrases, noun.from()) : Optional.empty();
        if (pair.isPresent()) {
            return pair.get();
        }
        Optional<String> late = lateName(phrases, i);
        if (late.isPresent()) {
            return late.get();
        }
        OptionalInt given = NamesGiven.to(phrases, i);
        if (given.isPresent() && !isOwned(phrases, i)) {
            return noun(phrases, given.getAsInt());
        }
        if (namesBehind.isNamed(phrases, i)) {
            String name = noun(phrases, i + 2);
            return PersonWording.isOfFamily(phrases, i, name) || namesBehind.isWork(phrases, i)
                    ? tokens.noun(phrases, i) + " " + name
                    : name;
        }
        if (isNamedAtOnce(phrases, i)) {
            return isOwned(phrases, i)
                    ? tokens.noun(phrases, i) + " "
                            + phrases.text(
                                    phrases.get(i + 1).from(),
                                    phrases.get(i + 1).to())
                    : noun(phrases, i + 1);
        }
        boolean described = article.antecedents().at(phrases, noun.from()).isPresent();
        return Optional.of(phrases.lower(noun.head()))
                .filter(word -> !described && Definites.isBare(phrases, i))
                .flatMap(word -> explanation(word, phrases, i))
                .orElseGet(() -> tokens.noun(phrases, i));
    }

    /** The name of somebody whom the article introduces without it: {@code a surgeon}. */
    Optional<String> lateName(Phrases phrases, int i) {
        int first = phrases.get(i).from();
        return Modifiers.INDEFINITE.contains(phrases.lower(first))
                ? article.antecedents().at(phrases, first)
                : Optional.empty();
    }

    /** {@code the band} in {@code the band The Crickets}. */
    static boolean isNamedAtOnce(Phrases phrases, int i) {
        return phrases.isNoun(i + 1)
                && phrases.get(i).to() == phrases.get(i + 1).from()
                && phrases.token(phrases.get(i + 1).from()).text().equals("The")
                && phrases.head(i + 1).isCapitalized();
    }

    /** {@code Lee's novel}, {@code her novel}. */
    static boolean isOwned(Phrases phrases, int i) {
        NounPhrase noun = (NounPhrase) phrases.get(i);
        return noun.hasPossessor() || Modifiers.POSSESSIVES.contains(phrases.lower(noun.from()));
    }

    /** The list of noun phrases that begins with phrase {@code i}, with who has it: {@code Acme's net income}. */
    String held(Phrases phrases, int i) {
        String list = list(phrases, i);
        return article.antecedents()
                .holder(phrases, i)
                .map(holder -> (topic.isAgain(holder) ? "its" : possessive(holder)) + " "
                        + Words.uncapitalize(SubjectWording.withoutArticle(list)))
                .orElse(list);
    }

    /** What the article has told before phrase {@code i} of what the noun names: {@code the lawsuit against Acme}. */
    Optional<String> explanation(String noun, Phrases phrases, int i) {
        return explanations
                .of(noun, phrases, i, brief())
                .map(topic::withoutOwner)
                .filter(Explanations::isShort);
    }

    /** The noun phrase word by word, whatever the article has told of what it names. */
    String plain(Phrases phrases, int i) {
        return tokens.noun(phrases, i);
    }

    /** Whether the words are for what the headline is about. */
    boolean isTopic(String words) {
        return topic.isAgain(words);
    }

    /**
     * The noun phrase of who holds the office that phrase {@code i} names: {@code Secretary of State Ann Lee}; or
     * itself.
     */
    int holder(Phrases phrases, int i) {
        return people.holder(phrases, i);
    }

    /** Whether the noun phrase is {@code it} or {@code her}, and nobody knows what that means. */
    boolean isOpen(Phrases phrases, int i) {
        NounPhrase noun = (NounPhrase) phrases.get(i);
        return OPEN.contains(phrases.lower(noun.head()))
                && article.antecedents().at(phrases, noun.from()).isEmpty();
    }

    /** {@code The doctor} in {@code the doctor, Ann Lee,}. */
    boolean isNamedBehind(Phrases phrases, int i) {
        return namesBehind.isNamed(phrases, i);
    }

    /** Whether the noun phrase ends in the name of a person. */
    boolean isPerson(Phrases phrases, int i) {
        return people.isPerson(phrases, i);
    }

    static String possessive(String name) {
        return name.endsWith("s") ? name + "'" : name + "'s";
    }
}
