package org.eventtimeline.timeline.api;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.AnnotatedElement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eventtimeline.timeline.api.Problem.FieldError;

/**
 * Refuses parameters that a resource does not read, or reads one value of: a name with a slip in it, and a second
 * value, would show what was not asked for.
 */
@Provider
public class KnownParameters implements DynamicFeature {
    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        if (resource.getResourceClass().getPackage().equals(KnownParameters.class.getPackage())) {
            context.register(new Guard(Stream.of(resource.getResourceMethod().getParameters())
                    .flatMap(parameter -> names(parameter, parameter.getType()))
                    .collect(Collectors.toCollection(TreeSet::new))));
        }
    }

    private static Stream<String> names(AnnotatedElement read, Class<?> type) {
        QueryParam query = read.getAnnotation(QueryParam.class);
        if (query != null) {
            return Stream.of(query.value());
        }
        return read.isAnnotationPresent(BeanParam.class)
                ? Stream.of(type.getDeclaredFields()).flatMap(field -> names(field, field.getType()))
                : Stream.empty();
    }

    private record Guard(Set<String> known) implements ContainerRequestFilter {
        private static final String TWICE = "has several values; only lists may, with commas between them";

        @Override
        public void filter(ContainerRequestContext request) {
            List<FieldError> errors = request.getUriInfo().getQueryParameters().entrySet().stream()
                    .filter(told -> !known.contains(told.getKey()) || new HashSet<>(told.getValue()).size() > 1)
                    .map(told -> new FieldError(told.getKey(), known.contains(told.getKey()) ? TWICE : message()))
                    .toList();
            if (!errors.isEmpty()) {
                throw new InvalidRequest(errors);
            }
        }

        private String message() {
            return known.isEmpty()
                    ? "is no parameter; there are none"
                    : "is no parameter; there are " + String.join(", ", known);
        }
    }
}
