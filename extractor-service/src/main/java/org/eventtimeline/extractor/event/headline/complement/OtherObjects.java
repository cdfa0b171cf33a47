package org.eventtimeline.extractor.event.headline.complement;

import java.util.Optional;
import org.eventtimeline.extractor.event.headline.noun.Wording;
import org.eventtimeline.extractor.event.name.Lists;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.language.lexicon.WordNetVerbs;

/**
 * Words what an infinitive or gerund is about where that is no noun right behind it: {@code to do with the mill},
 * {@code ending eight years of war}, {@code to find what the fire had left}.
 */
final class OtherObjects {
    private final Phrases phrases;
    private final Wording wording;
    private final FreeRelatives free;
    private final ObjectsApart apart;

    OtherObjects(Phrases phrases, Wording wording, ObjectsApart apart) {
        this.phrases = phrases;
        this.wording = wording;
        this.free = new FreeRelatives(phrases, wording);
        this.apart = apart;
    }

    /** Adds what the verb is about to the text, of which the next phrase is the one behind the verb. */
    void add(RunningText text, String lemma) {
        int next = text.next();
        Optional<Piece> what = free.at(next);
        if (what.isPresent()) {
            text.add(what.get().words(), what.get().next());
        } else if (apart.areBehindPhrase(next) && WordNetVerbs.needsObject(lemma)) {
            addList(text, "", next + 2);
        } else if (lemma.equals("do") && phrases.preposition(next).equals("with") && phrases.isNoun(next + 1)) {
            addList(text, "with ", next + 1);
        } else if (TimeObjects.isSpent(lemma) && phrases.isLength(next)) {
            text.addAsWritten();
        } else if (phrases.isLengthOf(next)) {
            text.addAsWritten();
            addList(text, "of ", next + 2);
        }
    }

    /** Adds the preposition, if any, and the list that begins with noun phrase {@code noun}. */
    void addList(RunningText text, String preposition, int noun) {
        Piece list = list(preposition, noun);
        text.add(list.words(), list.next());
    }

    /** {@code with the mill and the pier}. */
    Piece list(String preposition, int noun) {
        return new Piece(preposition + wording.list(phrases, noun), Lists.end(phrases, noun));
    }
}
