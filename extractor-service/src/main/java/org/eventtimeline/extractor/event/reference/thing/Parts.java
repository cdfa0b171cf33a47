package org.eventtimeline.extractor.event.reference.thing;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.construction.ClauseRoles;
import org.eventtimeline.extractor.event.kind.EventKinds;
import org.eventtimeline.extractor.event.name.Lists;
import org.eventtimeline.extractor.event.name.Names;
import org.eventtimeline.extractor.event.phrase.Geography;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Modifiers;
import org.eventtimeline.extractor.event.phrase.Particles;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.reference.sentence.SelectionalPreferences;
import org.eventtimeline.extractor.event.reference.wording.Callings;
import org.eventtimeline.extractor.event.reference.wording.NamesBehind;
import org.eventtimeline.extractor.event.reference.wording.PersonWording;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.WordNetKinds;

/** Finds which part a noun phrase has in its sentence; what tells of another passes its part on to that. */
final class Parts {
    /** So many phrases before a member of a list another is looked for. */
    private static final int NEAR = 12;

    /** What is won is hardly gone on with. */
    private static final String WON = "competition";

    private final Names names;
    private final Callings callings;
    private final NamesBehind namesBehind;

    Parts(Names names, Callings callings) {
        this.names = names;
        this.callings = callings;
        this.namesBehind = new NamesBehind(new PersonWording(names));
    }

    /** {@code a mill} in {@code a mill, Low Moe}, and {@code a stake} in {@code a stake in Acme}. */
    boolean passesOn(Phrases phrases, int i) {
        return isNamed(phrases, i) || isHeld(phrases, i);
    }

    /** {@code a mill} of {@code a mill, Low Moe}, for the name. */
    Optional<NounPhrase> described(Phrases phrases, int i) {
        return phrases.isNoun(i - 2) && isNamed(phrases, i - 2) ? Optional.of(phrases.noun(i - 2)) : Optional.empty();
    }

    /** The part of phrase {@code i}. */
    Part of(Reading reading, int i) {
        Phrases phrases = reading.phrases();
        boolean heir = phrases.isNoun(i - 2) && passesOn(phrases, i - 2);
        return own(reading, heir ? i - 2 : i);
    }

    /** {@code Acme} and {@code Beta} in {@code Acme and Beta met}, neither of which is taken up alone. */
    private boolean isListed(Phrases phrases, int i) {
        return IntStream.rangeClosed(Math.max(0, i - NEAR), i)
                .filter(phrases::isNoun)
                .mapToObj(first -> Lists.members(phrases, first))
                .filter(members -> members.contains(i))
                .anyMatch(members -> members.stream()
                                .filter(member -> isBody(phrases, member))
                                .count()
                        > 1);
    }

    private boolean isBody(Phrases phrases, int i) {
        return callings.headName(phrases, phrases.noun(i))
                .filter(name -> names.person(name).isEmpty())
                .isPresent();
    }

    private Part own(Reading reading, int i) {
        Phrases phrases = reading.phrases();
        if (ClauseRoles.isSource(reading, i)) {
            return Part.OTHER;
        }
        if (isListed(phrases, i)) {
            return Part.LISTED;
        }
        if (isCause(reading, i)) {
            return Part.CAUSE;
        }
        if (ClauseRoles.isSubject(reading, i) || ClauseRoles.namesSubject(reading, i)) {
            return isRelated(phrases, i) ? Part.LOWER_SUBJECT : Part.SUBJECT;
        }
        if (reading.isSubject(i)) {
            return Part.LOWER_SUBJECT;
        }
        if (isPhrasalObject(reading, i)) {
            return Part.OBJECT;
        }
        return Transfers.part(reading, i).orElseGet(() -> governed(reading, i));
    }

    private static Part governed(Reading reading, int i) {
        Phrases phrases = reading.phrases();
        return reading.withObject(i)
                .findFirst()
                .map(clause -> isWon(phrases, clause) ? Part.OBLIQUE : Part.OBJECT)
                .orElse(isOblique(reading, i) ? Part.OBLIQUE : Part.OTHER);
    }

    /** {@code Its rival Acme}, which stands beside whose rival it is. */
    private static boolean isRelated(Phrases phrases, int i) {
        return Modifiers.POSSESSIVES.contains(phrases.lower(phrases.get(i).from()))
                && phrases.head(i).isCapitalized();
    }

    private static boolean isWon(Phrases phrases, Clause clause) {
        return WON.equals(EventKinds.ofWord(phrases.head(clause.verb())));
    }

    /** {@code in the mill}, but neither in {@code The shop in the mill closed} nor {@code of the mill}. */
    private static boolean isOblique(Reading reading, int i) {
        String preposition = reading.phrases().preposition(i - 1);
        boolean inside = reading.phrases().isNoun(i - 2)
                && (preposition.equals("of") || reading.withSubject(i - 2).anyMatch(clause -> i < clause.at()));
        return !preposition.isEmpty() && !inside;
    }

    /** {@code A bomb}, {@code the loss}: what does something without being somebody. */
    private static boolean isCause(Reading reading, int i) {
        Phrases phrases = reading.phrases();
        Token head = phrases.head(i);
        boolean passing = Lexicon.isEventNoun(head)
                || Modifiers.INDEFINITE.contains(phrases.lower(phrases.get(i).from()));
        return passing
                && head.pos() == PartOfSpeech.NOUN
                && !SelectionalPreferences.mayAct(head.lemma())
                && reading.withSubject(i)
                        .anyMatch(clause -> clause.hasObject() && !clause.verb().passive());
    }

    /** {@code The paper} in {@code she took over the paper}. */
    private static boolean isPhrasalObject(Reading reading, int i) {
        Phrases phrases = reading.phrases();
        return !phrases.preposition(i + 1).equals("of")
                && reading.clauseAt(i - 2)
                        .filter(clause -> clause.kind() == Clause.Kind.MAIN || clause.kind() == Clause.Kind.INFINITIVE)
                        .filter(clause -> !clause.verb().passive())
                        .filter(clause -> Particles.isPhrasal(phrases, i - 1, clause.lemma(phrases)))
                        .isPresent();
    }

    private boolean isNamed(Phrases phrases, int i) {
        boolean last = i + 3 >= phrases.size() || phrases.isKind(i + 3, Kind.BREAK) || phrases.isMark(i + 3, ".");
        return namesBehind.isNamed(phrases, i)
                || last
                        && phrases.isKind(i + 1, Kind.COMMA)
                        && phrases.isNoun(i + 2)
                        && NamesBehind.isName(phrases, phrases.noun(i + 2));
    }

    private boolean isHeld(Phrases phrases, int i) {
        String preposition = phrases.preposition(i + 1);
        boolean held = preposition.equals("in") && isShare(phrases.head(i))
                || preposition.equals("with") && Lexicon.isEventNoun(phrases.head(i));
        return held
                && phrases.isNoun(i + 2)
                && callings.headName(phrases, phrases.noun(i + 2))
                        .filter(name -> names.person(name).isEmpty() && !Geography.isKnownPlace(name))
                        .isPresent();
    }

    private static boolean isShare(Token noun) {
        return Stream.of("share", "stake").anyMatch(kind -> WordNetKinds.isKindOf(noun.lemma(), kind, 3));
    }
}
