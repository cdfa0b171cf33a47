package org.eventtimeline.timeline.live;

import io.vertx.core.buffer.Buffer;

/** Someone who is connected to a stream. */
public interface Subscriber {

    /**
     * Sends a piece of the stream without waiting until it has arrived.
     *
     * @return whether the subscriber is still there and keeps up
     */
    boolean send(Buffer piece);

    /** Ends the stream; who wants to go on connects anew. */
    void end();
}
