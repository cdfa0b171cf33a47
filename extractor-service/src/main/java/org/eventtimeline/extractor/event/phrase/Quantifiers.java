package org.eventtimeline.extractor.event.phrase;

import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;

/** Words before a number: {@code more than 200 people}, {@code at least 58}, {@code US $5.41}. */
final class Quantifiers {
    /** By their first words; of those that begin alike the longest first. */
    private static final Map<String, List<List<String>>> OPENINGS = Stream.of(
                    List.of("no", "more", "than"),
                    List.of("no", "less", "than"),
                    List.of("no", "fewer", "than"),
                    List.of("not", "more", "than"),
                    List.of("not", "less", "than"),
                    List.of("more", "than"),
                    List.of("less", "than"),
                    List.of("fewer", "than"),
                    List.of("at", "least"),
                    List.of("at", "most"),
                    List.of("as", "many", "as"),
                    List.of("as", "much", "as"),
                    List.of("up", "to"),
                    List.of("about"),
                    List.of("nearly"),
                    List.of("almost"),
                    List.of("approximately"),
                    List.of("roughly"))
            .collect(Collectors.groupingBy(words -> words.get(0)));

    private static final Set<String> CURRENCIES = Set.of("$", "£", "€", "¥", "dlrs", "us$", "a$", "c$");

    /** {@code EUR}, {@code NOK}. */
    private static final Set<String> CODES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toSet());

    private static final Set<String> ROUND = Set.of("dozen", "hundred", "thousand", "million", "billion");

    private static final Set<String> INDEFINITE = Set.of("a", "an");

    private final TokenRow row;

    Quantifiers(TokenRow row) {
        this.row = row;
    }

    /** The token after the words at {@code from} that open a number, or {@code from} where none do. */
    int afterOpening(int from) {
        if (row.lower(from).equals("half") && from + 2 < row.size() && !row.isDate(from) && isArticle(from + 1)) {
            return from + 2;
        }
        for (List<String> opening : OPENINGS.getOrDefault(row.lower(from), List.of())) {
            int end = from + opening.size();
            if (isNumber(end) || isCurrency(end) || isRound(end)) {
                boolean same = true;
                for (int i = from; i < end; i++) {
                    same &= !row.isDate(i) && row.lower(i).equals(opening.get(i - from));
                }
                if (same) {
                    return isRound(end) ? end + 1 : end;
                }
            }
        }
        return from;
    }

    /** The token after the sum of money or the percentage at {@code from}, or {@code from} where none is. */
    int afterAmount(int from) {
        if (isNumber(from) && from + 1 < row.size() && row.lower(from + 1).equals("%")) {
            return from + 2;
        }
        if (!isCurrency(from) || !isNumber(from + 1)) {
            return from;
        }
        int end = from + 2;
        while (isNumber(end)) {
            end++;
        }
        return end;
    }

    /** The token after {@code a share} behind the amount that ends at {@code end}, or {@code end} itself. */
    int afterRate(int end) {
        boolean rate =
                end + 1 < row.size() && INDEFINITE.contains(row.lower(end)) && row.is(end + 1, PartOfSpeech.NOUN);
        return rate && !row.isNoun(end + 2) ? end + 2 : end;
    }

    /** {@code 40} in {@code a club record 40 goals}. */
    boolean isRecord(int from, int i) {
        int end = i;
        while (isNumber(end)) {
            end++;
        }
        return end > i
                && INDEFINITE.contains(row.lower(from))
                && row.is(i - 1, PartOfSpeech.NOUN)
                && row.is(end, PartOfSpeech.NOUN)
                && Words.isPlural(row.get(end));
    }

    /** {@code a million} in {@code more than a million works}. */
    private boolean isRound(int i) {
        return i + 1 < row.size()
                && INDEFINITE.contains(row.lower(i))
                && (isNumber(i + 1) || ROUND.contains(row.lower(i + 1)));
    }

    /** {@code a} in {@code half a point}. */
    private boolean isArticle(int i) {
        return INDEFINITE.contains(row.lower(i)) || row.lower(i).equals("the");
    }

    private boolean isCurrency(int i) {
        return i < row.size()
                && (CURRENCIES.contains(row.lower(i))
                        || CODES.contains(row.get(i).text()));
    }

    private boolean isNumber(int i) {
        return row.is(i, PartOfSpeech.NUM);
    }
}
