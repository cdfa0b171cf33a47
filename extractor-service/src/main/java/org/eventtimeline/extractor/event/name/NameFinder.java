package org.eventtimeline.extractor.event.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.eventtimeline.extractor.event.phrase.Geography;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.NameJoints;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.language.PartOfSpeech;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.VerbForm;
import org.eventtimeline.extractor.language.WordNetClasses;
import org.eventtimeline.extractor.language.WordNetNames;

/** Finds the names in a noun phrase: runs of capitalised words, cut at titles. */
public final class NameFinder {
    private static final Set<String> COMPANY_SUFFIXES =
            Set.of("inc", "inc.", "corp", "corp.", "co", "co.", "ltd", "ltd.", "plc", "llc", "gmbh");
    private static final Set<String> ROYAL = Set.of("king", "queen", "prince", "princess", "pope", "emperor");
    private static final Pattern OCCUPATION = Pattern.compile("[A-Z][a-z]+(ist|ian|man|woman|er|or|person)");
    private static final Set<String> TITLE_PREFIXES = Set.of("vice", "deputy", "acting", "assistant", "prime");
    private static final Set<String> POSSESSIVE = Set.of("'s", "'");
    private static final int NONE = -1;

    private NameFinder() {}

    /** The names in the noun phrase in order: {@code Apple} and {@code Steve Jobs} in {@code Apple CEO Steve Jobs}. */
    public static List<Name> names(Phrases phrases, NounPhrase noun) {
        List<Name> names = new ArrayList<>();
        int start = NONE;
        for (int i = noun.from(); i <= noun.to(); i++) {
            if (start != NONE && isJoint(phrases, noun, i)) {
                continue;
            }
            boolean inside =
                    i < noun.to() && !noun.isDate(phrases.token(i)) && isNameWord(phrases, noun, i, start != NONE);
            if (inside && start == NONE) {
                start = i;
            } else if (start != NONE && (!inside || isSuffix(phrases.token(i - 1)))) {
                add(phrases, noun, start, i, names);
                start = inside ? i : NONE;
            }
        }
        return names;
    }

    /** Whether the noun phrase is nothing but one name. */
    public static boolean isWhole(Phrases phrases, NounPhrase noun) {
        List<Name> names = names(phrases, noun);
        return names.size() == 1
                && names.get(0).from() == noun.from()
                && names.get(0).to() == noun.to();
    }

    private static void add(Phrases phrases, NounPhrase noun, int start, int end, List<Name> names) {
        if (end - start == 1 && isSuffix(phrases.token(start))) {
            return;
        }
        for (int i = start; i < end; i++) {
            if (phrases.token(i).is(PartOfSpeech.NOUN, PartOfSpeech.PROPN)) {
                boolean titled = start > noun.from()
                                && (Lexicon.isTitle(phrases.token(start - 1))
                                        || isOccupation(phrases, noun, start - 1)
                                        || isOffice(phrases, noun, start - 1))
                                && !(end - start == 1 && Lexicon.isPlural(phrases.token(start)))
                        || ROYAL.contains(phrases.lower(start));
                names.add(new Name(start, end, phrases.text(start, end), titled));
                return;
            }
        }
    }

    private static boolean isNameWord(Phrases phrases, NounPhrase noun, int i, boolean inside) {
        Token token = phrases.token(i);
        if (isRoyal(phrases, noun, i)) {
            return true;
        }
        if (isTitle(phrases, noun, i) || isOffice(phrases, noun, i) || isOccupation(phrases, noun, i)) {
            return false;
        }
        return switch (token.pos()) {
            case PROPN ->
                hasCapital(token)
                        || inside
                                && Character.isLetterOrDigit(token.text().codePointAt(0))
                                && !Geography.isPeople(phrases.token(i - 1).text());
            case NOUN ->
                hasCapital(token)
                        && (i > 0
                                || inside
                                || isInnerCapital(token)
                                || isUnknown(token)
                                || noun.to() - i > 1 && isSuffix(phrases.token(noun.to() - 1)));
            case ADJ ->
                token.isCapitalized()
                        && !isCompound(token)
                        && !isOrigin(phrases, noun, i)
                        && i + 1 < noun.to()
                        && isNameWord(phrases, noun, i + 1, true);
            case NUM ->
                inside && hasCapital(phrases.token(i - 1)) && token.text().indexOf('-') < 0;
            default -> false;
        };
    }

    /** {@code American} in {@code the American Ann Lee}. */
    private static boolean isOrigin(Phrases phrases, NounPhrase noun, int i) {
        return i + 2 < noun.to()
                && Geography.isPeople(phrases.token(i).text())
                && Gender.ofGivenName(phrases.token(i + 1).text()).isPresent();
    }

    /** {@code Oslo-based}. */
    private static boolean isCompound(Token token) {
        int dash = token.text().lastIndexOf('-');
        return dash > 0 && VerbForm.of(token.text().substring(dash + 1)).mayBeParticiple();
    }

    /** {@code President}, {@code Vice} in {@code Vice President}, {@code ex-President}. */
    private static boolean isTitle(Phrases phrases, NounPhrase noun, int i) {
        boolean prefix =
                TITLE_PREFIXES.contains(phrases.lower(i)) && i + 1 < noun.to() && Lexicon.isTitle(phrases.token(i + 1));
        boolean joined =
                i > noun.from() && NameJoints.isParticle(phrases.token(i - 1).text());
        boolean inner = i > noun.from() && hasCapital(phrases.token(i)) && Lexicon.isPlural(phrases.token(i));
        return prefix || !joined && !inner && Lexicon.isTitle(phrases.token(i)) && !isGeneral(phrases, noun, i);
    }

    /** {@code General} in {@code General Motors}, {@code General Electric}: it leads no person but says of what sort. */
    private static boolean isGeneral(Phrases phrases, NounPhrase noun, int i) {
        if (i + 1 >= noun.to() || !phrases.lower(i).equals("general") || !hasCapital(phrases.token(i))) {
            return false;
        }
        String next = phrases.lower(i + 1);
        return WordNetClasses.isPlural(next)
                || WordNetClasses.mayDescribe(next)
                || Lexicon.isOrganisation(next)
                || isSuffix(phrases.token(noun.to() - 1));
    }

    /** {@code King} in {@code King Harald}: kings share their names, so that the title is a part of it. */
    private static boolean isRoyal(Phrases phrases, NounPhrase noun, int i) {
        return i + 1 < noun.to()
                && ROYAL.contains(phrases.lower(i))
                && hasCapital(phrases.token(i))
                && phrases.token(i + 1).pos() == PartOfSpeech.PROPN;
    }

    /** {@code State} in {@code Secretary of State Ann Lee}. */
    private static boolean isOffice(Phrases phrases, NounPhrase noun, int i) {
        return i == noun.from()
                && i >= 2
                && noun.to() - i >= 2
                && phrases.lower(i - 1).equals("of")
                && WordNetNames.isCommonNoun(phrases.lower(i))
                && (Gender.ofGivenName(phrases.token(i + 1).text()).isPresent()
                        || !WordNetNames.isCommonNoun(phrases.lower(noun.to() - 1)))
                && Lexicon.isTitle(phrases.token(i - 2));
    }

    /** {@code Florist} in {@code Florist Wanda Oakes}, {@code Guard} in {@code Guard Tim Lee fell}. */
    private static boolean isOccupation(Phrases phrases, NounPhrase noun, int i) {
        boolean opens = i == noun.from() || !hasCapital(phrases.token(i - 1));
        return opens
                && noun.to() - i >= 3
                && phrases.token(i + 2).isCapitalized()
                && (isWorker(phrases, i) || i == 0 && isBeforeGivenName(phrases, i));
    }

    private static boolean isWorker(Phrases phrases, int i) {
        return OCCUPATION.matcher(phrases.token(i).text()).matches()
                && Lexicon.isPersonNoun(phrases.lower(i))
                && (isBeforeGivenName(phrases, i) || !WordNetNames.isCommonNoun(phrases.lower(i + 1)));
    }

    private static boolean isBeforeGivenName(Phrases phrases, int i) {
        return WordNetNames.isCommonNoun(phrases.lower(i))
                && Gender.ofGivenName(phrases.token(i).text()).isEmpty()
                && Gender.ofGivenName(phrases.token(i + 1).text()).isPresent();
    }

    /** {@code van der} in {@code Jan van der Berg}, {@code and} in {@code Food and Drug Administration}. */
    private static boolean isJoint(Phrases phrases, NounPhrase noun, int i) {
        if (i + 1 >= noun.to()) {
            return false;
        }
        boolean particle = NameJoints.isParticle(phrases.token(i).text());
        boolean ends = hasCapital(phrases.token(i + 1));
        return ends
                ? particle || NameJoints.JOINTS.contains(phrases.lower(i)) || isOfMembers(phrases, i)
                : particle && isJoint(phrases, noun, i + 1);
    }

    /** The apostrophe in {@code Seafarers' Union}, {@code People's Party}. */
    private static boolean isOfMembers(Phrases phrases, int i) {
        String body = phrases.lower(i + 1);
        return POSSESSIVE.contains(phrases.lower(i))
                && i > 0
                && hasCapital(phrases.token(i - 1))
                && isSeveral(phrases.lower(i - 1))
                && (Lexicon.isOrganisation(body) || NameJoints.endsOrganisation(body));
    }

    private static boolean isSeveral(String people) {
        return people.equals("people") || WordNetClasses.isPlural(people);
    }

    private static boolean isSuffix(Token token) {
        return isCompanySuffix(token.text());
    }

    /** {@code Inc.}. */
    public static boolean isCompanySuffix(String word) {
        return COMPANY_SUFFIXES.contains(Words.lower(word));
    }

    /** Whether a letter of the word is a capital: {@code Beatles}, {@code iPhone}. */
    private static boolean hasCapital(Token token) {
        return token.text().chars().anyMatch(Character::isUpperCase);
    }

    /** {@code Acme} where it begins the sentence: no plural, and no noun of a dictionary. */
    private static boolean isUnknown(Token token) {
        String word = Words.lower(token);
        return token.lemma().equalsIgnoreCase(word)
                && word.indexOf('-') < 0
                && !word.endsWith("s")
                && !WordNetNames.isCommonNoun(word);
    }

    private static boolean isInnerCapital(Token token) {
        return token.text().substring(1).chars().anyMatch(Character::isUpperCase);
    }
}
