package org.eventtimeline.extractor.event.name;

import java.util.Locale;
import java.util.Set;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.NameJoints;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.language.lexicon.WordNetClasses;
import org.eventtimeline.extractor.language.lexicon.WordNetKinds;
import org.eventtimeline.extractor.language.lexicon.WordNetNames;

/** Words of a noun phrase that lead a name: {@code President}, {@code Secretary of State}, {@code Florist}. */
final class Titles {
    private static final Set<String> MINISTERS = Set.of("minister", "secretary", "commissioner");
    /** What goes on behind the first of several people: {@code presidents Ann Lee and Otto Lang}. */
    private static final Set<String> LISTING = Set.of("and", ",");

    private final Phrases phrases;
    private final NounPhrase noun;
    private final RoyalTitles royals;
    private final Trades trades;

    Titles(Phrases phrases, NounPhrase noun) {
        this.phrases = phrases;
        this.noun = noun;
        this.royals = new RoyalTitles(phrases, noun);
        this.trades = new Trades(phrases, noun);
    }

    /** Whether the word leads a name and is no part of it. */
    boolean leads(int i) {
        return isTitle(i) || isOffice(i) || isPortfolio(i) || trades.lead(i);
    }

    /** Whether a title stands before the name from token {@code start} to {@code end}, or opens it. */
    boolean lead(int start, int end) {
        boolean plural = end - start == 1 && Lexicon.isPlural(phrases.token(start));
        boolean led = start > noun.from()
                && (Lexicon.isTitle(phrases.token(start - 1)) || trades.isOccupation(start - 1) || isOffice(start - 1));
        boolean several = led
                && Lexicon.isPlural(phrases.token(start - 1))
                && end == noun.to()
                && (end >= phrases.sentence().tokens().size() || !LISTING.contains(phrases.lower(end)));
        return led && !plural && !several || royals.is(start) && !royals.isVessel(start);
    }

    /** {@code President}, {@code Vice} in {@code Vice President}, {@code ex-President}. */
    private boolean isTitle(int i) {
        boolean prefix =
                Lexicon.isOfficePrefix(phrases.lower(i)) && i + 1 < noun.to() && Lexicon.isTitle(phrases.token(i + 1));
        boolean joined =
                i > noun.from() && NameJoints.isParticle(phrases.token(i - 1).text());
        boolean inner =
                i > noun.from() && NameFinder.hasCapital(phrases.token(i)) && Lexicon.isPlural(phrases.token(i));
        return prefix
                || !joined
                        && !inner
                        && Lexicon.isTitle(phrases.token(i))
                        && !isGeneral(i)
                        && !isOfBody(i)
                        && !royals.isVessel(i)
                        && !royals.isLastWord(i);
    }

    /** {@code Justice} in {@code the Justice Department}, {@code Kaiser} in {@code the Kaiser Wilhelm Institute}. */
    private boolean isOfBody(int i) {
        int last = noun.to() - 1;
        return (i + 1 == last || i + 2 == last && NameFinder.hasCapital(phrases.token(i + 1)))
                && NameFinder.hasCapital(phrases.token(last))
                && Lexicon.isOrganisation(phrases.lower(last));
    }

    /**
     * {@code General} in {@code General Motors}, {@code General Electric}: it leads no person but says of what sort.
     */
    private boolean isGeneral(int i) {
        if (i + 1 >= noun.to() || !phrases.lower(i).equals("general") || !NameFinder.hasCapital(phrases.token(i))) {
            return false;
        }
        String next = phrases.lower(i + 1);
        return WordNetClasses.isPlural(next)
                || WordNetClasses.mayDescribe(next)
                || Lexicon.isOrganisation(next)
                || isBuilding(i)
                || NameFinder.isCompanySuffix(phrases.token(noun.to() - 1).text());
    }

    /** {@code Hospital} in {@code Lindal General Hospital}, but not in {@code Attorney General House}. */
    private boolean isBuilding(int general) {
        return general > noun.from()
                && general + 2 == noun.to()
                && NameFinder.hasCapital(phrases.token(general - 1))
                && !Lexicon.isTitle(phrases.token(general - 1))
                && WordNetKinds.isKindOf(phrases.lower(general + 1), "artifact", 1);
    }

    /** {@code State} in {@code Secretary of State Ann Lee}. */
    private boolean isOffice(int i) {
        return i == noun.from()
                && i >= 2
                && noun.to() - i >= 2
                && phrases.lower(i - 1).equals("of")
                && WordNetNames.isCommonNoun(phrases.lower(i))
                && (GivenNames.begin(phrases.token(i + 1).text())
                        || !WordNetNames.isCommonNoun(phrases.lower(noun.to() - 1)))
                && Lexicon.isTitle(phrases.token(i - 2));
    }

    /** {@code Interior} in {@code Interior Minister Ann Lee}. */
    private boolean isPortfolio(int i) {
        return trades.opensCapitals(i)
                && i + 2 < noun.to()
                && !phrases.token(i).text().equals(phrases.token(i).text().toUpperCase(Locale.ROOT))
                && MINISTERS.contains(phrases.lower(i + 1))
                && WordNetNames.isCommonNoun(phrases.lower(i));
    }
}
