package org.eventtimeline.extractor.event.mention;

/** Whether an event happened, as the article tells it. */
public enum Status {
    /** It happened, or is happening. */
    OCCURRED,
    /** It is announced, scheduled or intended: {@code will open}, {@code plans to sell}. */
    PLANNED,
    /** It would, could or might happen: {@code if the bank fails}. */
    HYPOTHETICAL,
    /** It did not happen: {@code never arrived}, {@code failed to agree}. */
    NEGATED,
    /** It happens again and again: {@code meets every Monday}. */
    RECURRING
}
