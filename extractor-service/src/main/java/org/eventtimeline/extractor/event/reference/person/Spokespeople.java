package org.eventtimeline.extractor.event.reference.person;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Modifiers;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.VerbClasses;
import org.eventtimeline.extractor.event.reference.discourse.Meanings;
import org.eventtimeline.extractor.event.reference.wording.Callings;

/** Of whom somebody's lawyer or daughter tells: {@code Her daughter, Ann Lee, said she had died}. */
final class Spokespeople {
    /** Who speaks in court, of others. */
    private static final Set<String> JUDGES =
            Set.of("judge", "magistrate", "prosecutor", "coroner", "attorney", "lawyer", "detective");

    private final Callings callings;
    private final Meanings meanings;

    Spokespeople(Callings callings, Meanings meanings) {
        this.callings = callings;
        this.meanings = meanings;
    }

    /** Whose the one is who says the clause of which phrase {@code i} is the subject. */
    Optional<String> owner(Reading reading, int i) {
        return reading.clauseBefore(i)
                .filter(clause -> tells(reading, clause, i))
                .flatMap(clause -> owner(reading.phrases(), clause.subject()));
    }

    /**
     * Who says the clause of which phrase {@code i} is the subject, if that is of others: {@code the judge said he}.
     */
    Optional<String> judge(Reading reading, int i) {
        Phrases phrases = reading.phrases();
        return reading.clauseBefore(i)
                .filter(clause -> tells(reading, clause, i) && isJudge(phrases, phrases.noun(clause.subject())))
                .flatMap(clause -> meanings.named(phrases, clause.subject()));
    }

    private static boolean isJudge(Phrases phrases, NounPhrase speaker) {
        return IntStream.range(speaker.from(), speaker.to()).anyMatch(token -> JUDGES.contains(phrases.lower(token)));
    }

    private static boolean tells(Reading reading, Clause clause, int i) {
        Phrases phrases = reading.phrases();
        return clause.hasSubject()
                && clause.verb().isFinite()
                && VerbClasses.isReporting(phrases.head(clause.verb()))
                && reading.isSubject(i);
    }

    private Optional<String> owner(Phrases phrases, int subject) {
        boolean named = phrases.isKind(subject - 1, Kind.COMMA) && phrases.isNoun(subject - 2);
        NounPhrase speaker = phrases.noun(named ? subject - 2 : subject);
        if (!Lexicon.isPerson(phrases.head(speaker))) {
            return Optional.empty();
        }
        return Modifiers.POSSESSIVES.contains(phrases.lower(speaker.from()))
                ? meanings.at(phrases, speaker.from())
                : callings.ownerName(phrases, speaker);
    }
}
