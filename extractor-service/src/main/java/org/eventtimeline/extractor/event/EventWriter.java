package org.eventtimeline.extractor.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Makes one event of the mentions that tell it. */
final class EventWriter {
    private static final double UNCLEAR = 0.5;

    private final Article article;
    private final Headlines headlines;

    EventWriter(Article article) {
        this.article = article;
        this.headlines = new Headlines(article);
    }

    private record Draft(Mention mention, String headline, Roles roles) {
        /** Explicit dates before others; of these the headline that names most. */
        int rank() {
            int names = Math.min(3, roles.participants().size())
                    + Math.min(1, roles.places().size());
            int clause = !mention.hasClause() ? 0 : mention.tellsState() ? -1 : 1;
            return (mention.anchor() == Anchor.EXPLICIT ? 10 : 0) + names + clause;
        }
    }

    /** The event, unless none of its mentions can be put in a headline. */
    Optional<DatedEvent> write(List<Mention> group) {
        List<Draft> drafts = new ArrayList<>();
        for (Mention mention : group) {
            headlines
                    .headline(mention)
                    .ifPresent(headline -> drafts.add(new Draft(mention, headline, Roles.of(article, mention))));
        }
        if (drafts.isEmpty()) {
            headlines.unclearHeadline(group.get(0)).ifPresent(headline -> {
                Mention unclear = group.get(0).withConfidence(group.get(0).confidence() * UNCLEAR);
                drafts.add(new Draft(unclear, headline, Roles.of(article, unclear)));
            });
        }
        // max() would take the last of equals, but the first telling is the fullest
        return drafts.stream()
                .sorted(Comparator.comparingInt(Draft::rank).reversed())
                .findFirst()
                .map(best -> event(best, drafts));
    }

    private static DatedEvent event(Draft best, List<Draft> drafts) {
        Mention mention = best.mention();
        return new DatedEvent(
                mention.date(),
                mention.anchor(),
                Factuality.status(mention),
                EventKinds.of(mention),
                best.headline(),
                mention.reading().span(),
                mention.triggerSpan(),
                union(best, drafts, Roles::participants),
                union(best, drafts, Roles::places),
                Salience.of(mention),
                drafts.stream()
                        .mapToDouble(draft -> draft.mention().confidence())
                        .max()
                        .orElseThrow());
    }

    private static List<String> union(Draft best, List<Draft> drafts, Function<Roles, Collection<String>> names) {
        LinkedHashSet<String> union = new LinkedHashSet<>(names.apply(best.roles()));
        drafts.forEach(draft -> union.addAll(names.apply(draft.roles())));
        return List.copyOf(union).subList(0, Math.min(50, union.size()));
    }
}
