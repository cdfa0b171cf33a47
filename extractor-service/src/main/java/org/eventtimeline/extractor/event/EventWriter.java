package org.eventtimeline.extractor.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eventtimeline.extractor.event.factuality.Factuality;
import org.eventtimeline.extractor.event.headline.Headlines;
import org.eventtimeline.extractor.event.headline.draft.Headline;
import org.eventtimeline.extractor.event.kind.EventKinds;
import org.eventtimeline.extractor.event.mention.Anchor;
import org.eventtimeline.extractor.event.mention.Mention;
import org.eventtimeline.extractor.event.reference.Article;
import org.eventtimeline.extractor.event.role.Entity;
import org.eventtimeline.extractor.event.role.Roles;

/** Makes events of the mentions that tell them. */
final class EventWriter {
    private static final double UNCLEAR = 0.5;
    private static final int CLEARER = 20;
    private static final int MOST_NAMES = 50;

    private final Article article;
    private final Headlines headlines;

    EventWriter(Article article, Headlines headlines) {
        this.article = article;
        this.headlines = headlines;
    }

    private record Draft(Mention mention, Headline headline, Roles roles) {
        /** Clear headlines before others, explicit dates before others; of these the headline that names most. */
        int rank() {
            int names = Math.min(3, roles.participants().size())
                    + Math.min(1, roles.places().size());
            int clause = !mention.hasClause() ? 0 : mention.tellsState() ? -1 : 1;
            return CLEARER * headline.clarity().ordinal()
                    + (mention.anchor() == Anchor.EXPLICIT ? 10 : 0)
                    + names
                    + clause;
        }
    }

    /** The event that the mentions tell, as the fullest of them tells it, and in the background each other telling. */
    List<ToldEvent> write(List<Mention> group) {
        List<Draft> drafts = group.stream().map(this::draft).toList();
        // max() would take the last of equals, but the first telling is the fullest
        Draft best = drafts.stream()
                .sorted(Comparator.comparingInt(Draft::rank).reversed())
                .findFirst()
                .orElseThrow();
        List<ToldEvent> events = new ArrayList<>(List.of(event(best, drafts)));
        for (Draft draft : drafts) {
            if (draft.mention().token() != best.mention().token()
                    || draft.mention().reading() != best.mention().reading()) {
                Mention again = draft.mention().inBackground();
                events.add(event(new Draft(again, draft.headline(), draft.roles()), List.of(draft)));
            }
        }
        return events;
    }

    private Draft draft(Mention mention) {
        Headline headline = headlines.headline(mention);
        Mention told = headline.isWhole() ? mention : mention.withConfidence(mention.confidence() * UNCLEAR);
        return new Draft(told, headline, Roles.of(article, mention).named(headline.text()));
    }

    private ToldEvent event(Draft best, List<Draft> drafts) {
        Mention mention = best.mention();
        DatedEvent event = new DatedEvent(
                mention.date(),
                mention.anchor(),
                Factuality.status(mention, article.published()),
                EventKinds.of(mention),
                best.headline().text(),
                mention.reading().span(),
                mention.triggerSpan(),
                entities(best, drafts),
                Salience.of(mention, best.roles(), best.headline()),
                confidence(drafts));
        return new ToldEvent(event, best.headline().clarity());
    }

    /** As fine as it means anything. */
    private static double confidence(List<Draft> drafts) {
        double surest = drafts.stream()
                .mapToDouble(draft -> draft.mention().confidence())
                .max()
                .orElseThrow();
        return Math.round(100 * surest) / 100.0;
    }

    private static List<Entity> entities(Draft best, List<Draft> drafts) {
        return Stream.concat(Stream.of(best), drafts.stream())
                .flatMap(draft -> draft.roles().entities().stream())
                .distinct()
                .limit(MOST_NAMES)
                .toList();
    }
}
