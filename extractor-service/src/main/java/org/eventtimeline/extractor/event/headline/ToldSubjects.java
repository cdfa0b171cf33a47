package org.eventtimeline.extractor.event.headline;

import org.eventtimeline.extractor.event.headline.draft.Headline;
import org.eventtimeline.extractor.event.mention.Anchor;
import org.eventtimeline.extractor.event.mention.Mention;
import org.eventtimeline.extractor.event.name.NameFinder;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.event.reference.wording.Definites;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;

/** Tells of whom a headline is as far as that decides whether a kicker may stand before it. */
final class ToldSubjects {
    private ToldSubjects() {}

    /** Whether {@code the family} or {@code the council} does what it tells, and nothing says which that is. */
    static boolean isOfNameless(Mention mention, Headline headline) {
        if (!mention.hasClause() || !mention.clause().hasSubject()) {
            return false;
        }
        Phrases phrases = mention.phrases();
        int subject = mention.clause().subject();
        String noun = Words.capitalize(phrases.head(subject).text());
        return Definites.isBare(phrases, subject) && headline.text().startsWith(noun + " ");
    }

    /** {@code killed a guard} in {@code stormed the Oslo mint and killed a guard}: not of what the title is about. */
    static boolean isOfAnother(Mention mention) {
        Phrases phrases = mention.phrases();
        return mention.hasClause()
                && mention.clause().hasSubject()
                && mention.reading()
                        .withSubject(mention.clause().subject())
                        .filter(other -> other.at() < mention.clause().at() && other.hasObject())
                        .anyMatch(other -> !NameFinder.names(phrases, phrases.noun(other.object()))
                                .isEmpty());
    }

    /**
     * What {@code they} mean is too seldom sure for a headline without a name, and what {@code it} means where no date
     * stands beside it.
     */
    static boolean isOfPronoun(Mention mention) {
        if (!mention.hasClause() || !mention.clause().hasSubject()) {
            return false;
        }
        Token subject = mention.phrases().head(mention.clause().subject());
        boolean dated = Words.lower(subject).equals("it") && mention.anchor() == Anchor.EXPLICIT;
        return subject.pos() == PartOfSpeech.PRON && !dated;
    }
}
