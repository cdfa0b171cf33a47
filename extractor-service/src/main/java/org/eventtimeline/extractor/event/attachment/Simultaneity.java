package org.eventtimeline.extractor.event.attachment;

import java.util.List;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.VerbClasses;
import org.eventtimeline.extractor.temporal.value.CalendarValue;

/** Tells whether one clause happens at the time of another: {@code came on Monday and left}, {@code when she left}. */
final class Simultaneity {
    private final Phrases phrases;
    private final List<Clause> clauses;
    private final CoordinateClauses coordinate;
    private final WhenClauses when;
    private final SharedConsequences consequences;

    Simultaneity(Phrases phrases, List<Clause> clauses) {
        this.phrases = phrases;
        this.clauses = clauses;
        this.coordinate = new CoordinateClauses(phrases);
        this.when = new WhenClauses(phrases);
        this.consequences = new SharedConsequences(phrases, clauses);
    }

    boolean happensWith(Host host, Clause other) {
        Clause dated = host.clause();
        int distance = clauses.indexOf(other) - clauses.indexOf(dated);
        return switch (distance) {
            case 1 -> followsAtOnce(dated, other) || isUnderOpeningDate(host, other);
            case 2 ->
                followsInserted(dated, other)
                        || followsRelative(host, other)
                        || coordinate.shareSubjectOverAside(dated, other);
            case -1 ->
                isWhen(dated, other)
                        || isDay(host) && (coordinate.areCounted(other, dated) || coordinate.areTolls(other, dated));
            case -2 -> coordinate.areJoined(other, clauses.get(clauses.indexOf(dated) - 1)) && isWhen(dated, other);
            default -> distance > 2 && coordinate.shareSubjectOverAside(dated, other);
        };
    }

    private boolean followsAtOnce(Clause dated, Clause other) {
        return coordinate.shareSubject(dated, other)
                || when.isOne(other)
                        && other.subject() > dated.at()
                        && !when.isInDatedEvent(other)
                        && !isOfLength(dated)
                || consequences.have(dated, other)
                || coordinate.areAlongside(dated, other)
                || coordinate.follow(dated, other)
                || isNews(dated, other)
                || opensAsGerund(dated, other)
                || when.opensBefore(dated, other);
    }

    /** {@code returning} in {@code their best win since returning in 2021}. */
    private boolean isOfLength(Clause gerund) {
        return gerund.verb().tense() == Tense.GERUND && phrases.isMark(gerund.at() - 1, "since");
    }

    /** {@code In 1991 a storm tore off the roof, and Lee fled}: the date is put before both. */
    private boolean isUnderOpeningDate(Host host, Clause other) {
        Clause dated = host.clause();
        boolean there = phrases.isMark(dated.at() - 1, "there");
        return (there || dated.hasSubject())
                && host.expression().start()
                        < phrases.token(phrases.get(there ? dated.at() : dated.subject())
                                        .from())
                                .start()
                && coordinate.areTold(dated, other);
    }

    /**
     * {@code came on Monday, carrying a flag, and left}, {@code left to join Acme and was replaced}, {@code was
     * climbing on Monday after leaving Oslo when its engine failed}.
     */
    private boolean followsInserted(Clause dated, Clause other) {
        Clause.Kind between = clauses.get(clauses.indexOf(dated) + 1).kind();
        return (between == Clause.Kind.GERUND || between == Clause.Kind.INFINITIVE)
                && other.verb().isFinite()
                && (coordinate.shareSubject(dated, other) || between == Clause.Kind.GERUND && when.isOne(other));
    }

    /**
     * {@code In 1991 the roof fell in, and Lee, who had warned of it, fled}, {@code On Monday Acme said it would sell a
     * mill, and Norden left}, {@code cheered on Monday when Lee, who had been ill, came}.
     */
    private boolean followsRelative(Host host, Clause other) {
        Clause between = clauses.get(clauses.indexOf(host.clause()) + 1);
        boolean inserted = between.kind() == Clause.Kind.RELATIVE && between.subject() == other.subject();
        boolean content =
                between.kind() == Clause.Kind.SUBORDINATE && between.verb().tense() == Tense.MODAL;
        boolean meanwhile = inserted
                && when.isOne(other)
                && other.subject() > host.clause().at()
                && !phrases.isKind(other.subject() - 2, Kind.COMMA);
        return meanwhile || (inserted || content) && isUnderOpeningDate(host, other);
    }

    private static boolean isDay(Host host) {
        return host.expression().value() instanceof CalendarValue date && date.isWithinDay();
    }

    /** {@code two died when it sank on Monday}; but not {@code ran until 1706, when it sank}. */
    private boolean isWhen(Clause dated, Clause other) {
        return when.isOne(dated)
                && !when.isOfDate(dated)
                && !isOfSome(dated)
                && !Ellipsis.is(phrases, dated)
                && other.verb().isFinite()
                && !other.verb().negated();
    }

    /** {@code when it fell in May} in {@code nine died, two of them when it fell in May}. */
    private boolean isOfSome(Clause when) {
        int some = when.subject() - 2;
        return phrases.isMark(some, "them") && phrases.preposition(some - 1).equals("of");
    }

    /** {@code Working in the 1990s, she found the gene}. */
    private static boolean opensAsGerund(Clause dated, Clause other) {
        return dated.at() == 0
                && dated.kind() == Clause.Kind.GERUND
                && !dated.verb().perfect()
                && other.kind() == Clause.Kind.MAIN
                && other.verb().tense() == Tense.PAST;
    }

    /** {@code said today that it has cancelled the order}. */
    private boolean isNews(Clause dated, Clause other) {
        return other.kind() == Clause.Kind.SUBORDINATE
                && other.verb().tense() == Tense.PRESENT
                && other.verb().perfect()
                && VerbClasses.isReporting(phrases.head(dated.verb()));
    }
}
