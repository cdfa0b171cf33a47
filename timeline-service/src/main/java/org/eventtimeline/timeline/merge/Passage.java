package org.eventtimeline.timeline.merge;

import java.util.Optional;
import java.util.Set;

/**
 * What a mention and the sentence that tells of it know: the sentence has more names and words than the headline that
 * was made of it.
 *
 * <p>The names and the sentence are looked at only where two mentions are weighed against each other, and then once.
 */
final class Passage {
    private final Names listed;
    private final String headline;
    private final Set<String> keywords;
    private final Sentence sentence;
    private Names told;
    private Names names;
    private Words words;

    private Passage(Names listed, String headline, Set<String> keywords, Sentence sentence) {
        this.listed = listed;
        this.headline = headline;
        this.keywords = keywords;
        this.sentence = sentence;
    }

    /**
     * That of a mention of which nothing but the headline is known.
     *
     * @param listed the names that it lists
     * @param keywords the stems of its other words
     */
    static Passage of(Names listed, String headline, Set<String> keywords) {
        return new Passage(listed, headline, keywords, Sentence.NONE);
    }

    /** The same, told in a sentence of an article. */
    Passage in(Sentence ofAnArticle) {
        return new Passage(listed, headline, keywords, ofAnArticle);
    }

    /** Whether one article tells both. */
    boolean isOfTheArticleOf(Passage other) {
        return sentence.isOfTheArticleOf(other.sentence);
    }

    /** Whether one sentence tells both. */
    boolean isInTheSentenceOf(Passage other) {
        return sentence.isTheVery(other.sentence);
    }

    /** Whether the articles of both are of one subject. */
    boolean isOfTheSubjectOf(Passage other) {
        return sentence.subject().isLike(other.sentence.subject());
    }

    /** Whether its article tells nothing of the same date that matters more. */
    boolean isForemost() {
        return sentence.isForemost();
    }

    /** Whether neither article tells anything of the same date that matters more. */
    boolean isForemostLike(Passage other) {
        return isForemost() && other.isForemost();
    }

    /** Whether its headline has the words, and not only where it tells of another event. */
    boolean mainClauseHas(Words some) {
        return Headline.of(headline).stemsOfMainClause().containsAll(some.stems());
    }

    /** Whether its headline has the words only where it tells what was before it, or came after it. */
    boolean tellsAsAnotherStep(Set<String> some) {
        return keywords.containsAll(some) && Headline.of(headline).tellsAsAnotherStep(some);
    }

    /** What those who are told of by name say in its headline that they do or have done. */
    Optional<String> reportedDeed() {
        return Headline.of(headline).reportedDeed(listed.words());
    }

    /** Whether it has the names, or the words of them. */
    boolean knowsAll(Names some) {
        return some.names().stream().allMatch(this::knows);
    }

    /** Whether it has the names, or its article has them. */
    boolean isOfAnArticleThatKnowsAll(Names some) {
        return some.names().stream()
                .allMatch(name -> knows(name) || sentence.subject().names(name));
    }

    /** Whether the mention tells of somebody or some place that the other passage knows. */
    boolean hasAcquaintancesIn(Passage other) {
        return told().names().stream().anyMatch(other::knows) || !topic().isEmpty() && other.knows(topic());
    }

    /** Whether the mention tells of nobody and no place by name. */
    boolean namesNobody() {
        return told().isEmpty() && topic().isEmpty();
    }

    /** The words of the sentence beside some. */
    Words beside(Set<String> some) {
        return words().without(some);
    }

    /** Whether it has the name, or its words. */
    boolean knows(Set<String> name) {
        return names().has(name) || name.stream().allMatch(this::hasWord);
    }

    private boolean hasWord(String stem) {
        return keywords.contains(stem) || words().stems().contains(stem);
    }

    /** The names that it lists, and those in its headline. */
    Names told() {
        if (told == null) {
            told = listed.withThoseOf(Names.written(headline));
        }
        return told;
    }

    private Set<String> topic() {
        return WordForms.stems(Headline.of(headline).kicker());
    }

    /** The words that its sentence writes as names, with the titles before them. */
    Set<String> wordsOfNames() {
        return Names.written(sentence.text()).words();
    }

    /** All that is known by name. */
    Names names() {
        if (names == null) {
            names = told().withThoseOf(Names.written(sentence.text()).without(SmallWords.OF_DATES));
        }
        return names;
    }

    /** The words of the sentence. */
    private Words words() {
        if (words == null) {
            words = Words.of(sentence.text()).without(SmallWords.OF_DATES).without(SmallWords.OF_SENTENCES);
        }
        return words;
    }
}
