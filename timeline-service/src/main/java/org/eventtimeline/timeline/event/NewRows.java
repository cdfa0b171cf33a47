package org.eventtimeline.timeline.event;

import java.util.List;
import org.hibernate.Session;
import org.hibernate.StatelessSession;

/**
 * Stores many new rows in a few statements and at once: what no one changes again within the transaction needs no
 * session that watches it.
 */
final class NewRows {
    private NewRows() {}

    static void insert(List<?> entities) {
        Session watching = Mention.getEntityManager().unwrap(Session.class);
        try (StatelessSession session = watching.getSessionFactory().openStatelessSession()) {
            session.insertMultiple(entities);
        }
    }
}
