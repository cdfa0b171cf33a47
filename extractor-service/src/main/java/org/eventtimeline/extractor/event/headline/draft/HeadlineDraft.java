package org.eventtimeline.extractor.event.headline.draft;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.language.lexicon.WordList;

/**
 * The words of a headline before they are cut to its length.
 *
 * @param pieces each can be left out with all behind it
 * @param required how many of them the headline cannot do without
 * @param most how clear it is at the most
 */
public record HeadlineDraft(List<String> pieces, int required, Clarity most) {
    private static final Set<String> OPEN_ENDS = WordList.words("""
            a an the this that these those his her its their my our your whose
            above after against among as at because before behind below beside between beyond by despite during
            except for from if inside into like near of onto outside per since than till to toward towards unless
            until upon via when where whether which while who whom with within without
            and but nor or so yet very more most less
            """);
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}'’-]+");

    /** {@code '} in {@code the miners ' lawyer}, as some write. */
    private static final String SPACED_APOSTROPHE = " ' ";

    private static final Set<String> UNEXPLAINED =
            WordList.words("i me my we us our you your he him she they them it this these those");
    private static final Set<String> OWNERS = Set.of("his", "her", "its", "their", "whose");
    /** Explained by whose somebody is: {@code Otto Lang's relatives care for him}. */
    private static final String OF_OWNER = "him";

    private static final Set<String> ABOUT_SUBJECT = Set.of("he", "she", "they", "it");

    /** Writes apostrophes without a space before them. */
    public HeadlineDraft {
        pieces = pieces.stream()
                .map(piece -> piece.replace(SPACED_APOSTROPHE, "' "))
                .toList();
    }

    /** A draft that is as clear as its words are. */
    public HeadlineDraft(List<String> pieces, int required) {
        this(pieces, required, Clarity.CLEAR);
    }

    /**
     * A headline of as many pieces as fit and are understood, unless not even the first fits.
     *
     * @param room how long it may be
     */
    public Optional<Headline> fit(int room) {
        var text = new StringBuilder();
        int used = 0;
        for (String piece : pieces) {
            String space = text.length() == 0 || piece.startsWith(",") ? "" : " ";
            boolean dispensable =
                    used >= required && !isExplained(text + space + piece) && isExplained(text.toString());
            if (dispensable || text.length() + space.length() + piece.length() > room) {
                break;
            }
            text.append(space).append(piece);
            used++;
        }
        String closed = withoutOpenEnd(text.toString());
        if (closed.isBlank()) {
            return Optional.empty();
        }
        boolean whole = used >= required && closed.length() == text.length();
        return Optional.of(new Headline(Words.capitalize(closed), whole && isExplained(closed) ? most : Clarity.OPEN));
    }

    /** The text up to its last word that can end a headline. */
    private static String withoutOpenEnd(String text) {
        String closed = text.strip();
        int space = closed.lastIndexOf(' ');
        boolean open = OPEN_ENDS.contains(Words.lower(closed.substring(space + 1)));
        return !open ? closed : space < 0 ? "" : withoutOpenEnd(closed.substring(0, space));
    }

    /** Whether no word stands for somebody who is not named; the subject itself may be taken up. */
    private static boolean isExplained(String text) {
        String[] words = BETWEEN_WORDS.split(text);
        boolean owned = false;
        for (int i = 0; i < words.length; i++) {
            boolean owner = i == 0 && OWNERS.contains(Words.lower(words[0]));
            if (owner) {
                return false;
            }
            boolean speaker = words[i].equals("I") && !(i > 0 && Character.isUpperCase(words[i - 1].codePointAt(0)));
            String word = i == 0 || speaker ? Words.lower(words[i]) : words[i];
            boolean those = word.equals("those") && i + 1 < words.length && words[i + 1].equals("of");
            boolean explained = those || i > 0 && ABOUT_SUBJECT.contains(word) || owned && word.equals(OF_OWNER);
            if (UNEXPLAINED.contains(word) && !explained) {
                return false;
            }
            owned |= i + 1 < words.length && isOwner(words[i], words[i + 1]);
        }
        return true;
    }

    /** {@code Lang's} before {@code relatives}, but not {@code People's} before {@code Union}. */
    private static boolean isOwner(String word, String next) {
        return !word.isEmpty()
                && Character.isUpperCase(word.codePointAt(0))
                && (word.endsWith("'s") || word.endsWith("’s") || word.endsWith("s'"))
                && !next.isEmpty()
                && Character.isLowerCase(next.codePointAt(0));
    }

    /** The same, of which nothing may be left out. */
    public HeadlineDraft whole() {
        return new HeadlineDraft(pieces, Math.max(required, pieces.size()), most);
    }
}
