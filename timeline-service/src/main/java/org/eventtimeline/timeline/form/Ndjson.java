package org.eventtimeline.timeline.form;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eventtimeline.timeline.form.FormType.Extent;

/** One event a line, each as the JSON form has it (<a href="https://github.com/ndjson/ndjson-spec">NDJSON</a>). */
@ApplicationScoped
class Ndjson implements Form {
    private final Json json;

    Ndjson(Json json) {
        this.json = json;
    }

    @Override
    public FormType type() {
        return new FormType("ndjson", "application/x-ndjson", Extent.WHOLE);
    }

    @Override
    public Stream<byte[]> write(Excerpt excerpt) {
        return excerpt.pages().filter(Predicate.not(List::isEmpty)).map(json::lines);
    }
}
