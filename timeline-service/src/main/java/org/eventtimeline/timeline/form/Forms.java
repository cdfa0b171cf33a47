package org.eventtimeline.timeline.form;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All forms there are. */
@ApplicationScoped
public class Forms {
    private final List<Form> forms;

    Forms(@All List<Form> forms) {
        this.forms = forms.stream()
                .sorted(Comparator.comparing(form -> form.type().extension()))
                .toList();
    }

    /** Every form. */
    public List<Form> all() {
        return forms;
    }

    /** The media types of all, in the same order. */
    public Stream<String> mediaTypes() {
        return forms.stream().map(form -> form.type().mediaType());
    }

    /** The form whose addresses end so. */
    public Optional<Form> withExtension(String extension) {
        return forms.stream()
                .filter(form -> form.type().extension().equals(extension))
                .findFirst();
    }
}
