package org.eventtimeline.extractor.feed;

/** As many feeds are followed as may be. */
public class TooManyFeedsException extends RuntimeException {

    TooManyFeedsException(int most) {
        super("No more than " + most + " feeds are followed; leave one first");
    }
}
