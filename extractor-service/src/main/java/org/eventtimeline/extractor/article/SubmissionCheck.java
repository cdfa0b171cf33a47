package org.eventtimeline.extractor.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.eventtimeline.extractor.article.field.Characters;
import org.eventtimeline.extractor.article.field.Languages;
import org.eventtimeline.extractor.article.field.Limits;
import org.eventtimeline.extractor.article.field.PublicationDate;
import org.eventtimeline.extractor.article.field.WebAddress;
import org.eventtimeline.extractor.article.page.WebPage;

/** Checks every field of a submission and collects what is wrong. */
final class SubmissionCheck {
    private static final Pattern TIMELINE = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");

    private final List<FieldError> errors = new ArrayList<>();
    private final ArticleConfig limits;

    private SubmissionCheck(ArticleConfig limits) {
        this.limits = limits;
    }

    /** What is wrong with the submission; empty where nothing is. */
    static List<FieldError> errorsOf(Submission submission, ArticleConfig limits) {
        var check = new SubmissionCheck(limits);
        check.timeline(submission.timeline());
        check.wellFormed("title", submission.title(), Limits.TITLE);
        if (!submission.isAddressOnly()) {
            check.content(submission.text(), submission.html());
        }
        check.url(submission.url());
        check.publishedAt(submission.publishedAt());
        check.language(submission.language());
        return check.errors;
    }

    private void timeline(String timeline) {
        if (timeline != null && !TIMELINE.matcher(timeline).matches()) {
            reject("timeline", "must be 1 to 63 lower-case letters, digits and hyphens, and not begin with a hyphen");
        }
    }

    private void content(String text, String html) {
        if (text == null && html == null) {
            reject("text", "is missing: post the article as text or html, or the url where it lies");
        } else if (text != null && html != null) {
            reject("text", "must not come together with html");
            reject("html", "must not come together with text");
        } else if (text != null) {
            notBlank("text", text);
            wellFormed("text", text, limits.maxTextLength());
        } else {
            notBlank("html", html);
            wellFormed("html", html, limits.maxHtmlLength());
            if (WebPage.tags(html) > limits.maxHtmlTags()) {
                reject("html", "must not have more than " + limits.maxHtmlTags() + " tags");
            }
        }
    }

    private void url(String url) {
        if (url != null && !WebAddress.isOne(url)) {
            reject("url", "must be an absolute http or https URL of at most " + Limits.URL + " UTF-16 code units");
        }
    }

    private void publishedAt(String publishedAt) {
        if (publishedAt != null && PublicationDate.parse(publishedAt).isEmpty()) {
            reject(
                    "publishedAt",
                    "must be a date such as 2025-09-04, or a date-time with its offset such as"
                            + " 2025-09-04T10:30:00+02:00");
        }
    }

    private void language(String language) {
        if (language != null && !Languages.isTag(language)) {
            reject("language", "must be a BCP 47 language tag such as en or en-GB");
        }
    }

    private void notBlank(String field, String value) {
        if (value.isBlank()) {
            reject(field, "must not be blank");
        }
    }

    private void wellFormed(String field, String value, int maxLength) {
        if (value == null) {
            return;
        }
        var flaw = value.length() > maxLength
                ? "must not be longer than " + maxLength + " UTF-16 code units"
                : Characters.flawOf(value);
        if (flaw != null) {
            reject(field, flaw);
        }
    }

    private void reject(String field, String message) {
        errors.add(new FieldError(field, message));
    }
}
