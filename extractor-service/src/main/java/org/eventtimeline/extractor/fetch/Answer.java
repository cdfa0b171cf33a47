package org.eventtimeline.extractor.fetch;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.apache.hc.client5.http.impl.DefaultRedirectStrategy;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpStatus;
import org.apache.hc.core5.http.io.HttpClientResponseHandler;
import org.eventtimeline.extractor.background.Outage;
import org.eventtimeline.extractor.fetch.FetchFailedException.Reason;
import org.eventtimeline.extractor.fetch.WebResource.Validators;

/**
 * Reads an answer; empty where nothing has changed. An answer that is too long, an error or elsewhere is left unread.
 */
record Answer(URI asked, HttpClientContext visit, long maxSize)
        implements HttpClientResponseHandler<Optional<WebResource>> {
    @Override
    public Optional<WebResource> handleResponse(ClassicHttpResponse response) throws HttpException, IOException {
        int status = response.getCode();
        if (status == HttpStatus.SC_NOT_MODIFIED) {
            return Optional.empty();
        }
        if (DefaultRedirectStrategy.INSTANCE.isRedirected(visit.getRequest(), response, visit)) {
            throw new MovedException(
                    DefaultRedirectStrategy.INSTANCE.getLocationURI(visit.getRequest(), response, visit));
        }
        if (status != HttpStatus.SC_OK || response.getEntity() == null) {
            throw new FetchFailedException(
                    Outage.isTold(status) ? Reason.UNAVAILABLE : Reason.UNUSABLE,
                    "answers with status " + status,
                    null,
                    RetryAfter.read(header(response, HttpHeaders.RETRY_AFTER), Instant.now())
                            .orElse(null));
        }
        return Optional.of(resource(response, response.getEntity()));
    }

    private WebResource resource(ClassicHttpResponse response, HttpEntity entity) throws IOException {
        var type = Optional.ofNullable(ContentType.parseLenient(entity.getContentType()));
        return new WebResource(
                address(),
                type.map(ContentType::getMimeType).orElse("").toLowerCase(Locale.ROOT),
                type.map(ContentType::getCharset),
                body(entity),
                new Validators(header(response, HttpHeaders.ETAG), header(response, HttpHeaders.LAST_MODIFIED)));
    }

    private URI address() {
        var redirects = visit.getRedirectLocations().getAll();
        return redirects.isEmpty() ? asked : redirects.get(redirects.size() - 1);
    }

    private byte[] body(HttpEntity entity) throws IOException {
        byte[] body = entity.getContent().readNBytes((int) maxSize + 1);
        if (body.length > maxSize) {
            throw new FetchFailedException(Reason.UNUSABLE, "answers with more than " + maxSize + " bytes");
        }
        return body;
    }

    private static String header(ClassicHttpResponse response, String name) {
        Header header = response.getFirstHeader(name);
        return header == null ? null : header.getValue();
    }
}
