package org.eventtimeline.extractor.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** Tells what a word is that the model takes for an adjective: it may be a name, a past tense or an infinitive. */
final class AdjectiveRepairs {
    private static final Set<String> HAVE = Set.of("had", "has", "have");
    private static final Set<String> TIMELY = Set.of("early", "late");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "his", "her", "its", "their");

    private final String[] tokens;
    private final PartOfSpeech[] tags;

    AdjectiveRepairs(String[] tokens, PartOfSpeech[] tags) {
        this.tokens = tokens;
        this.tags = tags;
    }

    /** What the adjective at the token is. */
    PartOfSpeech repaired(int i) {
        String token = tokens[i];
        PartOfSpeech next = i + 1 < tokens.length ? tags[i + 1] : PartOfSpeech.PUNCT;
        boolean beforeNoun = next.isNominal() || next == PartOfSpeech.ADJ || next == PartOfSpeech.NUM;
        boolean beforeVerb = next == PartOfSpeech.AUX || next == PartOfSpeech.VERB;
        boolean capital = Character.isUpperCase(token.codePointAt(0));
        boolean forename = capital && next == PartOfSpeech.PROPN && !WordNetClasses.isKnown(token);
        boolean name = capital && i > 0 && !beforeNoun && !WordNetClasses.isKnown(token);
        boolean surname = i > 0 && tags[i - 1] == PartOfSpeech.PROPN && !beforeNoun;
        if (capital && (beforeVerb || surname || forename || name)) {
            return PartOfSpeech.PROPN;
        }
        boolean participle = token.endsWith("ed") || IrregularVerbs.isParticiple(token);
        boolean auxiliary = i > 0 && (tags[i - 1] == PartOfSpeech.AUX || HAVE.contains(tokens[i - 1]))
                || i > 1 && tags[i - 1] == PartOfSpeech.ADV && tags[i - 2] == PartOfSpeech.AUX;
        if (auxiliary && participle && next != PartOfSpeech.NOUN) {
            return PartOfSpeech.VERB;
        }
        boolean past = token.endsWith("ed") && token.length() > 4 || IrregularVerbs.isPast(token);
        if (i > 0 && past && isSubject(tokens[i - 1].toLowerCase(Locale.ROOT))) {
            return PartOfSpeech.VERB;
        }
        if (next == PartOfSpeech.ADJ
                && i > 0
                && tags[i - 1].isNominal()
                && past
                && !WordNetClasses.isAdjective(token)) {
            return PartOfSpeech.VERB;
        }
        if (i > 0 && i + 1 < tokens.length && past && !capital && isBetweenNames(i)) {
            return PartOfSpeech.VERB;
        }
        if (i > 0 && tokens[i - 1].equals(",") && IrregularVerbs.isPast(token) && next == PartOfSpeech.NOUN) {
            return PartOfSpeech.VERB;
        }
        boolean counting = next == PartOfSpeech.NUM || next == PartOfSpeech.DET || next == PartOfSpeech.PRON;
        if (i > 0 && IrregularVerbs.isPast(token) && tags[i - 1] == PartOfSpeech.CCONJ && counting) {
            return PartOfSpeech.VERB;
        }
        boolean closes = next == PartOfSpeech.ADP || next == PartOfSpeech.PUNCT;
        if (i > 2 && past && tags[i - 1] == PartOfSpeech.CCONJ && closes && isSecondVerb(i)) {
            return PartOfSpeech.VERB;
        }
        boolean article = i > 0 && DETERMINERS.contains(tokens[i - 1].toLowerCase(Locale.ROOT));
        boolean described = i > 1
                && (tags[i - 1] == PartOfSpeech.ADJ || tags[i - 1] == PartOfSpeech.NUM)
                && ARTICLES.contains(tokens[i - 2].toLowerCase(Locale.ROOT));
        if ((article || described)
                && (next == PartOfSpeech.ADP || next == PartOfSpeech.ADV || next == PartOfSpeech.PUNCT)
                && isNoun(token)) {
            return PartOfSpeech.NOUN;
        }
        if (i > 0 && tags[i - 1] == PartOfSpeech.ADP && beforeVerb && isNoun(token)) {
            return PartOfSpeech.NOUN;
        }
        if (i == 0 || beforeNoun && next != PartOfSpeech.NUM) {
            return PartOfSpeech.ADJ;
        }
        boolean head = tags[i - 1] == PartOfSpeech.NOUN && !token.endsWith("ed") && !IrregularVerbs.isParticiple(token);
        if (head && next == PartOfSpeech.VERB && tokens[i + 1].endsWith("ed")) {
            return PartOfSpeech.NOUN;
        }
        boolean subject = tags[i - 1].isNominal() || tags[i - 1] == PartOfSpeech.PRON;
        if (next == PartOfSpeech.ADP && tags[i - 1] == PartOfSpeech.VERB && TIMELY.contains(token)) {
            return PartOfSpeech.ADV;
        }
        boolean afterApposition =
                i > 1 && tokens[i - 1].equals(",") && tags[i - 2].isNominal() && next == PartOfSpeech.PUNCT;
        boolean afterGroup = tags[i - 1] == PartOfSpeech.ADJ && i > 1 && tags[i - 2] == PartOfSpeech.DET;
        if (past
                && (subject
                        || afterApposition
                        || afterGroup && next == PartOfSpeech.ADP && VerbRepairs.isVerbless(tags))) {
            return PartOfSpeech.VERB;
        }
        boolean infinitive = tokens[i - 1].equals("to") && Character.isLowerCase(token.codePointAt(0));
        return infinitive && !beforeNoun ? PartOfSpeech.VERB : PartOfSpeech.ADJ;
    }

    /** {@code qualified} in {@code studied medicine and qualified in May}. */
    private boolean isSecondVerb(int i) {
        int before = tokens[i - 2].equals(",") ? i - 3 : i - 2;
        return (tags[before].isNominal() || tags[before] == PartOfSpeech.NUM)
                && IntStream.range(0, before)
                        .anyMatch(at -> tags[at] == PartOfSpeech.VERB && PastRepairs.isPastForm(tokens[at]))
                && Arrays.stream(tags, 0, before).noneMatch(tag -> tag == PartOfSpeech.AUX);
    }

    private static boolean isSubject(String word) {
        return Pronouns.mayBeSubject(word) || word.equals("who");
    }

    /** {@code fined} in {@code Norway fined Acme}. */
    private boolean isBetweenNames(int i) {
        return tags[i - 1].isNominal()
                && tags[i + 1] == PartOfSpeech.PROPN
                && Character.isUpperCase(tokens[i + 1].codePointAt(0))
                && tokens[i].indexOf('-') < 0;
    }

    /** {@code fine} behind an article, {@code semi-final}. */
    private static boolean isNoun(String word) {
        return WordNetNames.isCommonNoun(word.substring(word.indexOf('-') + 1));
    }
}
