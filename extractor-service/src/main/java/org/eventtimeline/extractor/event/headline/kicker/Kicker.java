package org.eventtimeline.extractor.event.headline.kicker;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eventtimeline.extractor.event.headline.draft.Clarity;
import org.eventtimeline.extractor.event.headline.draft.Headline;
import org.eventtimeline.extractor.event.mention.Mention;
import org.eventtimeline.extractor.event.name.CompanyKinds;
import org.eventtimeline.extractor.event.phrase.Words;
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
    private final boolean nameless;
    private final Set<String> common;
    private final Ties ties;

    /**
     * A kicker, unless there are no words.
     *
     * @param person whether it names somebody, beside whom much goes on that it says little of
     * @param nameless whether the title tells of somebody whom it does not name: {@code Former banker}
     * @param common the words that the article writes without a capital
     */
    Kicker(String words, boolean person, boolean nameless, Set<String> common, Ties ties) {
        this.words = words;
        this.noun = new TopicNoun(words);
        this.person = person;
        this.nameless = nameless;
        this.common = common;
        this.ties = ties;
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
                        Words.capitalize(words) + END + headline.text(), person ? Clarity.VAGUE : Clarity.CLEAR));
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
