package org.eventtimeline.extractor.event.phrase;

import java.util.Set;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.WordList;

/** Small words inside a name: {@code Dar es Salaam}, {@code the Food and Drug Administration}. */
public final class NameJoints {
    private static final Set<String> PARTICLES = WordList.words(
            "bin bint ibn abu ben al el la le las los de del della degli da dal das di du des dos van von zu der den ter ten af av ap ferch es y");
    private static final Set<String> ORGANISATIONS = WordList.words("""
            administration agency association authority board bureau center centre commission committee council
            department federation foundation fund institute ministry office organization service
            """);

    /** What joins two words of one name. */
    public static final Set<String> JOINTS = Set.of("and", "&", "/", "-");

    private static final Set<String> SIGNS = Set.of("&", "/");

    /** With these, behind {@code &}, the names of firms end that have several partners. */
    private static final Set<String> PARTNERS =
            Set.of("co", "co.", "company", "sons", "son", "bros", "bros.", "brothers", "partners", "associates");

    private final TokenRow row;

    /** Asks about the words of a sentence. */
    public NameJoints(TokenRow row) {
        this.row = row;
    }

    /** Whether family names begin with the word: {@code van}, {@code de}. */
    public static boolean isParticle(String word) {
        return PARTICLES.contains(word);
    }

    /** Whether the word in lower case ends the names of bodies: {@code ministry}. */
    public static boolean endsOrganisation(String word) {
        return ORGANISATIONS.contains(word);
    }

    /** The token after the joint at {@code i}, or {@code i} where there is none. */
    int after(int from, int i) {
        boolean between = i > from && isNameWord(i - 1) && isNameWord(i + 1);
        if (!between) {
            return i;
        }
        if (isParticle(row.get(i).text())) {
            return i + 1;
        }
        boolean dash =
                row.get(i).text().equals("-") && row.is(i - 1, PartOfSpeech.PROPN) && row.is(i + 1, PartOfSpeech.PROPN);
        boolean joint = dash
                || isFirmComma(i)
                || SIGNS.contains(row.get(i).text())
                || row.lower(i).equals("and") && namesOrganisation(i + 1);
        return joint ? i + 1 : i;
    }

    /** The comma of {@code Hall, Pike & Co.}. */
    private boolean isFirmComma(int i) {
        return row.get(i).text().equals(",")
                && i + 3 < row.size()
                && row.get(i + 2).text().equals("&")
                && PARTNERS.contains(row.lower(i + 3));
    }

    /** Whether a word for a body follows within the name: {@code Naturalization Service}. */
    private boolean namesOrganisation(int from) {
        int i = from + 1;
        while (isNameWord(i) && !ORGANISATIONS.contains(row.lower(i))) {
            i++;
        }
        return isNameWord(i);
    }

    private boolean isNameWord(int i) {
        return row.is(i, PartOfSpeech.PROPN, PartOfSpeech.NOUN) && row.get(i).isCapitalized();
    }
}
