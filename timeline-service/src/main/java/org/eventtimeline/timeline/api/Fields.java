package org.eventtimeline.timeline.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eventtimeline.timeline.query.EventView;

/** The fields of an event that a request asks for. */
record Fields(Set<String> names) {
    static final Fields ALL = new Fields(Stream.of(EventView.class.getRecordComponents())
            .map(RecordComponent::getName)
            .collect(Collectors.toCollection(LinkedHashSet::new)));

    static final String FORM = "must be some of " + String.join(", ", ALL.names) + ", with commas between them";

    /** Reads names with commas between them. */
    static Optional<Fields> read(String list) {
        return Parameters.all(list, name -> Optional.of(name).filter(ALL.names::contains))
                .map(Fields::new);
    }

    /** Whether the mentions of events are asked for. */
    boolean haveMentions() {
        return names.contains("mentions");
    }

    /** The event with these fields only. */
    Object of(EventView event, ObjectMapper json) {
        return equals(ALL) ? event : json.<ObjectNode>valueToTree(event).retain(names);
    }
}
