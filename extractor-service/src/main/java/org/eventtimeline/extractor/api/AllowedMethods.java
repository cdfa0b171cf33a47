package org.eventtimeline.extractor.api;

import jakarta.ws.rs.HttpMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.handlers.ClassRoutingHandler;
import org.jboss.resteasy.reactive.server.handlers.RestInitialHandler.InitialMatch;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper.RequestMatch;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper.RequestPath;

/**
 * The methods that the resource at an address offers. An answer that refuses a method must name them (RFC 9110,
 * 15.5.6); Quarkus knows them and does not tell.
 */
final class AllowedMethods {
    private AllowedMethods() {}

    static Set<String> of(ResteasyReactiveRequestContext request) {
        Set<String> methods = new TreeSet<>(Set.of(HttpMethod.OPTIONS));
        for (RequestPath<InitialMatch> resource : request.getDeployment().getClassMappers()) {
            offered(resource, request.getPathWithoutPrefix()).forEach(methods::add);
        }
        if (methods.contains(HttpMethod.GET)) {
            methods.add(HttpMethod.HEAD);
        }
        return methods;
    }

    private static Stream<String> offered(RequestPath<InitialMatch> resource, String path) {
        RequestMatch<InitialMatch> match = new RequestMapper<>(new ArrayList<>(List.of(resource))).map(path);
        return match == null
                ? Stream.empty()
                : Stream.of(match.value.handlers)
                        .filter(ClassRoutingHandler.class::isInstance)
                        .map(ClassRoutingHandler.class::cast)
                        .flatMap(routing -> routing.getMappers().entrySet().stream())
                        .filter(method -> method.getKey() != null && isWhole(method.getValue(), match.remaining))
                        .map(Map.Entry::getKey);
    }

    private static boolean isWhole(RequestMapper<?> methods, String path) {
        RequestMatch<?> match = methods.map(path.isEmpty() ? "/" : path);
        return match != null && match.remaining.isEmpty();
    }
}
