package org.eventtimeline.extractor.event.headline.tail;

import java.util.List;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.VerbClasses;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;

/** Infinitives without which what is said says little: {@code to turn him over} of {@code ordered her to}. */
final class SaidDeeds {
    private SaidDeeds() {}

    /** Whether one behind the object completes the clause. */
    static boolean complete(Phrases phrases, Clause clause) {
        return clause.hasObject()
                && (VerbClasses.isObjectControl(phrases.head(clause.verb()))
                        || isAnything(phrases.head(clause.object())));
    }

    /** {@code anything} in {@code had anything to do with the fire}. */
    private static boolean isAnything(Token object) {
        return object.pos() == PartOfSpeech.PRON && object.text().endsWith("thing");
    }

    /** Moves the first one of the pieces, with all before it, to the words of the clause. */
    static void add(StringBuilder clause, List<String> pieces) {
        int deed = IntStream.range(0, pieces.size())
                .filter(i -> pieces.get(i).startsWith("to "))
                .findFirst()
                .orElse(-1);
        List<String> upToDeed = pieces.subList(0, deed + 1);
        upToDeed.forEach(words -> clause.append(' ').append(words));
        upToDeed.clear();
    }
}
