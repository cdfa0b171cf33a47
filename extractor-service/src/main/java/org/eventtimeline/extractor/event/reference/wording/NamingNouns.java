package org.eventtimeline.extractor.event.reference.wording;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.eventtimeline.extractor.event.name.Name;
import org.eventtimeline.extractor.event.name.NameFinder;
import org.eventtimeline.extractor.event.name.Personhood;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.WordNetKinds;
import org.eventtimeline.extractor.language.lexicon.WordNetNames;

/** The nouns by which an article may go on to call whom or what it names: those in, before and behind the name. */
public final class NamingNouns {
    /** What is named by its kind before its own name. */
    private static final List<String> KINDS = List.of("structure", "facility", "lake", "mountain", "storm", "vehicle");

    /** These make of an office another, as {@code acting} does not. */
    private static final Set<String> COMPOUND = Set.of("prime", "vice", "deputy", "assistant");

    private static final Set<String> CHILD = Set.of("boy", "girl", "child", "youngster");
    private static final Pattern YOUNG = Pattern.compile("(\\d|1\\d|[a-z]+)" + Descriptions.AGED);

    private final Set<String> nouns = new HashSet<>();

    private NamingNouns() {}

    /** Those that the name gives with which phrase {@code i} ends. */
    public static Set<String> of(Phrases phrases, int i, Name name) {
        NounPhrase noun = phrases.noun(i);
        var found = new NamingNouns();
        if (name.from() > noun.from() && !noun.hasPossessor() && !isLower(phrases, noun, name.from() - 1)) {
            found.addCommon(phrases.token(name.from() - 1));
        }
        String office = Offices.before(phrases, noun, name);
        if (office.indexOf(' ') > 0) {
            found.nouns.add(office);
        }
        if (!name.isOneWord()) {
            int suffix = NameFinder.isCompanySuffix(name.lastWord()) ? 1 : 0;
            Token last = phrases.token(name.to() - 1 - suffix);
            found.add(last);
            if (Lexicon.isOrganisation(Words.lower(last))) {
                found.addCommon(last);
            }
        }
        String first = Words.lower(name.firstWord());
        if (!name.isOneWord()
                && (Lexicon.isPersonNoun(first) || isKind(first) && !isNoun(Words.lower(name.lastWord())))) {
            found.nouns.add(first);
        }
        if (name.from() > 0) {
            found.addCallings(phrases.lower(name.from() - 1));
        }
        if (Personhood.hasAge(phrases, i)) {
            String aged = phrases.lower(noun.to() + 1) + Descriptions.AGED;
            found.nouns.add(aged);
            found.addCallings(aged);
        }
        SelfDescriptions.behind(phrases, i).forEach(description -> found.addOne(phrases.head(description)));
        return found.nouns;
    }

    /** {@code Minister} of {@code Prime Minister}, who is not called {@code the minister}. */
    private static boolean isLower(Phrases phrases, NounPhrase noun, int title) {
        return title > noun.from() && COMPOUND.contains(phrases.lower(title - 1));
    }

    /** {@code leader} and {@code rebel leader} of {@code the rebel leader}. */
    public static Set<String> ofDescription(Phrases phrases, int i) {
        var found = new NamingNouns();
        found.add(phrases.head(i));
        NounPhrase noun = phrases.noun(i);
        if (Descriptions.isFormer(phrases, noun)) {
            found.nouns.add(former(phrases, noun));
        }
        if (!noun.hasPossessor()) {
            found.nouns.add(Descriptions.words(phrases, noun));
        }
        return found.nouns;
    }

    /** {@code former minister} of {@code the former finance minister}. */
    public static String former(Phrases phrases, NounPhrase noun) {
        return "former " + phrases.head(noun).lemma();
    }

    /** What somebody is called whose title is {@code Dr.}, or who is said to be a {@code 6-year-old}. */
    private void addCallings(String before) {
        nouns.addAll(ShortTitles.nouns(before));
        if (YOUNG.matcher(before).matches()) {
            nouns.addAll(CHILD);
            nouns.add(before);
        }
    }

    /** {@code fort}, {@code lake}, {@code storm}: what a name of such begins with. */
    private static boolean isKind(String noun) {
        return isNoun(noun) && KINDS.stream().anyMatch(kind -> WordNetKinds.isKindOf(noun, kind, 1));
    }

    private static boolean isNoun(String word) {
        return WordNetNames.isCommonNoun(word);
    }

    /** Adds {@code airline} of {@code a Danish airline} and of {@code one of the largest airlines}. */
    private void addOne(Token noun) {
        add(noun);
        if (CHILD.contains(Words.lower(noun))) {
            nouns.addAll(CHILD);
        }
        if (Words.isPlural(noun) && WordNetNames.isCommonNoun(noun.lemma())) {
            nouns.add(noun.lemma());
        }
    }

    private void add(Token noun) {
        if (!Lexicon.isEventNoun(noun)) {
            addCommon(noun);
        }
    }

    private void addCommon(Token noun) {
        String word = Words.lower(noun);
        if (noun.is(PartOfSpeech.NOUN, PartOfSpeech.PROPN) && WordNetNames.isCommonNoun(word)) {
            nouns.add(word);
        }
    }
}
