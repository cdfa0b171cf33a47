package org.eventtimeline.extractor.event.box;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eventtimeline.extractor.event.role.Entity;
import org.eventtimeline.extractor.language.Span;

/** Where something happened, as a row tells behind its date: {@code Oslo} in {@code 12 May 1968 (age 56) in Oslo}. */
public final class BoxPlace {
    private static final int LONGEST = 60;
    /** Of more parts the first is rather a building: {@code County Hospital, Lakeford, Ohio}. */
    private static final int MOST_PARTS = 2;

    private BoxPlace() {}

    public static Optional<Entity> of(BoxRow row) {
        return row.dateTo() < row.to() ? behindDate(row) : Optional.empty();
    }

    private static Optional<Entity> behindDate(BoxRow row) {
        String text = row.phrases().text(row.dateTo(), row.to());
        return name(text).map(name -> {
            int start = row.phrases().token(row.dateTo()).start() + text.lastIndexOf(name);
            return new Entity(name, Entity.Role.PLACE, new Span(start, start + name.length()));
        });
    }

    private static Optional<String> name(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String open = text.substring(text.lastIndexOf(')') + 1).strip();
        String words =
                open.startsWith(",") || open.startsWith(";") ? open.substring(1).strip() : open;
        List<String> parts = Stream.of(words.startsWith("in ") ? words.substring(3) : words)
                .flatMap(place -> Stream.of(place.split(",")))
                .map(String::strip)
                .toList();
        return parts.stream().allMatch(BoxPlace::isName)
                ? Optional.of(parts.get(parts.size() > MOST_PARTS ? 1 : 0))
                : Optional.empty();
    }

    private static boolean isName(String part) {
        return !part.isEmpty()
                && Character.isUpperCase(part.charAt(0))
                && part.chars().allMatch(c -> Character.isLetter(c) || " .'’-".indexOf(c) >= 0);
    }
}
