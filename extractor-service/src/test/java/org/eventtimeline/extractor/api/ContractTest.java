package org.eventtimeline.extractor.api;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The contract, openapi.yaml, and the code say the same. {@link HttpApi} holds the messages of all tests to it. */
@QuarkusTest
class ContractTest {

    @Test
    void whatIsServedIsWhatIsInTheTree() throws IOException {
        var served = given().queryParam("format", "json").get("/q/openapi").asString();
        assertEquals(
                new YAMLMapper().readTree(Files.readString(java.nio.file.Path.of("openapi.yaml"))),
                new ObjectMapper().readTree(served));
    }

    @Test
    void everyOperationIsInTheContractAndTheOtherWayRound() {
        var implemented = new TreeSet<String>();
        for (var resource : Set.of(ExtractionResource.class, ArticleResource.class, FeedResource.class)) {
            for (var method : resource.getDeclaredMethods()) {
                verbs(method).forEach(verb -> implemented.add(verb + " " + pathOf(resource, method)));
            }
        }
        assertEquals(HttpApi.CONTRACT.operations(), implemented);
    }

    private static Stream<String> verbs(Method method) {
        return Stream.of(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(java.util.Objects::nonNull)
                .map(HttpMethod::value);
    }

    private static String pathOf(Class<?> resource, Method method) {
        var path = method.getAnnotation(Path.class);
        return resource.getAnnotation(Path.class).value() + (path == null ? "" : withoutPattern(path.value()));
    }

    private static String withoutPattern(String path) {
        return path.replaceAll(":[^/]*}", "}");
    }
}
