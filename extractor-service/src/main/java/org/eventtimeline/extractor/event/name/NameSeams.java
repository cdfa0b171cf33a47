package org.eventtimeline.extractor.event.name;

import java.util.Set;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.NameJoints;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.WordNetClasses;

/** What joins the words of one name: {@code van}, {@code and}, an apostrophe. */
final class NameSeams {
    private static final Set<String> POSSESSIVE = Set.of("'s", "'");
    private static final Set<String> SAINTS = Set.of("st.", "st", "saint");

    private final Phrases phrases;
    private final NounPhrase noun;

    NameSeams(Phrases phrases, NounPhrase noun) {
        this.phrases = phrases;
        this.noun = noun;
    }

    /** {@code van der} in {@code Jan van der Berg}, {@code and} in {@code Food and Drug Administration}. */
    boolean isAt(int i) {
        if (i + 1 >= noun.to()) {
            return false;
        }
        boolean particle = NameJoints.isParticle(phrases.token(i).text());
        boolean ends = NameFinder.hasCapital(phrases.token(i + 1));
        return ends
                ? particle
                        || NameJoints.JOINTS.contains(phrases.lower(i))
                        || isOfMembers(i)
                        || isOffice(i)
                        || isOfSaint(i)
                        || isOfPartners(i)
                : particle && isAt(i + 1);
    }

    /** The comma in {@code Hall, Pike & Co.}. */
    private boolean isOfPartners(int i) {
        return phrases.lower(i).equals(",")
                && i + 2 < noun.to()
                && phrases.lower(i + 2).equals("&");
    }

    /** The apostrophe in {@code Seafarers' Union}, {@code People's Party}, {@code Women's Ski League}. */
    private boolean isOfMembers(int i) {
        int last = IntStream.range(i + 1, noun.to()).allMatch(word -> NameFinder.hasCapital(phrases.token(word)))
                ? noun.to() - 1
                : i + 1;
        String body = phrases.lower(last);
        return POSSESSIVE.contains(phrases.lower(i))
                && i > 0
                && NameFinder.hasCapital(phrases.token(i - 1))
                && isSeveral(phrases.lower(i - 1))
                && (Lexicon.isOrganisation(body) || NameJoints.endsOrganisation(body));
    }

    /** Whether the word stands before the apostrophe of such a name: {@code Prosecutor}. */
    boolean isInOffice(int i) {
        return i < noun.possessorEnd()
                && phrases.token(i).pos() != PartOfSpeech.DET
                && NameFinder.hasCapital(phrases.token(i))
                && isOffice(noun.possessorEnd())
                && IntStream.range(i, noun.possessorEnd()).allMatch(word -> NameFinder.hasCapital(phrases.token(word)));
    }

    /** The apostrophe in {@code the Prosecutor General's Office}, whose owner has no name. */
    private boolean isOffice(int i) {
        return i == noun.possessorEnd()
                && i > noun.from()
                && i + 2 == noun.to()
                && NameFinder.hasCapital(phrases.token(i + 1))
                && NameJoints.endsOrganisation(phrases.lower(i + 1))
                && NameFinder.hasCapital(phrases.token(i - 1))
                && Lexicon.isTitle(phrases.token(i - 1));
    }

    /** The apostrophe in {@code St. George's Cathedral}. */
    private boolean isOfSaint(int i) {
        return POSSESSIVE.contains(phrases.lower(i)) && i - 2 >= noun.from() && SAINTS.contains(phrases.lower(i - 2));
    }

    private static boolean isSeveral(String people) {
        return people.equals("people") || WordNetClasses.isPlural(people);
    }
}
