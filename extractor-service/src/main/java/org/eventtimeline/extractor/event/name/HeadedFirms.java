package org.eventtimeline.extractor.event.name;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eventtimeline.extractor.event.phrase.Geography;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.event.phrase.Phrases;

/** Names of firms, which somebody founded or heads: {@code Acme} in {@code the chairman of Acme}. */
final class HeadedFirms {
    /** Who has a firm, but no town or country. */
    private static final Set<String> HEADS =
            Set.of("founder", "co-founder", "cofounder", "chairman", "chairwoman", "ceo", "executive", "shareholder");

    private static final Set<String> FOUNDING = Set.of("found", "co-found", "cofound");

    private final Set<String> firms = new HashSet<>();

    HeadedFirms(List<Phrases> sentences) {
        for (Phrases phrases : sentences) {
            for (int i = 0; i < phrases.size(); i++) {
                if (phrases.get(i) instanceof NounPhrase noun) {
                    read(phrases, i, noun);
                }
            }
        }
    }

    boolean contains(String name) {
        return firms.contains(name);
    }

    private void read(Phrases phrases, int i, NounPhrase noun) {
        boolean headed = phrases.preposition(i - 1).equals("of") && phrases.isNoun(i - 2) && isHead(phrases, i - 2)
                || isFounded(phrases, i);
        for (Name name : NameFinder.names(phrases, noun)) {
            boolean leads = name.to() < noun.to() && HEADS.contains(phrases.lower(name.to()));
            if (leads || headed && name.to() == noun.to()) {
                firms.add(name.text());
            }
        }
    }

    /** {@code Acme} in {@code he founded Acme}, but not {@code Oslo}. */
    private static boolean isFounded(Phrases phrases, int i) {
        return i > 0
                && phrases.get(i - 1) instanceof VerbGroup verb
                && !verb.passive()
                && FOUNDING.contains(phrases.head(verb).lemma())
                && !Geography.isKnownPlace(
                        phrases.text(phrases.get(i).from(), phrases.get(i).to()));
    }

    private static boolean isHead(Phrases phrases, int i) {
        return HEADS.contains(phrases.head(i).lemma());
    }
}
