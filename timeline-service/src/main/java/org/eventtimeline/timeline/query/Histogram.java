package org.eventtimeline.timeline.query;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the events of a timeline are spread over time. */
@Schema(description = "How the events of a timeline are spread over time.")
public record Histogram(
        @Schema(description = "What each bucket is.", examples = "month")
        Step by,

        @Schema(description = "The years, months or days that hold events, ascending; those without are left out.")
        List<Bucket> buckets,

        @Schema(description = "How many events no single bucket holds: a year among months, an interval, an open end.")
        long wider) {

    /** The most buckets that are counted; years alone never get there. */
    public static final int MAX_BUCKETS = 15_000;

    /** A year, month or day and how many events lie in it. */
    @Schema(description = "A year, month or day and how many events lie in it.")
    public record Bucket(
            @Schema(description = "EDTF.", examples = "2025-09")
            String date,

            @Schema(description = "Its first day.", examples = "2025-09-01")
            LocalDate earliest,

            @Schema(description = "Its last day.", examples = "2025-09-30")
            LocalDate latest,

            @Schema(description = "How many events lie in it.", examples = "12")
            long count) {}

    /** What a bucket can be. */
    public enum Step {
        YEAR("%s%04d") {
            @Override
            LocalDate lastDay(LocalDate firstDay) {
                return firstDay.plusYears(1).minusDays(1);
            }
        },
        MONTH("%s%04d-%02d") {
            @Override
            LocalDate lastDay(LocalDate firstDay) {
                return firstDay.plusMonths(1).minusDays(1);
            }
        },
        DAY("%s%04d-%02d-%02d") {
            @Override
            LocalDate lastDay(LocalDate firstDay) {
                return firstDay;
            }
        };

        private final String edtf;

        Step(String edtf) {
            this.edtf = edtf;
        }

        /** The name in JSON and SQL. */
        @JsonValue
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        abstract LocalDate lastDay(LocalDate firstDay);

        Bucket bucket(LocalDate firstDay, long count) {
            String date = edtf.formatted(
                    firstDay.getYear() < 0 ? "-" : "",
                    Math.abs(firstDay.getYear()),
                    firstDay.getMonthValue(),
                    firstDay.getDayOfMonth());
            return new Bucket(date, firstDay, lastDay(firstDay), count);
        }
    }
}
