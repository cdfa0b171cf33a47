package org.eventtimeline.timeline.event;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.safety.Safelist;

/**
 * Takes out of JSON what could do harm in a page that puts its texts in as HTML and follows its addresses: scripts,
 * styles, forms and frames out of texts, and addresses that are none of the web. A medium may be a frame of another
 * site.
 */
final class HarmlessJson {
    private static final Set<String> ADDRESSES = Set.of("url", "thumbnail", "thumb", "link", "icon");

    /** An address of the web, or one that is completed by that of the page. */
    private static final Pattern WEB =
            Pattern.compile("(?i)(https?://|[^:/?#&\\p{Cntrl}\"<>]*+([/?#]|$))[^\\p{Cntrl}\"<>]*");

    /** Stands for the page, of which what is relative may become a part. */
    private static final String PAGE = "https://page.invalid/";

    private static final Safelist TEXT = Safelist.relaxed()
            .addAttributes(":all", "class", "lang", "dir", "title")
            .addAttributes("a", "target", "rel")
            .preserveRelativeLinks(true);
    private static final Safelist MEDIUM = new Safelist(TEXT)
            .addTags("iframe")
            .addAttributes("iframe", "src", "width", "height", "frameborder", "allowfullscreen")
            .addProtocols("iframe", "src", "http", "https");
    private static final OutputSettings AS_WRITTEN = new OutputSettings().prettyPrint(false);

    private HarmlessJson() {}

    static ObjectNode of(ObjectNode object) {
        ObjectNode harmless = JsonNodeFactory.instance.objectNode();
        object.properties().forEach(field -> harmless.set(field.getKey(), of(field.getKey(), field.getValue())));
        return harmless;
    }

    private static JsonNode of(String field, JsonNode value) {
        if (value instanceof ObjectNode object) {
            return of(object);
        }
        if (value.isArray()) {
            ArrayNode harmless = JsonNodeFactory.instance.arrayNode();
            value.forEach(element -> harmless.add(of(field, element)));
            return harmless;
        }
        return value.isTextual() ? TextNode.valueOf(text(field, value.textValue())) : value;
    }

    private static String text(String field, String text) {
        boolean isAddress = ADDRESSES.contains(field);
        if (isAddress && !text.stripLeading().startsWith("<")) {
            return WEB.matcher(text).matches() ? text : "";
        }
        return text.indexOf('<') < 0 ? text : Jsoup.clean(text, PAGE, isAddress ? MEDIUM : TEXT, AS_WRITTEN);
    }
}
