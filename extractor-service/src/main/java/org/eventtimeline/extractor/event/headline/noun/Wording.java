package org.eventtimeline.extractor.event.headline.noun;

import java.util.Optional;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.event.reference.Article;
import org.eventtimeline.extractor.event.reference.wording.Definites;
import org.eventtimeline.extractor.event.reference.wording.NamesBehind;
import org.eventtimeline.extractor.event.reference.wording.PersonWording;

/** Words noun phrases so that they can be understood outside of their article: full names, no dates, no pronouns. */
public final class Wording {
    private final Article article;
    private final Explanations explanations;
    private final Topic topic;
    private final PersonWording people;
    private final NamesBehind namesBehind;
    private final NounNames names;
    private final TokenWording tokens;
    private final ListWording lists;
    private final boolean firstOfLists;

    /** The wording of an article, whose nouns may say what is to be done. */
    public Wording(Article article, PlannedWording planned) {
        this(article, new Explanations(article, planned), Topic.NONE, false);
    }

    private Wording(Article article, Explanations explanations, Topic topic, boolean firstOfLists) {
        this.article = article;
        this.explanations = explanations;
        this.topic = topic;
        this.firstOfLists = firstOfLists;
        this.people = new PersonWording(article.names());
        this.namesBehind = new NamesBehind(people);
        this.tokens = new TokenWording(article, this, topic);
        this.lists = new ListWording(article.names(), this, topic, firstOfLists);
        this.names = new NounNames(article, people, namesBehind, this);
    }

    /** A wording that explains nothing: {@code the lawsuit} stays so. */
    public Wording brief() {
        return new Wording(article, Explanations.NONE, topic, firstOfLists);
    }

    /** A wording that leaves out of lists all but what they begin with. */
    public Wording ofFirst() {
        return new Wording(article, explanations, topic, true);
    }

    /** A wording that leaves pronouns which mean the subject as they are: {@code Apple opens its store}. */
    public Wording about(String subject) {
        return about(new Topic(subject, false, false, false));
    }

    /** A wording that leaves pronouns which mean the topic as they are. */
    public Wording about(Topic about) {
        return new Wording(article, explanations, about, firstOfLists);
    }

    /** What the headline is about, or an empty string. */
    public String subject() {
        return topic.text();
    }

    /** The list of noun phrases that begins with phrase {@code i}. */
    public String list(Phrases phrases, int i) {
        return lists.words(phrases, i);
    }

    /** One noun phrase. */
    public String noun(Phrases phrases, int i) {
        return names.of(phrases, i)
                .or(() -> Optional.of(phrases.head(i))
                        .filter(head -> !names.isDescribed(phrases, i) && Definites.isBare(phrases, i))
                        .flatMap(head -> explanation(Words.lower(head), phrases, i)))
                .orElseGet(() -> tokens.noun(phrases, i));
    }

    /** The name of somebody whom the article introduces without it: {@code a surgeon}. */
    public Optional<String> lateName(Phrases phrases, int i) {
        return names.late(phrases, i);
    }

    /** The list of noun phrases that begins with phrase {@code i}, with who has it: {@code Acme's net income}. */
    public String held(Phrases phrases, int i) {
        String list = list(phrases, i);
        return article.antecedents()
                .holder(phrases, i)
                .map(holder -> (topic.isAgain(holder) ? "its" : Words.possessive(holder)) + " "
                        + Words.uncapitalize(Words.withoutArticle(list)))
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
    public String plain(Phrases phrases, int i) {
        return tokens.noun(phrases, i);
    }

    /** The name at the end of a noun phrase that also tells what it is: {@code Acme} of {@code Danish brewer Acme}. */
    public Optional<String> bareName(Phrases phrases, int i) {
        return names.bare(phrases, i);
    }

    /** What {@code here} means: {@code Oslo}. */
    public Optional<String> here() {
        return DatelinePlace.of(article.readings());
    }

    /** Whether the words are for what the headline is about. */
    public boolean isTopic(String words) {
        return topic.isAgain(words);
    }

    /**
     * The noun phrase of who holds the office that phrase {@code i} names: {@code Secretary of State Ann Lee},
     * {@code the head of the club, Ann Lee,}; or itself.
     */
    public int holder(Phrases phrases, int i) {
        return new OfficeHolders(people).of(phrases, i);
    }

    /** Whether the noun phrase is {@code it} or {@code her}, and nobody knows what that means. */
    public boolean isOpen(Phrases phrases, int i) {
        return names.isOpen(phrases, i);
    }

    /** {@code The doctor} in {@code the doctor, Ann Lee,}. */
    public boolean isNamedBehind(Phrases phrases, int i) {
        return namesBehind.isNamed(phrases, i);
    }

    /** {@code the band} in {@code the band The Crickets}. */
    public static boolean isNamedAtOnce(Phrases phrases, int i) {
        return NounNames.isNamedAtOnce(phrases, i);
    }

    /** Whether the noun phrase ends in the name of a person. */
    public boolean isPerson(Phrases phrases, int i) {
        return people.isPerson(phrases, i);
    }
}
