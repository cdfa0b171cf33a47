package org.eventtimeline.timeline.api;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Iterator;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;
import org.jboss.resteasy.reactive.server.spi.ServerMessageBodyWriter;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;
import org.jboss.resteasy.reactive.server.vertx.VertxResteasyReactiveRequestContext;

/**
 * Sends a document piece by piece. A piece is made only when the client has taken the one before, so that a slow client
 * holds neither a thread nor a connection to the database.
 */
@Provider
public class PiecesWriter implements ServerMessageBodyWriter<Pieces> {
    private static final Logger LOG = Logger.getLogger(PiecesWriter.class);

    private final Vertx vertx;

    PiecesWriter(Vertx vertx) {
        this.vertx = vertx;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, ResteasyReactiveResourceInfo target, MediaType mediaType) {
        return type == Pieces.class;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == Pieces.class;
    }

    @Override
    public void writeResponse(Pieces document, Type generic, ServerRequestContext context) {
        VertxResteasyReactiveRequestContext request = (VertxResteasyReactiveRequestContext) context;
        request.suspend();
        HttpServerResponse response = request.vertxServerResponse();
        response.setChunked(true);
        boolean isHead = request.getMethod().equals(HttpMethod.HEAD);
        Future<Void> sending = isHead ? response.end() : send(document.pieces(), response);
        sending.onComplete(sent -> {
            if (sent.failed()) {
                LOG.warn("A document was not sent to its end", sent.cause());
                response.reset();
            }
            request.resume();
        });
    }

    private Future<Void> send(Iterator<byte[]> pieces, HttpServerResponse response) {
        return vertx.executeBlocking(() -> pieces.hasNext() ? pieces.next() : null, false)
                .compose(piece -> piece == null
                        ? response.end()
                        : response.write(Buffer.buffer(piece)).compose(taken -> send(pieces, response)));
    }

    @Override
    public void writeTo(
            Pieces document,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out) {
        throw new UnsupportedOperationException("Pieces are sent, not written to a stream.");
    }
}
