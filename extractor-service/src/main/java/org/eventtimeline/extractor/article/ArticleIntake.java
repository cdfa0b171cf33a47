package org.eventtimeline.extractor.article;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eventtimeline.extractor.article.field.Languages;
import org.eventtimeline.extractor.article.field.PublicationDate;
import org.eventtimeline.extractor.article.field.WebAddress;
import org.eventtimeline.extractor.article.page.Content;
import org.eventtimeline.extractor.article.page.Masthead;
import org.eventtimeline.extractor.article.page.WebPage;
import org.eventtimeline.extractor.fetch.FetchFailedException;
import org.eventtimeline.extractor.fetch.MovedException;
import org.eventtimeline.extractor.fetch.Web;

/** Makes an article of what was posted. */
@ApplicationScoped
public class ArticleIntake {
    private final ArticleConfig config;
    private final WorkLimit limit;
    private final Web web;

    ArticleIntake(ArticleConfig config, WorkLimit limit, Web web) {
        this.config = config;
        this.limit = limit;
        this.web = web;
    }

    /**
     * Checks what was posted, which may be null, and reads it; what was posted by its address only is fetched. Plain
     * text stays as it is; of a web page the main text remains, and its metadata stand in for what was not posted.
     *
     * @throws InvalidInputException naming every field at fault
     * @throws UnsupportedLanguageException where the article is not in English
     * @throws FetchFailedException where nothing usable is found at the address
     */
    public Article read(Submission posted) {
        var submission = Objects.requireNonNullElse(posted, Submission.EMPTY);
        check(submission);
        return submission.isAddressOnly()
                ? web.fetch(submission.url(), found -> readFetched(FetchedPage.submission(submission, found)))
                : readChecked(submission);
    }

    /**
     * As {@link #read} reads what lies at an address, and goes nowhere else.
     *
     * @throws MovedException where it would have to
     */
    public Article readHere(String timeline, String url) {
        var submission = Submission.of(timeline, url);
        check(submission);
        return web.fetchHere(url, found -> readFetched(FetchedPage.submission(submission, found)));
    }

    /**
     * Checks where articles are to come from and which timeline their events are to belong to.
     *
     * @param timeline its name; may be null
     * @param url an address; may be null
     * @return the name of the timeline
     * @throws InvalidInputException naming every field at fault
     */
    public String timelineOf(String timeline, String url) {
        check(Submission.of(timeline, Objects.requireNonNullElse(url, "")));
        return first(timeline, config.defaultTimeline());
    }

    private Article readFetched(Submission fetched) {
        try {
            check(fetched);
            return readChecked(fetched);
        } catch (InvalidInputException e) {
            throw new InvalidInputException(e.errors().stream()
                    .map(error -> new FieldError("url", "leads to " + error.field() + " that " + error.message()))
                    .toList());
        }
    }

    private void check(Submission submission) {
        var errors = SubmissionCheck.errorsOf(submission, config);
        if (!errors.isEmpty()) {
            throw new InvalidInputException(errors);
        }
    }

    private Article readChecked(Submission submission) {
        var content = submission.html() == null
                ? Content.ofText(submission.text())
                : readPage(submission.html(), submission.url());
        return article(submission, content);
    }

    private Content readPage(String html, String url) {
        var content = limit.readPage(html, () -> WebPage.read(html, url));
        if (content.text().isEmpty()) {
            throw new InvalidInputException("html", "has no text");
        }
        if (content.text().length() > config.maxTextLength()) {
            throw new InvalidInputException(
                    "html", "has more text than " + config.maxTextLength() + " UTF-16 code units");
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
}
