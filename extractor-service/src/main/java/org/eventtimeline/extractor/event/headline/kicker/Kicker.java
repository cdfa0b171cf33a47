package org.eventtimeline.extractor.event.headline.kicker;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eventtimeline.extractor.event.headline.draft.Clarity;
import org.eventtimeline.extractor.event.headline.draft.Headline;
import org.eventtimeline.extractor.event.mention.Mention;
import org.eventtimeline.extractor.event.name.CompanyKinds;
import org.eventtimeline.extractor.event.name.GivenNames;
import org.eventtimeline.extractor.event.name.Names;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.event.reference.Article;
import org.eventtimeline.extractor.event.topic.KickerTopic;
import org.eventtimeline.extractor.event.topic.KickerTopic.Saying;
import org.eventtimeline.extractor.event.topic.TopicNoun;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.lexicon.WordNetClasses;
import org.eventtimeline.extractor.language.lexicon.WordNetKinds;

/**
 * The few words of an article's title that say what it is about, which newspapers set before a headline that does not:
 * {@code Kelmar canal} in {@code Kelmar canal: Locks reopen}.
 */
public final class Kicker {
    private static final String END = ": ";
    private static final Set<String> WHOLES = Set.of("artifact", "organization");
    /** So many of the commonest senses count. */
    private static final int SENSES = 2;

    private final String words;
    private final TopicNoun noun;
    private final boolean person;
    /** Whether the title tells of somebody whom it does not name: {@code Former banker}. */
    private final boolean nameless;
    /**
     * Whether it names a thing, of which all is told; of what else goes on beside somebody or an event it says little.
     */
    private final boolean thing;
    /** The words that the article writes without a capital. */
    private final Set<String> common;

    private final Ties ties;

    private Kicker(String words, boolean person, boolean nameless, boolean thing, Set<String> common, Ties ties) {
        this.thing = thing;
        this.ties = ties;
        this.words = words;
        this.person = person;
        this.nameless = nameless;
        this.common = common;
        this.noun = new TopicNoun(words);
    }

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
                            !somebody
                                    && topic.filter(one -> one.says().isThing()).isPresent(),
                            commonWords(article),
                            new Ties(article, words, somebody || event));
                })
                .orElse(new Kicker("", false, false, false, Set.of(), new Ties(article, "", false)));
    }

    private static boolean isPerson(Names names, String words) {
        boolean given = words.indexOf(' ') > 0 && GivenNames.begin(words);
        return names.person(words).isPresent() || given && !names.isPlace(words);
    }

    private static Set<String> commonWords(Article article) {
        return article.readings().stream()
                .flatMap(reading -> reading.phrases().sentence().tokens().stream())
                .map(Token::text)
                .filter(word -> word.equals(Words.lower(word)))
                .collect(Collectors.toSet());
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** Whether it may stand before what tells of the event. */
    public boolean isOf(Mention mention) {
        return ties.hold(mention);
    }

    /** How long a headline behind the kicker may be. */
    public int room() {
        return Headline.MAX_LENGTH - words.length() - END.length();
    }

    /**
     * The headline behind or with the words of the kicker, where both fit.
     *
     * @param nouns those without an article with which the headline may begin, in lower case
     */
    public Optional<Headline> before(Headline headline, Set<String> nouns) {
        if (isEmpty()) {
            return Optional.empty();
        }
        if (nameless && headline.clarity() == Clarity.CLEAR) {
            return Optional.of(headline);
        }
        Headline told = (isTold(headline.text()) ? Optional.of(headline.text()) : noun.in(headline.text(), nouns))
                .map(text -> new Headline(text, Clarity.CLEAR))
                .orElseGet(() -> new Headline(
                        Words.capitalize(words) + END + headline.text(), thing ? Clarity.CLEAR : Clarity.VAGUE));
        return Optional.of(told).filter(one -> one.text().length() <= Headline.MAX_LENGTH);
    }

    /** Whether the headline tells by itself who the person of the title is, whom the noun means. */
    public boolean tells(Headline headline, Token person) {
        return noun.isSomebodyIn(headline.text(), Words.lower(person));
    }

    /** Whether the headline has the words, or of their names one: {@code Orrin} of {@code Orrin Works}. */
    private boolean isTold(String headline) {
        return Words.lower(headline).contains(Words.lower(words))
                || Stream.of(words.split(" "))
                        .filter(word -> Character.isUpperCase(word.charAt(0)))
                        .filter(word -> !common.contains(Words.lower(word)))
                        .anyMatch(List.of(headline.split("\\W+"))::contains);
    }

    /**
     * The same of a headline that begins with a part of what the title is about: {@code Lisbon airport's runway
     * closed}.
     *
     * @param part the noun
     */
    public Optional<Headline> before(Headline headline, Token part) {
        String owner = Words.lower(words.substring(words.lastIndexOf(' ') + 1));
        String text = Words.possessive(Words.capitalize(words)) + " " + Words.uncapitalize(headline.text());
        boolean fits = (person ? TopicParts.isFamily(part) : hasParts(owner))
                && headline.text().startsWith(Words.capitalize(part.text()))
                && !WordNetKinds.isKindOf(owner, part.lemma(), SENSES)
                && text.length() <= Headline.MAX_LENGTH;
        return fits ? Optional.of(new Headline(text, Clarity.CLEAR)) : before(headline, Set.of(Words.lower(part)));
    }

    /** An airport, a library and a firm have parts, but neither a siege nor what is only known by its name. */
    private boolean hasParts(String noun) {
        return words.indexOf(' ') > 0
                && !words.contains(" of ")
                && (CompanyKinds.is(noun)
                        || WordNetClasses.isPlural(noun)
                        || WHOLES.stream().anyMatch(whole -> WordNetKinds.isKindOf(noun, whole, SENSES)));
    }
}
