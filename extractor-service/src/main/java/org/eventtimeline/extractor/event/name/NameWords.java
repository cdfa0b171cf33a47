package org.eventtimeline.extractor.event.name;

import java.util.List;
import java.util.Set;
import org.eventtimeline.extractor.event.phrase.Geography;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.WordNetKinds;
import org.eventtimeline.extractor.language.lexicon.WordNetNames;

/** Tells which words of a noun phrase are parts of names, by their capitals and parts of speech. */
final class NameWords {
    /** What is counted so, but no things that are made in numbers. */
    private static final List<String> UNITS = List.of("money", "unit");

    /** With these end ordinals in figures. */
    private static final Set<String> ORDINAL = Set.of("st", "nd", "rd", "th");

    private final Phrases phrases;
    private final NounPhrase noun;
    private final Titles titles;
    private final RoyalTitles royals;
    private final NameSeams seams;
    private final NameAdjectives adjectives;
    private final Nicknames nicknames;

    NameWords(Phrases phrases, NounPhrase noun, Titles titles, NameSeams seams, Nicknames nicknames) {
        this.phrases = phrases;
        this.noun = noun;
        this.titles = titles;
        this.royals = new RoyalTitles(phrases, noun);
        this.seams = seams;
        this.adjectives = new NameAdjectives(phrases, noun);
        this.nicknames = nicknames;
    }

    /**
     * Whether the word is a part of a name.
     *
     * @param inside whether the word before it is one, too
     */
    boolean isPart(int i, boolean inside) {
        if (royals.open(i)) {
            return true;
        }
        if (seams.isInOffice(i)) {
            return true;
        }
        if (titles.leads(i)
                || adjectives.opensBeforePlace(i)
                || adjectives.isOrigin(i)
                || adjectives.isAge(i)
                || i + 1 < noun.to() && NameAdjectives.isCompound(phrases.token(i))) {
            return false;
        }
        Token token = phrases.token(i);
        return switch (token.pos()) {
            case PROPN ->
                NameFinder.hasCapital(token)
                        || inside
                                && Character.isLetterOrDigit(token.text().codePointAt(0))
                                && !Geography.isPeople(phrases.token(i - 1).text());
            case NOUN ->
                NameFinder.hasCapital(token)
                        && (!phrases.sentence().isOpening(i)
                                || inside
                                || opensName(i)
                                || isInnerCapital(token)
                                || isUnknown(token)
                                || noun.to() - i > 1
                                        && NameFinder.hasCapital(phrases.token(noun.to() - 1))
                                        && CompanyKinds.is(
                                                phrases.token(noun.to() - 1).text()));
            case ADJ ->
                (token.isCapitalized() || isNumber(i))
                        && !Lexicon.isFormer(Words.lower(token))
                        && !NameAdjectives.isCompound(token)
                        && i + 1 < noun.to()
                        && (isPart(i + 1, true) || seams.isAt(i + 1) || nicknames.isAt(i + 1));
            case NUM ->
                inside
                        && NameFinder.hasCapital(phrases.token(i - 1))
                        && token.text().indexOf('-') < 0
                        && !isAmount(i);
            default -> false;
        };
    }

    /**
     * {@code Lighthouse} in {@code Lighthouse Records}: another common noun behind it has a capital, too;
     * {@code Osprey} in {@code Osprey 2}.
     */
    private boolean opensName(int i) {
        if (i + 1 >= noun.to()) {
            return false;
        }
        Token next = phrases.token(i + 1);
        boolean numbered = next.pos() == PartOfSpeech.NUM && i + 2 == noun.to() && !Words.isPlural(phrases.token(i));
        return numbered
                || next.pos() == PartOfSpeech.NOUN && next.isCapitalized() && WordNetNames.isCommonNoun(next.lemma());
    }

    /** {@code 9th} in {@code the 9th Circuit}. */
    private boolean isNumber(int i) {
        return i + 1 < noun.to()
                && Character.isDigit(phrases.lower(i).codePointAt(0))
                && ORDINAL.contains(
                        phrases.lower(i).substring(Math.max(0, phrases.lower(i).length() - 2)))
                && phrases.token(i + 1).isCapitalized();
    }

    /** {@code 25} in {@code fines Acme 25 million euros}, {@code 400} in {@code fined Acme 400 euros}. */
    private boolean isAmount(int i) {
        if (i + 1 >= noun.to()) {
            return false;
        }
        String counted = phrases.token(i + 1).lemma();
        return phrases.token(i + 1).pos() == PartOfSpeech.NUM
                || UNITS.stream().anyMatch(unit -> WordNetKinds.isKindOf(counted, unit, 1));
    }

    /** {@code Acme} where it begins the sentence: no plural, and no noun of a dictionary. */
    private static boolean isUnknown(Token token) {
        String word = Words.lower(token);
        return token.lemma().equalsIgnoreCase(word)
                && word.indexOf('-') < 0
                && (!word.endsWith("s") || word.endsWith("us"))
                && !WordNetNames.isCommonNoun(word);
    }

    private static boolean isInnerCapital(Token token) {
        return token.text().substring(1).chars().anyMatch(Character::isUpperCase);
    }
}
