package org.eventtimeline.extractor.event.clause;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.eventtimeline.extractor.event.name.Lists;
import org.eventtimeline.extractor.event.phrase.OverDates;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.VerbClasses;
import org.eventtimeline.extractor.language.lexicon.Pronouns;
import org.eventtimeline.extractor.language.lexicon.WordNetKinds;

/**
 * Subjects that clauses tell more of before their own verb comes: {@code The house that she bought before prices rose
 * burned}. Each word that opens a clause is matched with a verb; the verb that is left over is that of the subject.
 */
final class LongSubjects {
    /** Who acts, as a treaty does not. */
    private static final Set<String> ACTORS = Set.of("person", "group");

    private final Phrases phrases;
    private final VerbReadings verbs;
    private final ClauseOpenings openings;
    private final DoneToSubject deeds;
    private final Map<Integer, Part> parts = new HashMap<>();

    /**
     * What a verb is known to tell.
     *
     * @param subject its subject
     * @param kind how its clause hangs in the sentence
     */
    record Part(int subject, Clause.Kind kind) {}

    private LongSubjects(Phrases phrases) {
        this.phrases = phrases;
        this.verbs = new VerbReadings(phrases);
        this.openings = new ClauseOpenings(phrases, verbs);
        this.deeds = new DoneToSubject(phrases);
    }

    /** The verbs of such subjects and of the clauses in between, by the phrase at which they stand. */
    static Map<Integer, Part> of(Phrases phrases) {
        LongSubjects subjects = new LongSubjects(phrases);
        for (int i = 0; i < phrases.size(); i++) {
            if (phrases.isNoun(i) && subjects.beginsClause(i)) {
                subjects.read(i);
            }
        }
        OpenedSentences.read(phrases, subjects.parts);
        return subjects.parts;
    }

    private boolean beginsClause(int noun) {
        return mayBeginMain(noun)
                || Conjunctions.mayOpen(phrases, noun - 1, noun)
                || phrases.isKind(noun - 1, Kind.SUBORDINATOR)
                || verbs.isReport(OverDates.before(phrases, noun));
    }

    private boolean mayBeginMain(int noun) {
        return noun == 0 || openings.isRelative(noun - 1) || phrases.isKind(noun - 1, Kind.COMMA, Kind.QUOTE);
    }

    /** Matches the clauses behind the noun, if one opens there, with their verbs. */
    private void read(int noun) {
        int complements = afterComplements(noun);
        int i = openings.isRelative(complements + 1)
                        && !phrases.preposition(complements).isEmpty()
                ? complements + 1
                : complements;
        boolean done = isDone(noun, i);
        boolean participle = (verbs.isParticiple(i) || done)
                && !Pronouns.isSubject(phrases.lower(phrases.get(noun).from()));
        boolean told = phrases.isMark(i, "that") && verbs.mayBeToldTo(OverDates.before(phrases, noun));
        if (told || !participle && !verbs.isGerund(i) && !openings.isRelative(i) && !openings.isContact(i)) {
            return;
        }
        int from = participle ? i + 1 : i;
        ClauseMatching matching = new ClauseMatching(phrases, verbs, openings);
        int verb = matching.leftOver(from);
        if (verb == Clause.NONE && !told && isRelativeOfSubject(noun, i)) {
            matching = new ClauseMatching(phrases, verbs, openings.withPrepositions());
            verb = matching.leftOver(from);
        }
        if (verb == Clause.NONE || parts.containsKey(verb) || (noun > 0 || done) && !verbs.mayBeFinite(verb)) {
            return;
        }
        parts.putAll(matching.closed());
        if (participle) {
            parts.put(i, new Part(judged(noun, i), Clause.Kind.REDUCED));
        }
        parts.put(
                verb,
                new Part(
                        noun,
                        mayBeginMain(noun) && !phrases.isMark(noun - 1, "when")
                                ? Clause.Kind.MAIN
                                : Clause.Kind.SUBORDINATE));
    }

    /** {@code two men} in {@code the trial of two men accused of theft}: nothing but somebody is accused. */
    private int judged(int noun, int participle) {
        return VerbClasses.isJudging(phrases.head(phrases.verb(participle)))
                        && !RelativePeople.isPerson(phrases, noun)
                        && RelativePeople.isPerson(phrases, participle - 1)
                ? participle - 1
                : noun;
    }

    /** {@code signed} in {@code a treaty signed in Oslo called}. */
    private boolean isDone(int noun, int i) {
        return verbs.isPast(i)
                && !verbs.isTelling(i)
                && !phrases.isNoun(i + 1)
                && ACTORS.stream()
                        .noneMatch(
                                kind -> WordNetKinds.isKindOf(phrases.head(noun).lemma(), kind, 1))
                && deeds.isDone(phrases.verb(i), noun, phrases.preposition(i + 1));
    }

    /** {@code who} in {@code A driver who was suspended after the crash was cleared}: the sentence opens with her. */
    private boolean isRelativeOfSubject(int noun, int i) {
        return noun == 0 && openings.isRelative(i) && phrases.isVerb(i + 1);
    }

    /** Behind {@code of the town in the hills} of {@code the mayor of the town in the hills}. */
    private int afterComplements(int noun) {
        int i = Lists.end(phrases, noun);
        while (!phrases.preposition(i).isEmpty() && phrases.isNoun(afterQuote(i + 1)) && !openings.isConjunction(i)) {
            i = afterQuote(Lists.end(phrases, afterQuote(i + 1)));
        }
        return i;
    }

    private int afterQuote(int i) {
        return phrases.isKind(i, Kind.QUOTE) ? i + 1 : i;
    }
}
