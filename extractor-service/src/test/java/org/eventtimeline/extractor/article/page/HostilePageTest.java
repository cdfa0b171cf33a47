package org.eventtimeline.extractor.article.page;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages of a megabyte or so, each made to overflow the stack or to take quadratic time. */
class HostilePageTest {
    /** Far beyond what a slow machine needs, far below what anything but linear time takes. */
    private static final Duration FAR_BEYOND_LINEAR = Duration.ofMinutes(3);

    private static final int MANY = 100_000;

    static Stream<Arguments> pages() {
        return Stream.of(
                Arguments.of("nested blocks", "<div>".repeat(MANY) + "x"),
                Arguments.of("nested inlines", "<b>".repeat(MANY) + "x"),
                Arguments.of("nested lists", "<ul><li>".repeat(MANY) + "x"),
                Arguments.of("nested links", "<a>".repeat(MANY) + "x"),
                Arguments.of("nested tables", "<table><tr><td>".repeat(MANY / 2) + "x"),
                Arguments.of("nested templates", "<template>".repeat(MANY) + "x"),
                Arguments.of("formatting that every paragraph repeats", numbered("<b id=%d>") + "<p>x".repeat(MANY)),
                Arguments.of("misnested formatting", "<b><p>x</b>".repeat(MANY)),
                Arguments.of("endings of nothing", "</p></div></b>".repeat(MANY)),
                Arguments.of("text outside of a table", "<table>" + "x<tr>".repeat(MANY)),
                Arguments.of("scripts side by side", "<script>x</script>".repeat(MANY)),
                Arguments.of("paragraphs side by side", "<p>x".repeat(MANY)),
                Arguments.of("headings side by side", "<h1>x</h1>".repeat(MANY)),
                Arguments.of("articles side by side", "<article>x</article>".repeat(MANY)),
                Arguments.of("articles nested", "<article>x".repeat(MANY)),
                Arguments.of("headings nested", "<h1><div>x".repeat(MANY)),
                Arguments.of("dates nested", "<i class=date>3 May 2024".repeat(MANY)),
                Arguments.of("dates nested in a menu", "<nav>" + "<i class=date>".repeat(MANY) + "x</nav>x"),
                Arguments.of("cells side by side", "<table><tr>" + "<td>x".repeat(MANY)),
                Arguments.of("headers nested", "<table><tr><th>x<th>x<th>".repeat(MANY / 5) + "x"),
                Arguments.of(
                        "rows side by side", "<table><tr><th>x<th>x<th>x" + "<tr><td>x<td>1990<td>x".repeat(MANY / 4)),
                Arguments.of("descriptions side by side", "<dl><dt>x" + "<dd>x".repeat(MANY)),
                Arguments.of("boxes nested", "<div class=infobox>x".repeat(MANY)),
                Arguments.of("metadata nested", "<div class=meta>3 May 2024".repeat(MANY)),
                Arguments.of("boilerplate nested", "<div class=related-list>x".repeat(MANY)),
                Arguments.of("terms side by side", "<dl>" + "<dt>Published".repeat(MANY)),
                Arguments.of("terms nested", "<dl><dt>".repeat(MANY) + "x"),
                Arguments.of("attributes", "<p " + numbered("a%d=x ") + ">x"),
                Arguments.of("classes", "<p class='" + numbered("c%d ") + "'>x"),
                Arguments.of("spaces", "x" + " ".repeat(5 * MANY) + "x"),
                Arguments.of("entities", "&amp".repeat(MANY)),
                Arguments.of("a comment without an end", "<!--" + "-".repeat(5 * MANY)),
                Arguments.of("tags without an end", "<".repeat(5 * MANY)),
                Arguments.of("an attribute without an end", "<p title=\"" + "x".repeat(5 * MANY)),
                Arguments.of(
                        "a stated article of lines",
                        "<script type=application/ld+json>{\"articleBody\": \"" + "x\\n".repeat(MANY)
                                + "\"}</script>x"),
                Arguments.of(
                        "a stated article of tags",
                        "<script type=application/ld+json>{\"articleBody\": \"" + "\\u003cb>".repeat(MANY)
                                + "x\"}</script>"),
                Arguments.of("nested JSON", "<script type=application/ld+json>" + "[".repeat(MANY) + "</script>x"),
                Arguments.of(
                        "many dates that are none",
                        "<script type=application/ld+json>[" + "{\"datePublished\": \"x\"},".repeat(MANY)
                                + "0]</script>x"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void takesTimeLinearInItsLength(String name, String page) {
        assertTimeoutPreemptively(FAR_BEYOND_LINEAR, () -> assertNotNull(WebPage.read(page, null)));
    }

    private static String numbered(String format) {
        return IntStream.range(0, MANY / 10).mapToObj(format::formatted).collect(Collectors.joining());
    }
}
