package org.eventtimeline.extractor.event.reference.thing;

import java.util.ArrayList;
import java.util.List;
import org.eventtimeline.extractor.event.phrase.Words;

/** A thing or organisation that an article speaks of, which {@code it} may take up. */
final class Referent {
    /** So much of the weight is left one sentence on. */
    private static final double DECAY = 0.45;

    /** So many sentences back something counts, and so much all of them together that are not the last. */
    private static final int REACH = 4;

    private static final double MOST_PAST = 1;

    private String name;
    private final List<ReferentMention> mentions = new ArrayList<>();
    private boolean bare;

    Referent(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    boolean hasName() {
        return Character.isUpperCase(name.codePointAt(0));
    }

    /** The word for what it is, in lower case. */
    String head() {
        return Words.lower(name.substring(name.lastIndexOf(' ') + 1));
    }

    void mention(String as, ReferentMention mention) {
        if (Character.isUpperCase(as.codePointAt(0))) {
            name = as;
        }
        bare = false;
        mentions.removeIf(old -> old.sentence() < mention.sentence() - REACH);
        mentions.add(mention);
    }

    /** Remembers that nothing is said of it but a noun without an article: {@code petrol}. */
    void mentionBarely() {
        bare = mentions.size() == 1;
    }

    boolean isBare() {
        return bare;
    }

    ReferentMention last() {
        return mentions.get(mentions.size() - 1);
    }

    /** Whether phrase {@code i} of the sentence speaks of it, or of something that is its. */
    boolean isIn(int sentence, int i) {
        return mentions.stream().anyMatch(mention -> mention.sentence() == sentence && mention.phrase() == i);
    }

    /** Whether phrase {@code i} of the sentence is it. */
    boolean isAt(int sentence, int i) {
        return mentions.stream()
                .filter(mention -> mention.part() != Part.OWNER)
                .anyMatch(mention -> mention.sentence() == sentence && mention.phrase() == i);
    }

    /** Whether the sentence is about it. */
    boolean isSubject(int sentence) {
        return mentions.stream()
                .anyMatch(mention ->
                        mention.sentence() == sentence && mention.part().isSubject());
    }

    /** Whether the main clause of the sentence is about it. */
    boolean isMainSubject(int sentence) {
        return mentions.stream().anyMatch(mention -> mention.sentence() == sentence && mention.part() == Part.SUBJECT);
    }

    /** How much the article has spoken of it shortly before the end of the sentence. */
    double salience(int sentence) {
        double past = 0;
        for (int back = 2; back <= REACH; back++) {
            past += Math.pow(DECAY, back) * weight(sentence - back);
        }
        return weight(sentence) + DECAY * weight(sentence - 1) + Math.min(MOST_PAST, past);
    }

    private double weight(int sentence) {
        return mentions.stream()
                .filter(mention -> mention.sentence() == sentence)
                .mapToDouble(ReferentMention::weight)
                .max()
                .orElse(0);
    }
}
