package org.eventtimeline.extractor.event.name;

import java.util.Set;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.VerbClasses;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.WordNetKinds;

/** Signs that a noun phrase names a person. */
public final class Personhood {
    /** {@code Oslo recalled its envoy}, {@code Rovers hired Lee as their coach}. */
    private static final Set<String> OF_BODIES = Set.of("its", "their");

    private static final Set<String> WEDDING = Set.of("marry", "wed", "divorce");

    private Personhood() {}

    /** Whether the words around it show that the name in phrase {@code i} is that of a person. */
    static boolean isShown(Phrases phrases, int i, Name name) {
        NounPhrase noun = phrases.noun(i);
        boolean last = name.to() == noun.to() && !isNumbered(name);
        return last
                        && (hasAge(phrases, i)
                                || isWho(phrases, i) && !isTeam(name)
                                || isSpeaking(phrases, i)
                                || isSpouse(phrases, i)
                                || PersonDescriptions.tell(phrases, i, name))
                || hasYears(phrases, noun, name)
                || hasRelative(phrases, noun, name);
    }

    /** {@code Osprey 3} in {@code its twin, Osprey 3,}. */
    private static boolean isNumbered(Name name) {
        return Character.isDigit(name.text().codePointBefore(name.text().length()));
    }

    /** {@code 6-year-old Tim Lee}. */
    private static boolean hasYears(Phrases phrases, NounPhrase noun, Name name) {
        return name.from() > noun.from() && phrases.lower(name.from() - 1).endsWith("-year-old");
    }

    /** {@code Tim Lee's mother}. */
    private static boolean hasRelative(Phrases phrases, NounPhrase noun, Name name) {
        return noun.hasPossessor() && name.to() == noun.possessorEnd() && Lexicon.isRelative(phrases.head(noun));
    }

    /** Whether an age stands behind the phrase: {@code Ann Lee, 49,}. */
    public static boolean hasAge(Phrases phrases, int i) {
        int comma = phrases.get(i).to();
        if (comma + 2 >= phrases.sentence().tokens().size()) {
            return false;
        }
        String age = phrases.lower(comma + 1);
        return phrases.lower(comma).equals(",")
                && phrases.lower(comma + 2).equals(",")
                && age.length() <= 3
                && age.chars().allMatch(Character::isDigit);
    }

    /** {@code Ann Lee, who}, but not {@code Oslo} in {@code a nurse from Oslo who}. */
    private static boolean isWho(Phrases phrases, int i) {
        boolean comma = phrases.isKind(i + 1, Kind.COMMA);
        int relative = comma ? i + 2 : i + 1;
        boolean origin = !comma && phrases.preposition(i - 1).equals("from") && phrases.isNoun(i - 2);
        return !origin
                && phrases.isKind(relative, Kind.RELATIVE)
                && phrases.lower(phrases.get(relative).from()).equals("who");
    }

    /** {@code City} and {@code Rovers} in {@code Rovers, who}. */
    private static boolean isTeam(Name name) {
        String last = Words.lower(name.lastWord());
        return Lexicon.isOrganisation(last) || WordNetKinds.isKindOf(last, "region", 1) || Lexicon.isPlural(last);
    }

    /** A dash, as in {@code the doctor -- Ann Lee -- left}. */
    public static boolean isDash(Phrases phrases, int i) {
        return phrases.isKind(i, Kind.BREAK)
                && phrases.text(phrases.get(i).from(), phrases.get(i).to())
                        .chars()
                        .allMatch(c -> Character.getType(c) == Character.DASH_PUNCTUATION);
    }

    /** {@code Lee} in {@code married Lee}. */
    private static boolean isSpouse(Phrases phrases, int i) {
        return i > 0
                && phrases.get(i - 1) instanceof VerbGroup verb
                && WEDDING.contains(phrases.head(verb).lemma());
    }

    /** {@code Lee said}, but neither {@code the company of Lee said} nor {@code Oslo recalled its envoy}. */
    private static boolean isSpeaking(Phrases phrases, int i) {
        boolean determined = phrases.noun(i).from() < phrases.noun(i).head()
                && phrases.token(phrases.get(i).from()).pos() == PartOfSpeech.DET;
        boolean ofThing = IntStream.of(i + 2, i + 3)
                .filter(phrases::isNoun)
                .anyMatch(owned ->
                        OF_BODIES.contains(phrases.lower(phrases.get(owned).from())));
        return !determined
                && !ofThing
                && phrases.preposition(i - 1).isEmpty()
                && i + 1 < phrases.size()
                && phrases.get(i + 1) instanceof VerbGroup verb
                && VerbClasses.isPersonal(phrases.head(verb));
    }
}
