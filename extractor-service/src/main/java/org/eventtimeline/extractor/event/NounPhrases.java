package org.eventtimeline.extractor.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eventtimeline.extractor.event.Phrase.NounPhrase;
import org.eventtimeline.extractor.language.PartOfSpeech;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.temporal.TemporalExpression;

/** Recognises noun phrases: a pronoun, or a noun with its determiner, possessor, dates and modifiers. */
final class NounPhrases {
    private static final Set<String> POSSESSIVES = Set.of("his", "her", "its", "their", "our", "my", "your", "whose");
    private static final Set<String> NO_NOUN_PHRASE = Set.of("who", "whom", "which", "what", "that", "there", "whose");

    private static final Set<String> DEMONSTRATIVES = Set.of("this", "these", "those", "both", "all", "some", "many");

    private final List<Token> tokens;
    private final TemporalExpression[] dates;

    NounPhrases(List<Token> tokens, TemporalExpression[] dates) {
        this.tokens = tokens;
        this.dates = dates;
    }

    /** The noun phrase that begins at the token, if one does. */
    Optional<NounPhrase> at(int from) {
        if (isPronoun(from)) {
            return Optional.of(new NounPhrase(from, from + 1, from, from, List.of()));
        }
        List<TemporalExpression> expressions = new ArrayList<>();
        int head = -1;
        int possessorEnd = from;
        int i = from;
        while (i < tokens.size()) {
            if (dates[i] != null) {
                int end = endOfDate(i);
                if (!isModifier(from, i, end)) {
                    break;
                }
                expressions.add(dates[i]);
                i = isPossessiveMark(end) ? end + 1 : end;
            } else if (isPossessiveMark(i) && head == i - 1) {
                possessorEnd = i;
                head = -1;
                i++;
            } else if (isNoun(i) || isNumberOfName(from, i)) {
                if (head >= 0 && tokens.get(i).pos() == PartOfSpeech.PRON) {
                    break;
                }
                head = i;
                i++;
            } else if (head < 0 && isPremodifier(from, i)) {
                i++;
            } else if (head >= 0 && isInnerModifier(i)) {
                i++;
            } else {
                break;
            }
        }
        if (head < 0 && isCount(from, i)) {
            head = i - 1;
        }
        return head < 0
                ? Optional.empty()
                : Optional.of(new NounPhrase(from, head + 1, head, possessorEnd, expressions));
    }

    /** A number that stands for what it counts: {@code the three}, {@code $14 million}, {@code at least 58} killed. */
    private boolean isCount(int from, int end) {
        return end > from
                && dates[end - 1] == null
                && isNumber(end - 1)
                && (end - from > 1 || (end < tokens.size() && tokens.get(end).is(PartOfSpeech.VERB, PartOfSpeech.AUX)));
    }

    private boolean isPronoun(int i) {
        Token token = tokens.get(i);
        String word = Words.lower(token);
        if (token.pos() == PartOfSpeech.DET && DEMONSTRATIVES.contains(word)) {
            return dates[i] == null && !(startsNoun(i + 1) && tokens.get(i + 1).pos() != PartOfSpeech.VERB);
        }
        return token.pos() == PartOfSpeech.PRON
                && dates[i] == null
                && !NO_NOUN_PHRASE.contains(word)
                && !(POSSESSIVES.contains(word) && startsNoun(i + 1));
    }

    private boolean startsNoun(int i) {
        return i < tokens.size()
                && (dates[i] != null
                        || tokens.get(i)
                                .is(
                                        PartOfSpeech.NOUN,
                                        PartOfSpeech.PROPN,
                                        PartOfSpeech.ADJ,
                                        PartOfSpeech.NUM,
                                        PartOfSpeech.VERB,
                                        PartOfSpeech.ADV));
    }

    private boolean isNoun(int i) {
        return tokens.get(i).is(PartOfSpeech.NOUN, PartOfSpeech.PROPN)
                && Character.isLetterOrDigit(tokens.get(i).text().codePointAt(0));
    }

    private boolean isNumber(int i) {
        return tokens.get(i).pos() == PartOfSpeech.NUM;
    }

    /** {@code iPhone 4}, {@code World War II}. */
    private boolean isNumberOfName(int from, int i) {
        return isNumber(i)
                && i > from
                && (tokens.get(i - 1).pos() == PartOfSpeech.PROPN
                        || (tokens.get(i - 1).pos() == PartOfSpeech.NOUN
                                && !tokens.get(i - 1).text().equals(Words.lower(tokens.get(i - 1)))));
    }

    private boolean isPossessiveMark(int i) {
        if (i >= tokens.size()) {
            return false;
        }
        String word = Words.lower(tokens.get(i));
        return (word.equals("'s") && tokens.get(i).pos() == PartOfSpeech.PART)
                || (word.equals("'") && i > 0 && Words.lower(tokens.get(i - 1)).endsWith("s") && startsNoun(i + 1));
    }

    /** What may stand before the noun: {@code the}, {@code their first}, {@code heightened}. */
    private boolean isPremodifier(int from, int i) {
        Token token = tokens.get(i);
        String word = Words.lower(token);
        return switch (token.pos()) {
            case DET -> i == from || tokens.get(i - 1).pos() == PartOfSpeech.DET;
            case PRON -> i == from && POSSESSIVES.contains(word);
            case ADJ, NUM -> true;
            case ADV -> i > from && i + 1 < tokens.size() && startsModifiedNoun(i + 1);
            case VERB -> i > from && isVerbalModifier(word) && startsModifiedNoun(i + 1);
            case SYM, PUNCT -> word.equals("$") || word.equals("#") || word.equals("£") || word.equals("€");
            default -> false;
        };
    }

    private boolean startsModifiedNoun(int i) {
        return i < tokens.size()
                && dates[i] == null
                && tokens.get(i).is(PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.ADJ, PartOfSpeech.VERB);
    }

    private static boolean isVerbalModifier(String word) {
        return word.endsWith("ed") || word.endsWith("ing") || word.endsWith("en");
    }

    /** What may stand between two nouns of one phrase: {@code U.S. military aid}. */
    private boolean isInnerModifier(int i) {
        return i + 1 < tokens.size()
                && tokens.get(i).is(PartOfSpeech.ADJ, PartOfSpeech.NUM)
                && dates[i + 1] == null
                && tokens.get(i + 1).is(PartOfSpeech.NOUN, PartOfSpeech.PROPN);
    }

    /** Whether the word is an adjective before a noun, or, behind a determiner, a participle: {@code newly built house}. */
    private boolean isBeforeNoun(boolean determined, int i) {
        boolean adjective = tokens.get(i).pos() == PartOfSpeech.ADJ
                || (determined
                        && tokens.get(i).pos() == PartOfSpeech.VERB
                        && isVerbalModifier(Words.lower(tokens.get(i))));
        return adjective && i + 1 < tokens.size() && dates[i + 1] == null && isNoun(i + 1);
    }

    private int endOfDate(int i) {
        int end = i + 1;
        while (end < tokens.size() && dates[end] == dates[i]) {
            end++;
        }
        return end;
    }

    /** Whether the date before the noun belongs to it: {@code the 1991 agreement}, {@code Monday's announcement}. */
    private boolean isModifier(int from, int start, int end) {
        if (end >= tokens.size()) {
            return false;
        }
        if (isPossessiveMark(end)) {
            return startsNoun(end + 1);
        }
        boolean nounFollows = dates[end] == null && (isNoun(end) || (isBeforeNoun(start > from, end)));
        boolean year =
                end - start == 1 && Character.isDigit(tokens.get(start).text().charAt(0));
        return nounFollows && (start > from || year);
    }
}
