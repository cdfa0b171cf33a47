package org.eventtimeline.extractor.event;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.eventtimeline.extractor.language.PartOfSpeech;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.WordList;

/** What kinds of events words name, from {@code kinds.txt}. */
final class EventKinds {
    private static final String RESIGNATION = "resignation";
    private static final String DECISION = "decision";

    private static final Map<String, String> KIND_OF = new HashMap<>();

    static {
        WordList.read("org/eventtimeline/extractor/event/kinds.txt")
                .forEach((kind, words) -> words.forEach(word -> KIND_OF.put(word, kind)));
    }

    private EventKinds() {}

    /** The kind of the event: that of its noun, or of the object of a light verb, or of its verb; null where unknown. */
    static String of(Mention mention) {
        return mention.words().stream()
                .map(EventKinds::of)
                .filter(kind -> kind != null)
                .findFirst()
                .map(kind -> kind.equals(RESIGNATION) && endsNoPost(mention) ? DECISION : kind)
                .orElse(null);
    }

    /** {@code dismissed the charges}: only somebody leaves a post. */
    private static boolean endsNoPost(Mention mention) {
        if (!mention.hasClause() || !mention.clause().hasObject()) {
            return false;
        }
        Phrase.NounPhrase object =
                (Phrase.NounPhrase) mention.phrases().get(mention.clause().object());
        Token head = mention.phrases().token(object.head());
        return head.is(PartOfSpeech.NOUN) && !head.isCapitalized() && !Lexicon.isTitle(head) && !Lexicon.isPerson(head);
    }

    private static String of(Token word) {
        return KIND_OF.get(word.lemma().toLowerCase(Locale.ROOT));
    }
}
