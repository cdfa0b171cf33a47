package org.eventtimeline.timeline.event;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * The date of an event as the database sorts and searches it, past java.sql.Date, which has neither the years BC nor
 * {@link LocalDate#MIN} and MAX for -infinity and infinity.
 *
 * @param edtf the date as it is written
 * @param earliest the first day that it can mean, {@link LocalDate#MIN} for an open beginning
 * @param latest the last day that it can mean, {@link LocalDate#MAX} for an open end
 * @param precision how fine it is
 * @param clock the time of day at which it begins, midnight where none is told
 */
@Embeddable
record StoredDate(
        @Column(name = "date") String edtf,
        @JdbcTypeCode(SqlTypes.LOCAL_DATE) LocalDate earliest,
        @JdbcTypeCode(SqlTypes.LOCAL_DATE) LocalDate latest,
        Precision precision,
        @JdbcTypeCode(SqlTypes.LOCAL_TIME) LocalTime clock) {

    static StoredDate of(EventDate date) {
        LocalTime clock = date.start() == null ? null : date.start().clock();
        return new StoredDate(
                date.edtf(),
                Objects.requireNonNullElse(date.earliest(), LocalDate.MIN),
                Objects.requireNonNullElse(date.latest(), LocalDate.MAX),
                date.precision(),
                Objects.requireNonNullElse(clock, LocalTime.MIDNIGHT));
    }
}
