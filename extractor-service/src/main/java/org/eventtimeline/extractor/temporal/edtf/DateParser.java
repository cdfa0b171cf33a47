package org.eventtimeline.extractor.temporal.edtf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Reads what the specification calls a date.
 *
 * <pre>
 * date       = year [ "-" month [ "-" day ] ] | long-year
 * year       = [qualifier] ["-"] 4*digit [qualifier]
 * month, day = [qualifier] 2*digit [qualifier]
 * long-year  = [qualifier] ( ["-"] 4*digit "S" number | "Y" ["-"] number [ "E" number ] [ "S" number ] ) [qualifier]
 * digit      = "0" to "9" or "X"
 * </pre>
 */
final class DateParser {
    private static final int MAX_COMPONENTS = 3;

    private final Cursor in;
    private final List<Digits> components = new ArrayList<>(MAX_COMPONENTS);
    private final List<Qualifier> individual = new ArrayList<>(MAX_COMPONENTS);
    private final List<Qualifier> group = new ArrayList<>(MAX_COMPONENTS);

    private DateParser(String text) {
        this.in = new Cursor(text);
    }

    /** Empty where the text is no date or the calendar has none such. */
    static Optional<? extends DateValue> parse(String text) {
        var parser = new DateParser(text);
        return parser.parse().filter(date -> parser.in.isAtEnd());
    }

    private Optional<? extends DateValue> parse() {
        individual.add(in.qualifier());
        if (in.takes('Y')) {
            return prefixedYear();
        }
        boolean isNegative = in.takes('-');
        if (!takesComponent(CalendarYear.DIGITS)) {
            return Optional.empty();
        }
        if (in.takes('S')) {
            return significantYear(isNegative);
        }
        group.add(in.qualifier());
        while (components.size() < MAX_COMPONENTS && in.takes('-')) {
            individual.add(in.qualifier());
            if (!takesComponent(2)) {
                return Optional.empty();
            }
            group.add(in.qualifier());
        }
        return date(new CalendarYear(isNegative, components.get(0)));
    }

    private boolean takesComponent(int width) {
        var digits = in.digits(width);
        digits.ifPresent(components::add);
        return digits.isPresent();
    }

    private Optional<? extends DateValue> date(CalendarYear year) {
        var qualification = Qualification.of(individual, group);
        var month = component(1);
        var code = month.filter(digits -> components.size() == 2 && digits.isSpecified())
                .map(Digits::number)
                .filter(number -> Grouping.ofCode(number).isPresent());
        return code.isPresent()
                ? code.map(number -> new SubYear(year, number, qualification))
                        .filter(subYear -> !subYear.days().isEmpty())
                : CalendarDate.of(year, month, component(2), qualification);
    }

    private Optional<Digits> component(int index) {
        return index < components.size() ? Optional.of(components.get(index)) : Optional.empty();
    }

    private Optional<LongYear> prefixedYear() {
        boolean isNegative = in.takes('-');
        var significand = in.positiveNumber();
        var exponent = in.takes('E') ? in.positiveNumber() : OptionalLong.of(0);
        var significantDigits = in.takes('S') ? in.positiveNumber() : OptionalLong.of(0);
        return longYear(isNegative, significand, exponent, significantDigits);
    }

    private Optional<LongYear> significantYear(boolean isNegative) {
        var digits = components.get(0);
        return digits.isSpecified()
                ? longYear(isNegative, OptionalLong.of(digits.number()), OptionalLong.of(0), in.positiveNumber())
                : Optional.empty();
    }

    private Optional<LongYear> longYear(
            boolean isNegative, OptionalLong significand, OptionalLong exponent, OptionalLong significantDigits) {
        if (significand.isEmpty() || exponent.isEmpty() || significantDigits.isEmpty()) {
            return Optional.empty();
        }
        long signed = isNegative ? -significand.getAsLong() : significand.getAsLong();
        var qualifier = individual.get(0).and(in.qualifier());
        return LongYear.of(signed, exponent.getAsLong(), significantDigits.getAsLong(), qualifier);
    }
}
