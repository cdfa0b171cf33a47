package org.eventtimeline.timeline.web;

import static io.restassured.RestAssured.get;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.eventtimeline.launcher.TestDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ComponentSizeTest {
    private static final int MOST = 20_000;
    private static final int MOST_UNZIPPED = 200_000;

    @Test
    void theComponentWeighsAtMostTwentyKilobytes() throws IOException {
        int bytes = 0;
        int unzipped = 0;
        for (String part : List.of("event-timeline.js", "event.css", "timeline.css")) {
            byte[] content =
                    get("/embed/" + part).then().statusCode(200).extract().asByteArray();
            bytes += zipped(content);
            unzipped += content.length;
        }
        assertTrue(bytes <= MOST, bytes + " bytes");
        assertTrue(unzipped <= MOST_UNZIPPED, unzipped + " bytes");
    }

    private static int zipped(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            gzip.write(content);
        }
        return bytes.size();
    }
}
