package org.eventtimeline.timeline.api;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eventtimeline.timeline.event.Timelines;
import org.eventtimeline.timeline.form.FormType;
import org.eventtimeline.timeline.form.Forms;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Tells whoever reads events in which other forms they can be had (RFC 8288). */
class Alternates {
    private static final Pattern EVENTS = Pattern.compile("/api/v1/timelines/" + Timelines.NAME + "/events(\\..*)?");
    private static final Set<String> READS = Set.of("GET", "HEAD");

    private final Forms forms;

    Alternates(Forms forms) {
        this.forms = forms;
    }

    @ServerResponseFilter
    void tell(ContainerRequestContext request, ContainerResponseContext response) {
        boolean isRead = READS.contains(request.getMethod()) && response.getStatus() == 200;
        if (isRead && EVENTS.matcher(request.getUriInfo().getPath()).matches()) {
            String query = request.getUriInfo().getRequestUri().getRawQuery();
            List<Object> links = forms.all().stream()
                    .<Object>map(form -> link(form.type(), query == null ? "" : query))
                    .collect(Collectors.toCollection(ArrayList::new));
            response.getHeaders().merge(HttpHeaders.LINK, links, (next, others) -> {
                others.addAll(next);
                return others;
            });
        }
    }

    /** Relative to the address of the events, whatever its ending. */
    private static String link(FormType type, String query) {
        String taken = Stream.of(query.split("&"))
                .filter(parameter -> type.takes(parameter.split("=", 2)[0]))
                .collect(Collectors.joining("&"));
        return "<events." + type.extension() + (taken.isEmpty() ? "" : "?" + taken) + ">; rel=\"alternate\"; type=\""
                + type.mediaType() + "\"";
    }
}
