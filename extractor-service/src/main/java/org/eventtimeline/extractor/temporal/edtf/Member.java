package org.eventtimeline.extractor.temporal.edtf;

import java.util.Optional;

/** What a set is made of: dates, and intervals that are written with {@code ..} there. */
sealed interface Member extends Value permits DateValue, Interval {

    @Override
    Optional<? extends Member> shifted(long n, Precision unit);

    @Override
    Member truncate(Precision precision);
}
