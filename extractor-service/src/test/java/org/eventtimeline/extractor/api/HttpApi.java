package org.eventtimeline.extractor.api;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.filter.FilterContext;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.eventtimeline.extractor.contract.OpenApiDocument;

/** The API over real HTTP, with every answer held to the contract. */
final class HttpApi {
    static final OpenApiDocument CONTRACT = OpenApiDocument.read(Path.of("openapi.yaml"));

    private HttpApi() {}

    static ValidatableResponse post(String path, String json) {
        return request().contentType(ContentType.JSON).body(json).post(path).then();
    }

    static ValidatableResponse get(String path, Object... values) {
        return request().get(path, values).then();
    }

    static RequestSpecification request() {
        return given().urlEncodingEnabled(true).filter(HttpApi::holdToContract);
    }

    private static Response holdToContract(
            FilterableRequestSpecification request,
            FilterableResponseSpecification specification,
            FilterContext chain) {
        var response = chain.next(request, specification);
        var path = URI.create(request.getURI()).getPath();
        var flaws = CONTRACT.flawsOfResponse(
                request.getMethod(),
                path,
                response.statusCode(),
                response.contentType().split(";")[0],
                response.asString());
        assertEquals(List.of(), flaws, () -> request.getMethod() + " " + path);
        return response;
    }
}
