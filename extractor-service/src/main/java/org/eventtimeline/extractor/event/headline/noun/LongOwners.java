package org.eventtimeline.extractor.event.headline.noun;

import java.util.Optional;
import org.eventtimeline.extractor.event.phrase.Modifiers;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.reference.Article;

/** Sets an owner in many words behind what it has: {@code its catalogue} is the catalogue of a survey of the sky. */
final class LongOwners {
    private static final String OWN = "'s";

    private final Article article;
    private final PronounWording pronouns;

    LongOwners(Article article, PronounWording pronouns) {
        this.article = article;
        this.pronouns = pronouns;
    }

    /** The words for phrase {@code i}, which may begin with its owner. */
    String behind(String words, Phrases phrases, int i) {
        boolean alone = phrases.get(i).to() - phrases.get(i).from() == 1;
        String owner = alone ? "" : owner(phrases, i);
        String opening = owner + OWN + " ";
        return !owner.isEmpty() && words.startsWith(opening)
                ? words.substring(opening.length()) + " of " + owner
                : words;
    }

    /** Whose it is by the pronoun with which phrase {@code i} begins, if that takes many words. */
    private String owner(Phrases phrases, int i) {
        int first = phrases.get(i).from();
        Optional<String> meant = article.antecedents().at(phrases, first);
        if (meant.isEmpty() || !Modifiers.POSSESSIVES.contains(phrases.lower(first))) {
            return "";
        }
        String owner = pronouns.words(phrases.lower(first), meant.get(), phrases, i);
        return owner.contains(" of ") && owner.endsWith(OWN) ? owner.substring(0, owner.length() - OWN.length()) : "";
    }
}
