package org.eventtimeline.extractor.event.role;

import java.util.Set;
import org.eventtimeline.extractor.event.name.ModelNames;
import org.eventtimeline.extractor.event.name.Name;
import org.eventtimeline.extractor.event.phrase.Geography;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.WordNetKinds;

/** How a name stands in its noun phrase: as what that is, as its owner, as that for which somebody acts. */
final class NameStanding {
    /** Those who do not act for the country that stands before them. */
    private static final Set<String> LEGISLATORS =
            Set.of("senator", "representative", "congressman", "congresswoman", "judge");

    /** What moves with the one whose name stands before it: {@code Acme shares}. */
    private static final Set<String> SHARES = Set.of("share", "stock", "bond");

    private NameStanding() {}

    /** Whether the name stands for itself, not for the kind of something as in {@code Intel processors}. */
    static boolean isWhole(Phrases phrases, NounPhrase noun, Name name) {
        return isOwnerOrHead(phrases, noun, name)
                || isTitled(phrases, noun, name)
                || isRepresented(phrases, noun, name);
    }

    /** Also {@code Acme} in {@code fined Acme 400 euros}. */
    static boolean isOwnerOrHead(Phrases phrases, NounPhrase noun, Name name) {
        return name.to() == noun.to()
                || name.to() == noun.possessorEnd()
                || name.from() == noun.from()
                        && name.text().length() > 1
                        && !Geography.isCountry(name.text())
                        && phrases.token(name.to()).is(PartOfSpeech.NUM, PartOfSpeech.SYM);
    }

    /** {@code Acme} in {@code Acme president Ann Lee}, but not in {@code former Acme president Ann Lee}. */
    static boolean isTitled(Phrases phrases, NounPhrase noun, Name name) {
        Token title = phrases.token(name.to());
        return !isFormer(phrases, noun, name)
                && !LEGISLATORS.contains(Words.lower(title.lemma()))
                && Lexicon.isTitle(title)
                && !isHonoured(title)
                && !Geography.isPeople(phrases.token(name.to() - 1).text());
    }

    private static boolean isFormer(Phrases phrases, NounPhrase noun, Name name) {
        return name.from() > noun.from() && Lexicon.isFormer(phrases.lower(name.from() - 1));
    }

    /** {@code laureate} in {@code the Sorley laureate}, whom no Sorley sends. */
    private static boolean isHonoured(Token person) {
        return WordNetKinds.isKindOf(person.lemma(), "honoree", 2)
                || WordNetKinds.isKindOf(person.lemma(), "winner", 2);
    }

    /** {@code Acme} in {@code Acme officials}, {@code X500} in {@code X500 jets}. */
    static boolean isRepresented(Phrases phrases, NounPhrase noun, Name name) {
        Token head = phrases.head(noun);
        return name.to() == noun.head()
                && !isFormer(phrases, noun, name)
                && (ModelNames.is(name.text()) && !WordNetKinds.isKindOf(head.lemma(), "way", 1)
                        || Lexicon.isPerson(head) && !isHonoured(head)
                        || Lexicon.isOrganisation(head.lemma())
                        || SHARES.contains(head.lemma()));
    }
}
