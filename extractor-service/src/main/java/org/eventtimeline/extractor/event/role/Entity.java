package org.eventtimeline.extractor.event.role;

import java.util.Collection;
import java.util.List;
import org.eventtimeline.extractor.language.Span;

/**
 * Who takes part in an event, or where it happens, where the article says so.
 *
 * @param name the name in full as the article gives it, whatever stands there: {@code Xi}, {@code he}
 * @param role what it has to do with the event
 * @param span the words that stand for it
 */
public record Entity(String name, Role role, Span span) {

    /** What a name has to do with an event. */
    public enum Role {
        PARTICIPANT,
        PLACE
    }

    /** The names of those that have the role, each once. */
    public static List<String> names(Collection<Entity> entities, Role role) {
        return entities.stream()
                .filter(entity -> entity.role() == role)
                .map(Entity::name)
                .distinct()
                .toList();
    }
}
