package org.eventtimeline.extractor.temporal;

import org.eventtimeline.extractor.temporal.value.Interval;
import org.eventtimeline.extractor.temporal.value.TemporalValue;

/**
 * A temporal expression of a text with what it means.
 *
 * @param start offset of its first UTF-16 code unit
 * @param end offset after its last one
 * @param value what it means
 * @param rule the name of the grammar rule that recognised it
 * @param period the period of which it is one end, "from 1914 to 1918", "since 2011"; null where it is none
 */
public record TemporalExpression(int start, int end, TemporalValue value, String rule, TemporalValue period) {

    public TemporalExpression {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("not a span: " + start + ".." + end);
        }
    }

    /** Whether a period that is closed begins with it: "from [1914] to 1918". */
    public boolean beginsPeriod() {
        return period instanceof Interval closed && closed.from().equals(value);
    }

    /** Whether a period that is closed ends with it: "from 1914 to [1918]". */
    public boolean endsPeriod() {
        return period instanceof Interval closed && closed.to().equals(value);
    }

    /** When that happens which it dates: within the whole period where it begins one, else within its value. */
    public TemporalValue extent() {
        return beginsPeriod() ? period : value;
    }

    /** The same expression in a text with so many code units more before it. */
    public TemporalExpression shifted(int by) {
        return new TemporalExpression(start + by, end + by, value, rule, period);
    }
}
