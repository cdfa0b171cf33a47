package org.eventtimeline.timeline.event;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The article of a mention; what is first told of an article stays, but for names, which add up. */
@Schema(
        name = "Article",
        description = "The article of a mention; what is first told of an article stays, but for names.")
public record Source(
        @Schema(description = "Names the article within its timeline.", examples = "a1")
        @NotBlank
        @Size(max = 200)
        @PlainText
        String id,

        @Schema(examples = "https://news.example/bridge-opening") @Size(max = 2000) @PlainText
        String url,

        @Schema(examples = "Xi, Kim hold talks") @Size(max = 500) @PlainText
        String title,

        @Schema(examples = "News Example") @Size(max = 200) @PlainText
        String publisher,

        @Schema(
                description = "ISO 8601 date, or date and time; UTC where no offset is given.",
                examples = "2025-09-04T10:00:00Z")
        @Size(max = 40)
        @PublicationTime
        String publishedAt,

        @Schema(description = "BCP 47 language tag.", examples = "en") @Size(max = 35) @PlainText
        String language,

        @Schema(
                description = "Whom it names anywhere, people, organisations and places, by their full names: the"
                        + " names of all its mentions count together, so one of them may tell them all.",
                writeOnly = true,
                examples = "[\"Xi Jinping\", \"Kim Jong Un\", \"Beijing\"]")
        @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
        @Size(max = 50)
        List<@NotBlank @Size(max = 200) @PlainText String> names) {

    /** Absent names are none. */
    public Source {
        names = names == null ? List.of() : names;
    }

    /** Its address where a browser may follow it. */
    public Optional<URI> link() {
        return Optional.ofNullable(url).flatMap(Source::webAddress);
    }

    private static Optional<URI> webAddress(String url) {
        try {
            URI uri = URI.create(url);
            boolean isWeb = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            return isWeb && uri.getHost() != null ? Optional.of(URI.create(uri.toASCIIString())) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** What it is called: its title, or where it has none its site or its id. */
    public String name() {
        return Optional.ofNullable(title)
                .filter(text -> !text.isBlank())
                .or(() -> link().map(URI::getHost))
                .orElse(id);
    }
}
