package org.eventtimeline.extractor.event.dating;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.mention.Mention;
import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.event.phrase.Phrases;

/** What the past tense with which an article opens tells in passing, of another day than its news. */
record LeadAsides(Reading reading, Clause lead) {
    private static final Set<Clause.Kind> MODIFYING = EnumSet.of(Clause.Kind.RELATIVE, Clause.Kind.REDUCED);

    private static final Set<String> LEAVING = Set.of("leave", "find");

    private static final Set<String> OF_THINGS = Set.of("of", "over", "for", "from", "against");

    /** Whether the mention is one of them. */
    boolean have(Mention mention, LocalDate published) {
        return lead.verb().tense() == Tense.PAST
                && !lead.equals(mention.clause())
                && (isAhead(mention, published)
                        || (mention.hasClause() ? isAside(mention.clause()) : isOld(mention, published)));
    }

    /** {@code called off a strike planned for Monday}, which was so before Monday. */
    private static boolean isAhead(Mention mention, LocalDate published) {
        return mention.date().first().isAfter(published);
    }

    /**
     * {@code bought a mill built in 1920}, {@code a bridge that opened in 1934 collapsed}, {@code was the first to win
     * it since it began in 1946}; but not {@code Born in 1950, Lang left Oslo}, which is no news.
     */
    private boolean isAside(Clause clause) {
        return MODIFYING.contains(clause.kind())
                        && (clause.at() > lead.at() && !isOutcome(clause) || isOfSubject(clause))
                || clause.kind() == Clause.Kind.SUBORDINATE && clause.at() > lead.at() && isEarlier(clause);
    }

    /** {@code injured} in {@code left two guards injured in 2019}, which is of the same day. */
    private boolean isOutcome(Clause clause) {
        return lead.hasObject()
                && clause.at() == lead.object() + 1
                && LEAVING.contains(reading.phrases().token(lead.verb().head()).lemma());
    }

    private boolean isOfSubject(Clause clause) {
        return lead.hasSubject() && clause.at() > lead.subject() && clause.at() < lead.at();
    }

    private boolean isEarlier(Clause clause) {
        return clause.verb().perfect()
                || clause.hasSubject() && reading.phrases().isMark(clause.subject() - 1, "since");
    }

    /** {@code overturned the 1998 conviction}, {@code police investigating a theft in May found a body}. */
    private boolean isOld(Mention mention, LocalDate published) {
        int noun = mention.noun();
        Phrases phrases = reading.phrases();
        boolean done = noun > lead.at() && (noun == lead.object() || OF_THINGS.contains(phrases.preposition(noun - 1)));
        boolean modifying = noun < lead.at()
                && reading.clauses().stream().anyMatch(clause -> clause.at() < noun && isOfSubject(clause));
        return (done || modifying) && !LeadEvent.isNews(mention.date(), published);
    }
}
