package org.eventtimeline.extractor.article;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes an article of what was posted. */
@ApplicationScoped
public class ArticleIntake {
    private final ArticleConfig config;
    private final WorkLimit limit;

    ArticleIntake(ArticleConfig config, WorkLimit limit) {
        this.config = config;
        this.limit = limit;
    }

    /**
     * Checks what was posted, which may be null, and reads it. Plain text stays as it is; of a web page the main text
     * remains, and its metadata stand in for what was not posted.
     *
     * @throws InvalidInputException naming every field at fault
     * @throws UnsupportedLanguageException where the article is not in English
     */
    public Article read(Submission posted) {
        var submission = Objects.requireNonNullElse(posted, Submission.EMPTY);
        var errors = SubmissionCheck.errorsOf(submission, config);
        if (!errors.isEmpty()) {
            throw new InvalidInputException(errors);
        }
        var content = submission.html() == null
                ? Content.ofText(submission.text())
                : readPage(submission.html(), submission.url());
        return article(submission, content);
    }

    private Content readPage(String html, String url) {
        var content = limit.readPage(html, () -> WebPage.read(html, url));
        if (content.text().isEmpty()) {
            throw invalid("html", "has no text");
        }
        if (content.text().length() > config.maxTextLength()) {
            throw invalid("html", "has more text than " + config.maxTextLength() + " UTF-16 code units");
        }
        return content;
    }

    private Article article(Submission submission, Content content) {
        var url = first(submission.url(), content.url());
        var timeline = first(submission.timeline(), config.defaultTimeline());
        var title = first(submission.title(), content.title());
        var stated = statedDate(submission, content);
        return new Article(
                ArticleId.of(timeline, url, title, content.text(), stated.orElse(null)),
                timeline,
                title,
                content.text(),
                url,
                first(content.publisher(), url == null ? null : WebAddress.publisherOf(url)),
                stated.or(() -> readDate(content, url)).orElse(null),
                Languages.supported(first(submission.language(), content.language(), Languages.DEFAULT)));
    }

    private static Optional<PublicationDate> statedDate(Submission submission, Content content) {
        return submission.publishedAt() == null
                ? Optional.ofNullable(content.publishedAt())
                : PublicationDate.parse(submission.publishedAt());
    }

    /** What the page shows, its address, or the text itself. */
    private static Optional<PublicationDate> readDate(Content content, String url) {
        return Optional.ofNullable(content.shownAt())
                .or(() -> Optional.ofNullable(url).flatMap(WebAddress::dateOf))
                .or(() -> Masthead.dateOf(content.text()));
    }

    /** The first string that says something; null where none does. */
    private static String first(String... strings) {
        return Stream.of(strings)
                .filter(Objects::nonNull)
                .filter(string -> !string.isBlank())
                .findFirst()
                .orElse(null);
    }

    private static InvalidInputException invalid(String field, String message) {
        return new InvalidInputException(List.of(new FieldError(field, message)));
    }
}
