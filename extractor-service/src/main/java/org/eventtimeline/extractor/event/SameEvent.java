package org.eventtimeline.extractor.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.headline.SurroundingClauses;
import org.eventtimeline.extractor.event.kind.PriceMoves;
import org.eventtimeline.extractor.event.mention.Mention;
import org.eventtimeline.extractor.event.reference.Article;
import org.eventtimeline.extractor.event.role.Roles;
import org.eventtimeline.extractor.temporal.value.CalendarValue;

/** Groups the mentions of an article that tell the same event. */
final class SameEvent {
    private static final Set<String> GOALS = Set.of("into", "to", "on");

    private SameEvent() {}

    private record Candidate(Mention mention, Set<String> kinds, Set<String> participants, boolean price) {
        static Candidate of(Article article, Mention mention) {
            return new Candidate(
                    mention,
                    mention.kinds(),
                    Set.copyOf(Roles.of(article, mention).participants()),
                    PriceMoves.is(mention));
        }
    }

    /** The mentions in groups, each of one event, in the order of the first mention of each. */
    static List<List<Mention>> group(List<Mention> mentions, Article article) {
        Map<CalendarValue, List<List<Candidate>>> byDate = new HashMap<>();
        List<List<Candidate>> groups = new ArrayList<>();
        for (Mention mention : mentions) {
            Candidate candidate = Candidate.of(article, mention);
            List<List<Candidate>> sameDay = byDate.computeIfAbsent(mention.date(), date -> new ArrayList<>());
            sameDay.stream()
                    .filter(group -> group.stream().anyMatch(other -> isSame(candidate, other)))
                    .findFirst()
                    .ifPresentOrElse(group -> group.add(candidate), () -> {
                        List<Candidate> group = new ArrayList<>(List.of(candidate));
                        sameDay.add(group);
                        groups.add(group);
                    });
        }
        return groups.stream()
                .map(group -> group.stream().map(Candidate::mention).toList())
                .toList();
    }

    private static boolean isSame(Candidate one, Candidate other) {
        if (one.mention().reading() == other.mention().reading() && isTold(one.mention(), other.mention())) {
            return true;
        }
        boolean distinct = other.kinds().contains(one.mention().distinctFrom())
                || one.kinds().contains(other.mention().distinctFrom())
                || areOfOtherThings(one, other);
        return !distinct
                && !Collections.disjoint(one.kinds(), other.kinds())
                && (one.participants().containsAll(other.participants())
                        || other.participants().containsAll(one.participants()));
    }

    /** {@code Stocks fell} and {@code The index fell 3%}, of which neither names somebody. */
    private static boolean areOfOtherThings(Candidate one, Candidate other) {
        return (one.price() || other.price())
                && (one.participants().isEmpty() || other.participants().isEmpty());
    }

    /**
     * Whether one is the noun and the other its clause: {@code held a meeting}, {@code the parade brought together}.
     */
    private static boolean isTold(Mention mention, Mention other) {
        return mention.token() == other.token() || isNounOf(mention, other) || isNounOf(other, mention);
    }

    /** {@code orbit} in {@code went into orbit}. */
    private static boolean isGoal(Mention noun, Clause clause) {
        return noun.noun() == clause.at() + 2 && GOALS.contains(noun.phrases().preposition(clause.at() + 1));
    }

    private static boolean isNounOf(Mention noun, Mention told) {
        return noun.hasNoun()
                && told.hasClause()
                && (told.clause().subject() == noun.noun()
                        || isGoal(noun, told.clause())
                        || told.clause().object() == noun.noun()
                        || SurroundingClauses.isOccasionOf(told.reading(), noun.noun(), told.clause()));
    }
}
