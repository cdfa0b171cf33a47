package org.eventtimeline.extractor.event.headline.noun;

import java.util.Set;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Modifiers;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.temporal.TemporalExpression;
import org.eventtimeline.extractor.temporal.value.Duration;
import org.eventtimeline.extractor.temporal.value.Half;
import org.eventtimeline.extractor.temporal.value.Quarter;
import org.eventtimeline.extractor.temporal.value.TemporalValue;

/**
 * Tells which words of a noun phrase are true only of a time, and left out: {@code Monday's} in {@code Monday's
 * meeting}.
 */
final class NounDates {
    /** What something is only to who writes at the time. */
    private static final Set<String> OF_WRITING =
            Set.of("latest", "newest", "slated", "upcoming", "forthcoming", "impending", "recent");

    private final Phrases phrases;
    private final NounPhrase noun;

    NounDates(Phrases phrases, NounPhrase noun) {
        this.phrases = phrases;
        this.noun = noun;
    }

    /** Whether the token is a date, the comma behind one, its {@code 's}, or {@code latest}. */
    boolean leaveOut(int i) {
        return isLeftOut(i)
                || isOfWriting(i)
                || closesDate(i)
                || phrases.lower(i).equals("'s") && i > 0 && isLeftOut(i - 1);
    }

    /** {@code 's} in {@code Monday's meeting}. */
    boolean ownAt(int i) {
        return phrases.lower(i).equals("'s") && isBehindDate(i);
    }

    /** {@code 16th-century} in {@code a 16th-century altar}. */
    boolean followArticle() {
        return noun.to() - noun.from() > 1 && isDate(noun.from() + 1);
    }

    /**
     * {@code latest} in {@code the latest figures}, but neither in {@code its latest phone} nor in {@code the latest
     * version}.
     */
    private boolean isOfWriting(int i) {
        boolean owned = i > noun.from() && Modifiers.POSSESSIVES.contains(phrases.lower(i - 1));
        boolean version = phrases.head(noun).lemma().equals("version");
        return i < noun.head() && !owned && !version && OF_WRITING.contains(phrases.lower(i));
    }

    /** The comma of {@code the May 3, 2019, meeting}. */
    private boolean closesDate(int i) {
        return phrases.lower(i).equals(",") && isBehindDate(i);
    }

    private boolean isBehindDate(int i) {
        return i > noun.from() && isDate(i - 1);
    }

    /** Dates are left out, but a year may belong to the name of a thing: {@code the 2011 version}. */
    private boolean isLeftOut(int i) {
        Token token = phrases.token(i);
        boolean year = token.text().length() == 4 && token.text().chars().allMatch(Character::isDigit);
        return isDate(i) && !isReportPeriod(i) && !(year && !Lexicon.isEventNoun(phrases.head(noun)));
    }

    /** {@code second-quarter} in {@code will report second-quarter results}, of which there are four in a year. */
    private boolean isReportPeriod(int i) {
        String word = phrases.lower(i);
        return (word.endsWith("-quarter") || word.endsWith("-half"))
                && noun.expressions().stream()
                        .filter(expression -> isOfReport(expression.value()))
                        .anyMatch(expression -> covers(expression, phrases.token(i)));
    }

    private static boolean isOfReport(TemporalValue value) {
        return value instanceof Quarter || value instanceof Half;
    }

    private static boolean covers(TemporalExpression expression, Token token) {
        return expression.start() < token.end() && token.start() < expression.end();
    }

    /** {@code May} in {@code the May meeting}, but not {@code three-year} in {@code a three-year deal}. */
    private boolean isDate(int i) {
        return noun.expressions().stream()
                .filter(expression -> !(expression.value() instanceof Duration))
                .anyMatch(expression -> covers(expression, phrases.token(i)));
    }
}
