package org.eventtimeline.extractor.temporal.english;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eventtimeline.extractor.temporal.english.clock.DayParts;
import org.eventtimeline.extractor.temporal.english.word.DigitSlots;
import org.eventtimeline.extractor.temporal.english.word.NumberWords;
import org.eventtimeline.extractor.temporal.english.word.Numbers;
import org.eventtimeline.extractor.temporal.english.word.Quantities;
import org.eventtimeline.extractor.temporal.english.word.SmallLetters;
import org.eventtimeline.extractor.temporal.english.word.Unit;
import org.eventtimeline.extractor.temporal.english.word.Words;
import org.eventtimeline.extractor.temporal.english.word.Zones;
import org.eventtimeline.extractor.temporal.grammar.Phrases;
import org.eventtimeline.extractor.temporal.grammar.Slot;
import org.eventtimeline.extractor.temporal.grammar.Slot.Reading;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.grammar.TokenSet;

/** The slots that the English rules may use in their patterns. */
final class Slots {
    private static final int HALF_DAY = 12;

    /** Months that are as short as an abbreviation. */
    private static final TokenSet FULL_NAMES = TokenSet.words("march", "april", "may", "june", "july");

    private Slots() {}

    static List<Slot> all() {
        return Stream.concat(words().stream(), DigitSlots.all().stream()).toList();
    }

    private static List<Slot> words() {
        return List.of(
                name("month", Words.MONTHS),
                name("weekday", Words.WEEKDAYS),
                new Slot("day", Numbers.ORDINAL, Numbers.AFTER_ORDINAL, Slots::day),
                new Slot("daydigits", TokenSet.digits(1, 2), Numbers.SUFFIX, Slots::dayDigits),
                new Slot("year", Numbers.NUMBER, YearSlots.SPOKEN, YearSlots::year),
                new Slot("spokenyear", Numbers.NUMBER_WORDS, YearSlots.SPOKEN, YearSlots::spokenYear),
                new Slot("number", Numbers.NUMBER, Numbers.AFTER_NUMBER, Numbers::number),
                new Slot("ordinal", Numbers.ORDINAL, Numbers.AFTER_ORDINAL, Numbers::ordinal),
                new Slot("quantity", Quantities.QUANTITY, Quantities.AFTER_QUANTITY, Quantities::quantity),
                new Slot("hourname", Numbers.NUMBER, Numbers.AFTER_NUMBER, Slots::hourName),
                word("hourword", hours()),
                word("unit", Unit.WORDS),
                new Slot("zone", Zones.FIRST, Zones.SECOND, Zones::read),
                word("part", DayParts.parts()),
                word("bracket", Map.of("(", "(", ")", ")")),
                word("romanmonth", Words.ROMAN_MONTHS),
                word("season", Words.SEASONS),
                word("decade", Words.DECADES));
    }

    /** The hours of half a day by their words. */
    private static Map<String, Integer> hours() {
        return NumberWords.NUMBERS.entrySet().stream()
                .filter(word -> word.getValue() > 0 && word.getValue() <= HALF_DAY)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Slot name(String name, Map<String, Integer> names) {
        return new Slot(
                name, TokenSet.words(names.keySet()), TokenSet.words("."), (phrases, at) -> name(phrases, at, names));
    }

    private static Slot word(String name, Map<String, ?> words) {
        return new Slot(name, TokenSet.words(words.keySet()), (phrases, at) -> word(phrases, at, words));
    }

    private static Reading word(Phrases phrases, int at, Map<String, ?> words) {
        Object value = words.get(phrases.token(at).word());
        return value == null ? null : new Reading(value, at + 1);
    }

    /** A month or weekday, in full or abbreviated, with the full stop of the abbreviation. */
    private static Reading name(Phrases phrases, int at, Map<String, Integer> names) {
        Token token = phrases.token(at);
        Integer value = names.get(token.word());
        boolean common = !token.capitalised() && Words.AMBIGUOUS.allows(token);
        if (value == null || common && !isNumbered(phrases, at, names)) {
            return null;
        }
        boolean abbreviated = token.length() <= 5 && !FULL_NAMES.allows(token);
        Token stop = phrases.token(at + 1);
        boolean stopped = abbreviated && stop != null && stop.is(".") && stop.isGlued();
        return new Reading(value, stopped && continues(phrases, at + 2) ? at + 2 : at + 1);
    }

    private static boolean isNumbered(Phrases phrases, int at, Map<String, Integer> names) {
        return names == Words.MONTHS ? SmallLetters.areMonth(phrases, at) : SmallLetters.areWeekday(phrases, at);
    }

    /** A full stop belongs to the abbreviation rather than to the sentence where the sentence goes on. */
    private static boolean continues(Phrases phrases, int at) {
        Token token = phrases.token(at);
        return token != null
                && !(token.kind() == Token.Kind.WORD && token.capitalised() && !Words.MONTHS.containsKey(token.word()))
                && token.gap() != Token.Gap.PARAGRAPH;
    }

    /** "4", "4th", "fourth"; 1 to 31. */
    private static Reading day(Phrases phrases, int at) {
        Reading ordinal = Numbers.ordinal(phrases, at);
        Reading reading = ordinal != null ? ordinal : dayNumber(phrases, at);
        return reading != null && (Integer) reading.value() <= 31 ? reading : null;
    }

    /** "4", "4th"; 1 to 31. */
    private static Reading dayDigits(Phrases phrases, int at) {
        return phrases.token(at).kind() == Token.Kind.NUMBER ? day(phrases, at) : null;
    }

    private static Reading dayNumber(Phrases phrases, int at) {
        return phrases.token(at).length() <= 2 ? DigitSlots.read(phrases, at, 1, 31) : null;
    }

    /** "3", "three"; 1 to 12. */
    private static Reading hourName(Phrases phrases, int at) {
        Reading reading = Numbers.number(phrases, at);
        return reading != null && (Integer) reading.value() > 0 && (Integer) reading.value() <= 12 ? reading : null;
    }
}
