package org.eventtimeline.extractor.event.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.WordList;

/** Finds the names in a noun phrase: runs of capitalised words, cut at titles. */
public final class NameFinder {
    private static final Set<String> COMPANY_SUFFIXES =
            WordList.words("inc inc. corp corp. co co. ltd ltd. plc llc gmbh sa s.a. ag n.v. spa s.p.a. ab asa oyj");
    private static final int NONE = -1;

    private final Phrases phrases;
    private final NounPhrase noun;
    private final Titles titles;
    private final NameSeams seams;
    private final Nicknames nicknames;
    private final NameWords words;

    /** What a noun phrase holds. */
    private record Found(List<Name> names) {}

    private NameFinder(Phrases phrases, NounPhrase noun) {
        this.phrases = phrases;
        this.noun = noun;
        this.titles = new Titles(phrases, noun);
        this.seams = new NameSeams(phrases, noun);
        this.nicknames = new Nicknames(phrases, noun);
        this.words = new NameWords(phrases, noun, titles, seams, nicknames);
    }

    /** The names in the noun phrase in order: {@code Apple} and {@code Steve Jobs} in {@code Apple CEO Steve Jobs}. */
    public static List<Name> names(Phrases phrases, NounPhrase noun) {
        return phrases.finder(noun, Found.class, () -> find(phrases, noun)).names();
    }

    private static Found find(Phrases phrases, NounPhrase noun) {
        for (int i = noun.from(); i < noun.to(); i++) {
            if (phrases.token(i).isCapitalized() || hasCapital(phrases.token(i))) {
                return new Found(List.copyOf(new NameFinder(phrases, noun).find()));
            }
        }
        return new Found(List.of());
    }

    /** Whether the noun phrase is nothing but one name. */
    public static boolean isWhole(Phrases phrases, NounPhrase noun) {
        List<Name> names = names(phrases, noun);
        return names.size() == 1
                && names.get(0).from() == noun.from()
                && names.get(0).to() == noun.to();
    }

    /** {@code Inc.}. */
    public static boolean isCompanySuffix(String word) {
        return COMPANY_SUFFIXES.contains(Words.lower(word));
    }

    /** Whether a letter of the word is a capital: {@code Beatles}, {@code iPhone}. */
    static boolean hasCapital(Token token) {
        String text = token.text();
        for (int i = 0; i < text.length(); i++) {
            if (Character.isUpperCase(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private List<Name> find() {
        List<Name> found = new ArrayList<>();
        int start = NONE;
        for (int i = noun.from(); i <= noun.to(); i++) {
            if (start != NONE && (seams.isAt(i) || nicknames.isAt(i))) {
                continue;
            }
            boolean inside = i < noun.to()
                    && !noun.isDate(phrases.token(i))
                    && (words.isPart(i, start != NONE) || start != NONE && isSuffix(i));
            if (inside && start == NONE) {
                start = i;
            } else if (start != NONE && (!inside || isSuffix(i - 1))) {
                add(start, i, found);
                start = inside ? i : NONE;
            }
        }
        return found;
    }

    private void add(int start, int end, List<Name> names) {
        if (end - start == 1 && isSuffix(start)) {
            return;
        }
        for (int i = start; i < end; i++) {
            if (phrases.token(i).is(PartOfSpeech.NOUN, PartOfSpeech.PROPN)) {
                names.add(new Name(start, end, text(start, end), titles.lead(start, end)));
                return;
            }
        }
    }

    private String text(int start, int end) {
        return nicknames.without(start, PostNominals.start(phrases, start, end));
    }

    private boolean isSuffix(int i) {
        return isCompanySuffix(phrases.token(i).text());
    }
}
