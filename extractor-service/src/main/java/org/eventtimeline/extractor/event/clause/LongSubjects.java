package org.eventtimeline.extractor.event.clause;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import org.eventtimeline.extractor.event.name.Lists;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.Pronouns;
import org.eventtimeline.extractor.language.lexicon.WordNetVerbs;

/**
 * Subjects that clauses tell more of before their own verb comes: {@code The house that she bought before prices rose
 * burned}. Each word that opens a clause is matched with a verb; the verb that is left over is that of the subject.
 */
final class LongSubjects {
    private final Phrases phrases;
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
    }

    /** The verbs of such subjects and of the clauses in between, by the phrase at which they stand. */
    static Map<Integer, Part> of(Phrases phrases) {
        LongSubjects subjects = new LongSubjects(phrases);
        for (int i = 0; i < phrases.size(); i++) {
            if (phrases.isNoun(i) && subjects.beginsClause(i)) {
                subjects.read(i);
            }
        }
        return subjects.parts;
    }

    private boolean beginsClause(int noun) {
        return noun == 0
                || Conjunctions.mayOpen(phrases, noun - 1, noun)
                || isReport(behindDate(noun))
                || isRelative(noun - 1)
                || phrases.isKind(noun - 1, Kind.COMMA)
                || phrases.isKind(noun - 1, Kind.SUBORDINATOR)
                || phrases.isKind(noun - 1, Kind.QUOTE);
    }

    /** The phrase before phrase {@code i}, over a date. */
    private int behindDate(int i) {
        int before = i - 1;
        return !phrases.isTime(before)
                ? before
                : phrases.preposition(before - 1).isEmpty() ? before - 1 : before - 2;
    }

    /** Matches the clauses behind the noun, if one opens there. */
    private void read(int noun) {
        int i = Lists.end(phrases, noun);
        while (!phrases.preposition(i).isEmpty() && phrases.isNoun(i + 1) && !opensClause(i)) {
            i = Lists.end(phrases, i + 1);
        }
        if (phrases.isMark(i, "that") && isReport(behindDate(noun))) {
            return;
        }
        boolean gerund = phrases.isVerb(i) && ((VerbGroup) phrases.get(i)).tense() == Tense.GERUND;
        boolean participle = isParticiple(i);
        if (!gerund && !participle && !isRelative(i) && !isContact(i)) {
            return;
        }
        Map<Integer, Part> inner = new HashMap<>();
        int verb = leftOver(participle ? i + 1 : i, inner);
        if (verb != Clause.NONE && !mayBeFinite(verb) && noun > 0) {
            return;
        }
        if (participle) {
            inner.put(i, new Part(noun, Clause.Kind.REDUCED));
        }
        if (verb != Clause.NONE && !parts.containsKey(verb)) {
            parts.putAll(inner);
            boolean main = noun == 0
                    || isRelative(noun - 1)
                    || phrases.isKind(noun - 1, Kind.COMMA)
                    || phrases.isKind(noun - 1, Kind.QUOTE);
            parts.put(verb, new Part(noun, main ? Clause.Kind.MAIN : Clause.Kind.SUBORDINATE));
        }
    }

    private boolean isRelative(int i) {
        return phrases.isKind(i, Kind.RELATIVE);
    }

    /** {@code she bought} in {@code the house she bought}. */
    private boolean isContact(int i) {
        return phrases.isNoun(i)
                && (phrases.isNoun(i - 1) || phrases.isTime(i - 1))
                && phrases.isVerb(i + 1)
                && (Pronouns.mayBeSubject(phrases.lower(phrases.get(i).from()))
                        || phrases.head(i).pos() == PartOfSpeech.PROPN
                        || phrases.token(phrases.get(i).from()).pos() == PartOfSpeech.DET);
    }

    /** The finite verb that no clause opened since phrase {@code from} takes, or {@link Clause#NONE}. */
    private int leftOver(int from, Map<Integer, Part> inner) {
        var open = new ArrayDeque<Part>();
        int past = Clause.NONE;
        boolean content = false;
        int i = from;
        for (; i < phrases.size() && !isEnd(i); i++) {
            if (isInsertedName(i) && open.isEmpty()) {
                i += 2;
            } else if (isRelative(i) || opensClause(i) || isContact(i)) {
                int subject = isContact(i) ? i : i + 1;
                Clause.Kind kind = isRelative(i) || isContact(i) ? Clause.Kind.RELATIVE : Clause.Kind.SUBORDINATE;
                open.push(new Part(phrases.isNoun(subject) ? subject : Clause.NONE, kind));
            } else if (phrases.isKind(i, Kind.COORDINATOR) && phrases.isVerb(i + 1)) {
                i++;
            } else if (mayBeFinite(i) && open.isEmpty()) {
                return i;
            } else if (mayBeFinite(i) || isPast(i) && lacksObject(open.peek())) {
                Part part = open.pop();
                content |= lacksObject(part) && phrases.isNoun(i + 1);
                if (part.subject() != Clause.NONE) {
                    inner.put(i, part);
                }
                if (isReport(i) && isFollowed(i)) {
                    open.push(new Part(phrases.isNoun(i + 1) ? i + 1 : Clause.NONE, Clause.Kind.SUBORDINATE));
                }
            } else if (isPast(i) && open.isEmpty() && past == Clause.NONE) {
                past = i;
            }
        }
        return isRelative(from) && isOver(i) && !content ? past : Clause.NONE;
    }

    /** {@code she bought} in {@code the house she bought}, whose object stands before it. */
    private static boolean lacksObject(Part part) {
        return part != null && part.kind() == Clause.Kind.RELATIVE && part.subject() != Clause.NONE;
    }

    /** Whether no verb of the same clause comes behind phrase {@code i}. */
    private boolean isOver(int i) {
        return i == phrases.size()
                || phrases.isKind(i, Kind.BREAK)
                || phrases.isKind(i, Kind.COMMA) && (isRelative(i + 1) || phrases.isKind(i + 1, Kind.SUBORDINATOR));
    }

    private boolean isPast(int i) {
        return phrases.get(i) instanceof VerbGroup verb && verb.tense() == Tense.PAST_OR_PARTICIPLE;
    }

    /** {@code , Acme,} in {@code the rival that it bought, Acme, closed}. */
    private boolean isInsertedName(int i) {
        return phrases.isKind(i, Kind.COMMA)
                && phrases.isNoun(i + 1)
                && phrases.head(i + 1).pos() == PartOfSpeech.PROPN
                && phrases.isKind(i + 2, Kind.COMMA);
    }

    private boolean isEnd(int i) {
        boolean joinsClause = phrases.isKind(i, Kind.COORDINATOR) && !phrases.isVerb(i + 1) && !phrases.isNoun(i - 1);
        return joinsClause || phrases.isKind(i, Kind.COMMA) && !isInsertedName(i) || phrases.isKind(i, Kind.BREAK);
    }

    /** {@code before} in {@code before prices rose}, {@code although}. */
    private boolean opensClause(int i) {
        return phrases.isKind(i, Kind.SUBORDINATOR)
                || Conjunctions.mayOpen(phrases, i, i + 1) && phrases.isVerb(i + 2) && mayBeFinite(i + 2);
    }

    /** {@code said} in {@code the man who police said had fled}. */
    private boolean isReport(int i) {
        return phrases.isVerb(i) && Lexicon.isReporting(phrases.token(((VerbGroup) phrases.get(i)).head()));
    }

    private boolean isFollowed(int verb) {
        int next = phrases.isNoun(verb + 1) ? verb + 2 : verb + 1;
        return phrases.isVerb(next) && mayBeFinite(next);
    }

    /** A finite verb; a participle is told by the object that it needs and has not. */
    private boolean mayBeFinite(int i) {
        return phrases.get(i) instanceof VerbGroup verb
                && (verb.isFinite() || verb.tense() == Tense.PAST_OR_PARTICIPLE && !isParticiple(i));
    }

    /** {@code filed} in {@code a suit filed in April by a nurse}. */
    private boolean isDoneBy(int verb) {
        int i = verb + 1;
        if (phrases.isTime(i)) {
            i++;
        } else if (!phrases.preposition(i).isEmpty() && phrases.isTime(i + 1)) {
            i += 2;
        }
        return phrases.preposition(i).equals("by");
    }

    /** {@code accused}, which would need an object if it were the verb of a subject. */
    private boolean isParticiple(int i) {
        return phrases.isVerb(i)
                && phrases.get(i) instanceof VerbGroup verb
                && (verb.tense() == Tense.PARTICIPLE
                        || verb.tense() == Tense.PAST_OR_PARTICIPLE && !phrases.isNoun(i + 1))
                && (isDoneBy(i)
                        || WordNetVerbs.needsObject(phrases.token(verb.head()).lemma())
                                && !Lexicon.isTelling(phrases.token(verb.head())));
    }
}
