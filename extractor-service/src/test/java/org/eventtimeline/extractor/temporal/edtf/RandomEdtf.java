package org.eventtimeline.extractor.temporal.edtf;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Draws values of every kind, many of them near the year 2000 so that they meet; the same seed draws the same ones. */
final class RandomEdtf {
    private final Random random;
    private final int lastDay;

    /** Days of the month go up to a last one, so that 28 draws days that every month has. */
    RandomEdtf(long seed, int lastDay) {
        this.random = new Random(seed);
        this.lastDay = lastDay;
    }

    List<Value> draw(int count) {
        return Stream.generate(this::value).limit(count).toList();
    }

    private Value value() {
        return switch (random.nextInt(8)) {
            case 0 -> dateTime();
            case 1, 2 -> until(() -> Interval.of(endpoint(), endpoint()));
            case 3 -> set();
            default -> date();
        };
    }

    private DateValue date() {
        return switch (random.nextInt(8)) {
            case 0 ->
                until(() -> LongYear.of(
                        random.nextLong() >> random.nextInt(63), random.nextInt(4), random.nextInt(4), qualifier()));
            case 1, 2 -> subYear();
            default -> calendarDate();
        };
    }

    private SubYear subYear() {
        return until(() -> Optional.of(new SubYear(year(), 21 + random.nextInt(21), qualification(2)))
                .filter(group -> !group.days().isEmpty()));
    }

    private CalendarDate calendarDate() {
        int components = 1 + random.nextInt(3);
        return until(() -> CalendarDate.of(
                year(), component(components > 1, 12), component(components > 2, lastDay), qualification(components)));
    }

    private CalendarYear year() {
        boolean isNear = random.nextInt(4) > 0;
        int number = isNear ? 1997 + random.nextInt(8) : random.nextInt(10_000);
        return new CalendarYear(!isNear && random.nextInt(3) == 0, digits(number, 4));
    }

    private Optional<Digits> component(boolean isThere, int max) {
        return isThere ? Optional.of(digits(1 + random.nextInt(max), 2)) : Optional.empty();
    }

    private Digits digits(int number, int width) {
        var text = new StringBuilder(Digits.of(number, width).text());
        if (random.nextInt(3) == 0) {
            for (int i = random.nextInt(width); i < width; i += random.nextInt(4) == 0 ? 2 : 1) {
                text.setCharAt(i, Digits.UNSPECIFIED);
            }
        }
        return new Digits(text.toString());
    }

    private Qualification qualification(int components) {
        return random.nextBoolean()
                ? Qualification.none(components)
                : new Qualification(
                        Stream.generate(this::qualifier).limit(components).toList());
    }

    private Qualifier qualifier() {
        return oneOf(Qualifier.values());
    }

    private DateTime dateTime() {
        var time = LocalDateTime.of(1999 + random.nextInt(3), 1, 1, 0, 0)
                .plusDays(random.nextInt(lastDay))
                .plusSeconds(random.nextInt(86_400));
        Optional<ZoneOffset> shift = random.nextBoolean()
                ? Optional.empty()
                : Optional.of(ZoneOffset.ofTotalSeconds(1_800 * (random.nextInt(50) - 25)));
        return new DateTime(time, shift);
    }

    private Endpoint endpoint() {
        return random.nextInt(4) == 0 ? oneOf(Unbounded.values()) : date();
    }

    private DateSet set() {
        return until(() -> DateSet.of(
                oneOf(DateSet.Kind.values()),
                Stream.generate(this::member).limit(1 + random.nextInt(3)).toList()));
    }

    private Member member() {
        return random.nextInt(3) > 0
                ? date()
                : until(() -> Interval.of(endpoint(), endpoint())
                        .filter(range -> range.start() != Unbounded.UNKNOWN && range.end() != Unbounded.UNKNOWN));
    }

    @SafeVarargs
    private <T> T oneOf(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private static <T> T until(Supplier<Optional<T>> attempt) {
        return Stream.generate(attempt).flatMap(Optional::stream).findFirst().orElseThrow();
    }
}
