package org.eventtimeline.extractor.event.topic;

import java.util.Locale;
import java.util.Set;
import org.eventtimeline.extractor.event.name.Names;
import org.eventtimeline.extractor.event.phrase.Geography;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.WordNetClasses;
import org.eventtimeline.extractor.language.lexicon.WordNetKinds;

/** Tells names in a title from the words that describe them, and the words that say of a story what it is. */
final class TitleWords {
    private static final Set<String> NARRATIVES = Set.of("account", "narrative", "chronology", "timeline");
    /** So many of the commonest senses count: a history is also a time. */
    private static final int SENSES = 3;

    private final Phrases phrases;
    private final Names names;

    TitleWords(Phrases phrases, Names names) {
        this.phrases = phrases;
        this.names = names;
    }

    /** {@code Aurora} in {@code ferry Aurora}, or {@code start}. */
    int apposed(int start, int end) {
        int name = end;
        while (name > start && isName(name - 1)) {
            name--;
        }
        boolean described = name > start
                && name < end
                && phrases.token(name - 1).pos() == PartOfSpeech.NOUN
                && !phrases.token(name - 1).isCapitalized();
        return described ? name : start;
    }

    /** {@code Acme} in {@code rival Acme} and {@code Oil firm Acme}. */
    int behindDescription(int start, int end) {
        int name = start;
        while (name < end && !isName(name)) {
            name++;
        }
        String noun = name == start || name == end ? "" : phrases.lower(name - 1);
        return Lexicon.isPersonNoun(noun) || Lexicon.isOrganisation(noun) ? name : start;
    }

    /** {@code Lang} in {@code Norway's Lang}, or {@code start}. */
    int behindOwner(NounPhrase noun, int start, int end) {
        int owned = noun.possessorEnd() + 1;
        boolean person = noun.hasPossessor()
                && owned > start
                && owned < end
                && names.person(phrases.text(owned, end)).isPresent();
        return person ? owned : start;
    }

    /** {@code airport} in {@code Lisbon airport}, and whatever common word opens the title. */
    boolean isThing(int i) {
        return !isName(i) && (i == 0 || phrases.token(i).pos() == PartOfSpeech.NOUN);
    }

    /**
     * A capital tells a name, but for the word that opens the title or what follows a colon, unless the article has the
     * longer name, and {@code British}.
     */
    boolean isName(int i) {
        Token token = phrases.token(i);
        return token.isCapitalized()
                && !token.is(PartOfSpeech.PRON)
                && !Geography.isPeople(token.text())
                && NationalBodies.ofPeople(names, token.text()).isEmpty()
                && !Lexicon.isFormer(token.text().split("-", 2)[0].toLowerCase(Locale.ROOT))
                && (i > 0 && !phrases.lower(i - 1).equals(":")
                        || !WordNetClasses.isKnown(token.text())
                        || !names.full(token.text()).equals(token.text()));
    }

    /** {@code history} in {@code a history of Acme}, which the headlines of the article tell themselves. */
    boolean isNarrative(NounPhrase noun) {
        String head = phrases.head(noun).lemma();
        return NARRATIVES.stream().anyMatch(kind -> WordNetKinds.isKindOf(head, kind, SENSES));
    }
}
