package org.eventtimeline.timeline.event;

import java.util.Collection;
import java.util.Iterator;
import java.util.function.Function;
import org.hibernate.Session;

/** Numbers mentions that are new, and stores them all together. */
final class NewMentions {
    private static final NewRows<Mention> ROWS = new NewRows<Mention>("mention")
            .column("key", "bigint", mention -> mention.key)
            .column("timeline", "bigint", mention -> mention.timeline.key)
            .column("id", "text", mention -> mention.id)
            .column("event", "uuid", mention -> mention.event)
            .column("article", "bigint", mention -> mention.article.key)
            .column("date", "text", mention -> mention.date)
            .column("headline", "text", mention -> mention.headline)
            .column("kind", "text", mention -> mention.kind)
            .column("status", "smallint", mention -> mention.status.ordinal())
            .column("salience", "double precision", mention -> mention.salience)
            .column("anchor", "smallint", mention -> mention.anchor == null ? null : mention.anchor.ordinal())
            .column("confidence", "double precision", mention -> mention.confidence)
            .column("participants", "text[]", mention -> NewRows.array(mention.participants))
            .column("places", "text[]", mention -> NewRows.array(mention.places))
            .column("published", "timestamptz", mention -> mention.published)
            .column("sequence", "integer", mention -> mention.sequence)
            .column("quote_text", "text", of(mention -> mention.quote, TextSpan::text))
            .column("quote_start", "integer", of(mention -> mention.quote, TextSpan::start))
            .column("quote_end", "integer", of(mention -> mention.quote, TextSpan::end))
            .column("trigger_text", "text", of(mention -> mention.trigger, TextSpan::text))
            .column("trigger_start", "integer", of(mention -> mention.trigger, TextSpan::start))
            .column("trigger_end", "integer", of(mention -> mention.trigger, TextSpan::end))
            .column("presentation", "text", mention -> mention.presentation)
            .column("blocks", "text[]", mention -> NewRows.array(mention.blocks));

    private NewMentions() {}

    private static Function<Mention, Object> of(Function<Mention, TextSpan> span, Function<TextSpan, Object> part) {
        return mention -> span.apply(mention) == null ? null : part.apply(span.apply(mention));
    }

    /** Gives mentions keys, which are higher than those of the mentions that their timeline has. */
    static void number(Collection<Mention> mentions) {
        Iterator<Long> keys = Mention.getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("select nextval('timeline.mention_seq') from generate_series(1, :count)", Long.class)
                .setParameter("count", mentions.size())
                .getResultList()
                .iterator();
        mentions.forEach(mention -> mention.key = keys.next());
    }

    /** Stores mentions of which it is known what events they are in. */
    static void insert(Collection<Mention> mentions) {
        ROWS.insert(mentions);
    }
}
