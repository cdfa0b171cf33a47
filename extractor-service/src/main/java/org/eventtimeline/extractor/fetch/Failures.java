package org.eventtimeline.extractor.fetch;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.ClientProtocolException;
import org.eventtimeline.extractor.fetch.FetchFailedException.Reason;
import org.eventtimeline.extractor.fetch.PublicResolver.NotPublicException;

/** Says of a visit that broke off why it did. */
final class Failures {
    private Failures() {}

    /** @param late whether its time was over */
    static FetchFailedException of(IOException e, boolean late) {
        if (late || e instanceof SocketTimeoutException) {
            return new FetchFailedException(Reason.TIMEOUT, "does not answer in time", e);
        }
        if (e instanceof NotPublicException) {
            return new FetchFailedException(Reason.UNUSABLE, "leads to a host that is not on the public Internet", e);
        }
        if (e instanceof UnknownHostException) {
            return new FetchFailedException(Reason.UNAVAILABLE, "leads to a host that has no address", e);
        }
        if (e instanceof ClientProtocolException) {
            return new FetchFailedException(Reason.UNUSABLE, "answers in no way that can be followed", e);
        }
        return new FetchFailedException(Reason.UNAVAILABLE, "does not answer", e);
    }
}
