package org.eventtimeline.extractor.event.name;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eventtimeline.extractor.event.phrase.Geography;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.WordNetClasses;
import org.eventtimeline.extractor.language.lexicon.WordNetNames;

/** Takes away the capitals of a title that tell nothing of names: {@code Measles Outbreak Closes Oslo Schools}. */
public final class TitleCase {
    private static final int LONGEST_SMALL_WORD = 3;

    /** So many capitals a title may have that is but a name. */
    private static final int LONGEST_NAME = 2;

    /** Words that the article has in small letters. */
    private final Set<String> small = new HashSet<>();

    /** Words and pairs of words that it has with capitals inside its sentences. */
    private final Set<String> capitals = new HashSet<>();

    /** What the sentences of the article show. */
    public TitleCase(List<Phrases> article) {
        article.stream().filter(phrases -> !is(phrases)).forEach(this::read);
    }

    private void read(Phrases phrases) {
        List<Token> tokens = phrases.sentence().tokens();
        for (int i = 0; i < tokens.size(); i++) {
            String word = tokens.get(i).text();
            if (!tokens.get(i).isCapitalized()) {
                small.add(word);
            } else if (i > 0) {
                capitals.add(word);
                capitals.add(tokens.get(i - 1).text() + " " + word);
                capitals.add(name(tokens.get(i - 1).text()) + " " + name(word));
            }
        }
    }

    /** Whether all words of the heading have capitals but for small ones. */
    public static boolean is(Phrases phrases) {
        List<Token> words = phrases.sentence().tokens().stream()
                .filter(token ->
                        token.text().length() > LONGEST_SMALL_WORD && !token.is(PartOfSpeech.ADP, PartOfSpeech.SCONJ))
                .filter(token -> Character.isLetter(token.text().codePointAt(0)))
                .toList();
        return words.size() > 1
                && words.stream().allMatch(Token::isCapitalized)
                && phrases.sentence().isHeading();
    }

    /** The title with capitals at its start and in names only. */
    public String undo(String title, List<Phrases> sentences) {
        var text = new StringBuilder(title);
        for (Phrases phrases : sentences) {
            List<Token> tokens = phrases.sentence().tokens();
            boolean name = tokens.stream().filter(Token::isCapitalized).count() <= LONGEST_NAME;
            for (int i = name || !is(phrases) ? tokens.size() : 1; i < tokens.size(); i++) {
                Token token = tokens.get(i);
                String word = token.isCapitalized() ? written(tokens, i) : token.text();
                text.replace(token.start(), token.end(), word);
            }
        }
        return text.toString();
    }

    /** The word as it stands inside a sentence. */
    private String written(List<Token> tokens, int i) {
        String word = tokens.get(i).text();
        String name = name(word);
        boolean joined = i > 1 && capitals.contains(name(tokens.get(i - 1).text()) + " " + name)
                || i + 1 < tokens.size()
                        && capitals.contains(name + " " + name(tokens.get(i + 1).text()));
        String lower = small(word);
        boolean common = small.contains(lower) || !isName(name) && WordNetClasses.isKnown(lower);
        return capitals.contains(word) && !small.contains(lower) ? word : joined || !common ? name : lower;
    }

    private boolean isName(String word) {
        return capitals.contains(word)
                || Geography.isPeople(word)
                || Geography.isCountry(word)
                || (Geography.isKnownPlace(word) || GivenNames.begin(word)) && !isCommon(small(word));
    }

    /** {@code man}, which is also an island, and {@code long}, which is also somebody. */
    private static boolean isCommon(String word) {
        return WordNetNames.isCommonNoun(word) || WordNetClasses.isAdjective(word);
    }

    private static String name(String word) {
        return word.charAt(0) + small(word.substring(1));
    }

    /** In small letters, letter by letter, so that it keeps its length. */
    private static String small(String word) {
        var text = new StringBuilder(word);
        for (int i = 0; i < word.length(); i++) {
            text.setCharAt(i, Character.toLowerCase(word.charAt(i)));
        }
        return text.toString();
    }
}
