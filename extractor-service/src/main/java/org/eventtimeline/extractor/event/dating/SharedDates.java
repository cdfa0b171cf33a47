package org.eventtimeline.extractor.event.dating;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.event.phrase.Phrase.TimePhrase;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.event.phrase.Phrases;

/** Passes a date on to what happens with the dated event: {@code came on Monday and left}, {@code when she left}. */
final class SharedDates {
    private static final double WEAKER = 0.6;
    private static final Set<Tense> LATER = EnumSet.of(Tense.PRESENT, Tense.FUTURE, Tense.MODAL);
    private static final Set<String> AT_ONCE = Set.of("when", "as", "while");

    /** Prepositions whose noun names the occasion of the verb: {@code joined the pact at a ceremony}. */
    private static final Set<String> OCCASIONS = Set.of("at", "during");

    private final Phrases phrases;
    private final List<Clause> clauses;

    SharedDates(Phrases phrases, List<Clause> clauses) {
        this.phrases = phrases;
        this.clauses = clauses;
    }

    /** The hosts and those with which they share their dates; what is part of the dated event in the background. */
    List<Host> share(List<Host> hosts) {
        List<Host> all = new ArrayList<>(hosts);
        for (Host host : hosts) {
            boolean ownDate = host.isVerb() && (isOver(host) || isInBrackets(host));
            for (Clause clause : clauses) {
                boolean shares = host.isVerb()
                        ? !ownDate && happensWith(host.clause(), clause)
                        : clause.subject() == host.phrase() && tellsOfNoun(clause);
                boolean part = host.isVerb()
                        ? isPartOf(host.clause(), clause) || isPartOf(clause, host.clause())
                        : clause.subject() == host.phrase() && Scheduling.isPlanning(phrases, clause);
                if ((shares || part) && all.stream().noneMatch(other -> clause.equals(other.clause()))) {
                    Host with = new Host(
                            clause.at(), clause.verb().head(), clause, host.expression(), host.certainty() * WEAKER);
                    all.add(shares ? with : with.inBackground());
                }
            }
        }
        for (Host host : hosts) {
            if (host.isVerb()) {
                addOccasions(host, all);
            }
        }
        return all;
    }

    /** Whether the clause tells what its subject did then, and not only that it was planned or called off. */
    private boolean tellsOfNoun(Clause clause) {
        return !Scheduling.isPlanning(phrases, clause) && !Scheduling.callsOff(phrases, clause);
    }

    /** {@code has led it since 2000}, {@code had left by 1860}: what else was done is of another time. */
    private static boolean isOver(Host host) {
        return host.certainty() <= Attachment.BEGINNING && host.clause().verb().tense() != Tense.FUTURE;
    }

    /** {@code opened shops in Oslo (1963)}: the date is of this shop only. */
    private boolean isInBrackets(Host host) {
        return IntStream.range(1, phrases.size())
                .filter(i -> phrases.isKind(i - 1, Kind.OPEN))
                .anyMatch(i -> phrases.get(i) instanceof TimePhrase time
                        && time.expression().equals(host.expression()));
    }

    private boolean happensWith(Clause dated, Clause other) {
        int index = clauses.indexOf(dated);
        int otherIndex = clauses.indexOf(other);
        if (otherIndex == index + 1) {
            return isCoordinated(dated, other)
                    || isAtOnce(other)
                    || isConsequence(other)
                    || isAlongside(dated, other)
                    || isNews(dated, other)
                    || opensWhen(dated, other);
        }
        if (otherIndex == index + 2 && clauses.get(index + 1).kind() == Clause.Kind.GERUND) {
            return other.verb().isFinite() && isCoordinated(dated, other);
        }
        boolean before = otherIndex == index - 1 || otherIndex == index - 2 && isJoined(other, clauses.get(index - 1));
        return before
                && isAtOnce(dated)
                && !isOfDate(dated)
                && !Ellipsis.is(phrases, dated)
                && other.verb().isFinite();
    }

    /** {@code When she left in 1902, he followed}. */
    private boolean opensWhen(Clause dated, Clause other) {
        return isAtOnce(dated)
                && dated.subject() == 1
                && other.kind() == Clause.Kind.MAIN
                && other.verb().tense() == Tense.PAST
                && !other.verb().perfect();
    }

    /** {@code until 1706, when it was returned}: the clause tells of the date rather than of the verb before. */
    private boolean isOfDate(Clause when) {
        int before = when.subject() - 2;
        int at = phrases.isKind(before, Kind.COMMA) ? before - 1 : before;
        return at >= 0 && phrases.get(at) instanceof TimePhrase;
    }

    /** {@code two died and five were hurt}. */
    private boolean isJoined(Clause first, Clause second) {
        return second.hasSubject()
                && second.subject() > first.at()
                && phrases.isKind(second.subject() - 1, Kind.COORDINATOR);
    }

    private boolean isCoordinated(Clause dated, Clause other) {
        int i = other.at() - 1;
        while (phrases.isKind(i, Kind.ADVERB)) {
            i--;
        }
        return phrases.isKind(i, Kind.COORDINATOR)
                && other.kind() != Clause.Kind.REDUCED
                && dated.subject() == other.subject()
                && !isLater(dated, other);
    }

    /** {@code and Lee was killed}: what somebody else did, told in the same breath. */
    private boolean isAlongside(Clause dated, Clause other) {
        return isJoined(dated, other)
                && other.kind() != Clause.Kind.RELATIVE
                && phrases.lower(phrases.get(other.subject() - 1).from()).equals("and")
                && !phrases.isKind(other.subject() - 2, Kind.COMMA)
                && dated.verb().tense() == Tense.PAST
                && other.verb().tense() == Tense.PAST
                && !other.verb().perfect();
    }

    /** {@code said today that it has cancelled the order}. */
    private boolean isNews(Clause dated, Clause other) {
        return other.kind() == Clause.Kind.SUBORDINATE
                && other.verb().tense() == Tense.PRESENT
                && other.verb().perfect()
                && Lexicon.isReporting(phrases.token(dated.verb().head()));
    }

    /** {@code pleaded guilty in May and is serving a sentence}, {@code and may go to prison}. */
    private static boolean isLater(Clause dated, Clause other) {
        return dated.verb().tense() == Tense.PAST && LATER.contains(other.verb().tense());
    }

    /** {@code when she left}. */
    private boolean isAtOnce(Clause clause) {
        if (!clause.hasSubject() || !clause.verb().isFinite()) {
            return false;
        }
        int i = clause.subject() - 1;
        boolean earlier = clause.verb().perfect();
        boolean conjunction = phrases.isKind(i, Kind.RELATIVE)
                || phrases.isKind(i, Kind.SUBORDINATOR)
                || phrases.isKind(i, Kind.PREPOSITION);
        return !earlier
                && conjunction
                && AT_ONCE.contains(phrases.lower(phrases.get(i).from()));
    }

    /** {@code , killing two people}. */
    private boolean isConsequence(Clause clause) {
        return clause.kind() == Clause.Kind.GERUND
                && phrases.isKind(clause.at() - 1, Kind.COMMA)
                && !Lexicon.isState(phrases.token(clause.verb().head()));
    }

    /** {@code began [to rise]}, {@code began [selling]}, {@code was found [abandoned]}. */
    private static boolean isPartOf(Clause whole, Clause part) {
        Tense tense = part.verb().tense();
        return part.at() == whole.at() + 1
                && (tense == Tense.INFINITIVE || tense == Tense.GERUND || part.kind() == Clause.Kind.REDUCED);
    }

    /** {@code joined the pact [at a ceremony]}. */
    private void addOccasions(Host host, List<Host> all) {
        Clause clause = host.clause();
        for (int i = clause.at() + 1; i < phrases.size() && !(phrases.get(i) instanceof VerbGroup); i++) {
            if (OCCASIONS.contains(phrases.preposition(i - 1))
                    && phrases.get(i) instanceof NounPhrase noun
                    && noun.expressions().isEmpty()
                    && Lexicon.isEventNoun(phrases.token(noun.head()))
                    && all.stream().noneMatch(other -> other.token() == noun.head())) {
                all.add(new Host(i, noun.head(), null, host.expression(), host.certainty() * WEAKER).inBackground());
            }
        }
    }
}
