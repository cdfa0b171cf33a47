package org.eventtimeline.extractor.event.headline.complement;

import java.util.Optional;
import org.eventtimeline.extractor.event.headline.noun.Wording;
import org.eventtimeline.extractor.event.name.Lists;
import org.eventtimeline.extractor.event.phrase.OverDates;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;

/**
 * Words an object that is told with {@code what}: {@code what it calls the thinnest phone}, {@code what they believe is
 * a palace}, {@code what the fire had left}.
 */
final class FreeRelatives {
    private final Phrases phrases;
    private final Wording wording;

    FreeRelatives(Phrases phrases, Wording wording) {
        this.phrases = phrases;
        this.wording = wording;
    }

    /**
     * The object that begins at phrase {@code i} with {@code what}, up to its noun or to its verb, if it has a subject.
     */
    Optional<Piece> at(int i) {
        int what = OverDates.after(phrases, i);
        if (!phrases.isMark(what, "what")) {
            return Optional.empty();
        }
        int subject = what + 1;
        boolean told = phrases.isNoun(subject) && !wording.isOpen(phrases, subject);
        int verb = told ? subject + 1 : subject;
        int behind = afterVerbs(verb);
        boolean named = phrases.isNoun(behind);
        if (behind == verb || !named && !told) {
            return Optional.empty();
        }
        String verbs =
                phrases.text(phrases.get(verb).from(), phrases.get(behind - 1).to());
        String clause = "what " + (told ? subject(subject) + " " : "") + verbs;
        return Optional.of(
                named
                        ? new Piece(clause + " " + wording.list(phrases, behind), Lists.end(phrases, behind))
                        : new Piece(clause, behind));
    }

    private String subject(int i) {
        boolean pronoun = phrases.head(i).pos() == PartOfSpeech.PRON;
        String words = wording.noun(phrases, i);
        return pronoun && wording.isTopic(words) ? phrases.lower(phrases.get(i).from()) : words;
    }

    private int afterVerbs(int verb) {
        int i = verb;
        while (i < phrases.size() && i < verb + 2 && phrases.get(i) instanceof VerbGroup) {
            i++;
        }
        return i;
    }
}
