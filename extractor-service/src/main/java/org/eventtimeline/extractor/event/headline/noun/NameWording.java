package org.eventtimeline.extractor.event.headline.noun;

import org.eventtimeline.extractor.event.name.Name;
import org.eventtimeline.extractor.event.name.NameSpans;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.event.reference.Article;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;

/** Words a name in its noun phrase: in full, unless it is only called so or the fuller name is said already. */
record NameWording(Article article, Topic topic) {
    /** The words for a name of phrase {@code i}. */
    String words(Phrases phrases, int i, Name name) {
        NounPhrase noun = phrases.noun(i);
        String full = article.names().full(phrases, name);
        boolean asWritten = isModifier(phrases, noun, name)
                || article.names().isOfThing(phrases, noun, name)
                || isSaid(phrases, noun, name)
                || NameSpans.end(phrases, i, name) > name.to()
                || topic.isOf(full);
        return asWritten ? name.text() : full;
    }

    /** {@code Lang} in {@code the Lang turbine}, which is only called so. */
    private boolean isModifier(Phrases phrases, NounPhrase noun, Name name) {
        return name.isOneWord()
                && name.to() <= noun.head()
                && phrases.token(name.to()).pos() == PartOfSpeech.NOUN
                && !Lexicon.isTitle(phrases.token(name.to()))
                && article.names().person(name.text()).isPresent();
    }

    /** {@code the probe Orbit}, which in full is {@code Probe Orbit}. */
    private boolean isSaid(Phrases phrases, NounPhrase noun, Name name) {
        return name.from() > noun.from()
                && article.names().full(name.text()).startsWith(Words.capitalize(phrases.lower(name.from() - 1)) + " ");
    }
}
