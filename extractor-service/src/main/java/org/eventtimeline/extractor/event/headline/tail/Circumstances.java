package org.eventtimeline.extractor.event.headline.tail;

import java.util.Set;
import java.util.stream.Stream;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Modifiers;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.WordList;
import org.eventtimeline.extractor.language.lexicon.WordNetKinds;

/** Tells the prepositions that open a remark on time or circumstances, which a headline does without. */
final class Circumstances {
    private static final Set<String> PREPOSITIONS = WordList.words("""
            after before since until till amid despite following during according while because like
            including than within ahead
            """);

    /** What is done to somebody or something after somebody. */
    private static final Set<String> NAMING = Set.of("name", "rename", "christen");

    /** Who is spoken before. */
    private static final Set<String> JUDGES =
            Set.of("committee", "court", "judge", "assembly", "jury", "legislature", "council");

    private final Reading reading;
    private final Phrases phrases;

    Circumstances(Reading reading) {
        this.reading = reading;
        this.phrases = reading.phrases();
    }

    /** Whether the preposition at phrase {@code i} opens one. */
    boolean open(int i) {
        return PREPOSITIONS.contains(phrases.preposition(i))
                && !isNamesake(i)
                && !isBeforeJudges(i)
                && !isOccasion(i)
                && !isLimit(i);
    }

    /** {@code within his powers} and {@code within the party}, but not {@code within hours}. */
    private boolean isLimit(int i) {
        return phrases.preposition(i).equals("within")
                && phrases.isNoun(i + 1)
                && phrases.token(phrases.get(i + 1).from()).is(PartOfSpeech.DET, PartOfSpeech.PRON);
    }

    /** {@code during a raid} in {@code killed during a raid}. */
    private boolean isOccasion(int i) {
        return phrases.preposition(i).equals("during")
                && phrases.isNoun(i + 1)
                && Modifiers.INDEFINITE.contains(
                        phrases.lower(phrases.get(i + 1).from()))
                && Lexicon.isEventNoun(phrases.head(i + 1));
    }

    /**
     * {@code after Ann Lee} in {@code named after Ann Lee} and {@code named a street after Ann Lee}, but not in
     * {@code hired after Ann Lee resigned}.
     */
    private boolean isNamesake(int i) {
        return phrases.preposition(i).equals("after")
                && reading.clauseBefore(i)
                        .filter(clause -> clause.at() == i - 1 && clause.verb().passive()
                                || NAMING.contains(clause.lemma(phrases)))
                        .isPresent()
                && phrases.isNoun(i + 1)
                && phrases.head(i + 1).is(PartOfSpeech.PROPN, PartOfSpeech.PRON)
                && !Lexicon.isEventNoun(phrases.head(i + 1))
                && !isSubject(i + 1);
    }

    /** {@code before a panel} in {@code testified before a panel, which heard him}. */
    private boolean isBeforeJudges(int i) {
        return phrases.preposition(i).equals("before")
                && phrases.isNoun(i + 1)
                && JUDGES.stream().anyMatch(judge -> WordNetKinds.isKindOf(Words.lower(phrases.head(i + 1)), judge, 2))
                && subjects(i + 1).allMatch(clause -> clause.kind() == Clause.Kind.RELATIVE);
    }

    /** Whether the noun phrase is the subject of a finite verb. */
    boolean isSubject(int noun) {
        return subjects(noun).findAny().isPresent();
    }

    private Stream<Clause> subjects(int noun) {
        return reading.withSubject(noun).filter(clause -> clause.verb().isFinite());
    }
}
