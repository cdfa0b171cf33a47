package org.eventtimeline.extractor.api;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.eventtimeline.extractor.article.Submission;

/** Takes a bare text or web page as the body, so that a file can be posted as it is, and the rest from the query. */
@Provider
@Consumes({MediaType.TEXT_PLAIN, MediaType.TEXT_HTML})
public class SubmissionReader implements MessageBodyReader<Submission> {
    @Context
    UriInfo request;

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == Submission.class;
    }

    @Override
    public Submission readFrom(
            Class<Submission> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream stream)
            throws IOException {
        var body = new String(stream.readAllBytes(), charsetOf(mediaType));
        boolean isHtml = mediaType.isCompatible(MediaType.TEXT_HTML_TYPE);
        var query = request.getQueryParameters();
        return new Submission(
                query.getFirst("timeline"),
                query.getFirst("title"),
                isHtml ? null : body,
                isHtml ? body : null,
                query.getFirst("url"),
                query.getFirst("publishedAt"),
                query.getFirst("language"));
    }

    private static Charset charsetOf(MediaType mediaType) {
        var name = mediaType.getParameters().get(MediaType.CHARSET_PARAMETER);
        try {
            return name == null ? StandardCharsets.UTF_8 : Charset.forName(name);
        } catch (IllegalArgumentException e) {
            throw new NotSupportedException("There is no charset " + name, e);
        }
    }
}
