package org.eventtimeline.extractor.event.box;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eventtimeline.extractor.event.kind.EventKinds;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.lexicon.VerbForm;

/**
 * What a row says that its subject did or suffered.
 *
 * @param token the word that says it
 * @param words what a headline says behind its subject
 * @param lemma the dictionary form of the word, behind a hyphen with the object that belongs to it: {@code take-office}
 * @param done whether it is told as done, {@code Opened}, and not only named, {@code Opening}
 */
public record BoxDeed(Token token, String words, String lemma, boolean done) {
    private static final Set<String> DATES = Set.of("date", "dates", "year", "when");
    private static final Set<String> PREPOSITIONS = Set.of("of", "in", "on");
    private static final String OF = "'s";
    private static final String BIRTH = "birth";

    /** What the label says, or else the text behind it, {@code Fate: Sunk by a mine, 9 October 1943}. */
    public static Optional<BoxDeed> of(BoxRow row, Optional<BoxSubject> subject) {
        int from = row.from();
        int to = row.colon();
        while (from + 1 < to && isDate(row.phrases(), from)) {
            from += isPreposition(row.phrases(), from + 1) && from + 2 < to ? 2 : 1;
        }
        while (from + 1 < to && (isDate(row.phrases(), to - 1) || isPreposition(row.phrases(), to - 1))) {
            to--;
        }
        int label = from;
        int end = to;
        return Stream.<Optional<BoxDeed>>of(
                        label + 1 == end ? BoxVerb.at(row.phrases(), label, "") : BoxVerb.in(row.phrases(), label, end),
                        row.isDateAlone() ? noun(row.phrases(), label, end) : Optional.empty(),
                        told(row),
                        subject.filter(BoxSubject::isEvent)
                                .filter(happening ->
                                        row.subject().isEmpty() && row.isDateAlone() && isDate(row.phrases(), label))
                                .map(happening -> happening.itself(row.phrases().token(label))))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** What a headline says of the subject. */
    public String tell(String name) {
        return name.endsWith("s") && words.startsWith(OF) ? name + "'" + words.substring(OF.length()) : name + words;
    }

    /** What kind of event it is, or null. */
    public String kind() {
        String kind = EventKinds.ofWord(lemma);
        return lemma.equals(BoxVerb.BEAR) ? BIRTH : kind != null ? kind : EventKinds.ofWord(lemma.split("-")[0]);
    }

    /** {@code Date} in {@code Date of birth}. */
    private static boolean isDate(Phrases phrases, int i) {
        return DATES.contains(phrases.lower(i));
    }

    private static boolean isPreposition(Phrases phrases, int i) {
        return PREPOSITIONS.contains(phrases.lower(i));
    }

    /** {@code Maiden voyage}, {@code Release date}, {@code Date of birth}. */
    private static Optional<BoxDeed> noun(Phrases phrases, int from, int to) {
        Token head = phrases.token(to - 1);
        String word = Words.lower(head);
        boolean gerund = VerbForm.of(word) == VerbForm.GERUND && EventKinds.isNamedBy(word);
        if (isPreposition(phrases, from) || !gerund && !Lexicon.isEventNoun(head)) {
            return Optional.empty();
        }
        return Optional.of(
                switch (word) {
                    case "birth" -> new BoxDeed(head, BoxVerb.IS_BORN, BoxVerb.BEAR, false);
                    case "death" -> new BoxDeed(head, " dies", "die", false);
                    default ->
                        new BoxDeed(head, OF + " " + Words.uncapitalize(phrases.text(from, to)), head.lemma(), false);
                });
    }

    /** {@code sunk by a mine} where the text opens with it and the date closes it. */
    private static Optional<BoxDeed> told(BoxRow row) {
        int from = row.colon() + 1;
        int to = row.dateFrom();
        while (to > from && isJoint(row.phrases(), to - 1)) {
            to--;
        }
        String behind = from + 1 < to ? " " + row.phrases().text(from + 1, to) : "";
        boolean marked = IntStream.range(from, to)
                .anyMatch(i -> row.phrases().token(i).text().length() == 1
                        && !Character.isLetterOrDigit(
                                row.phrases().token(i).text().charAt(0)));
        return from < to && !marked ? BoxVerb.at(row.phrases(), from, behind) : Optional.empty();
    }

    /** {@code , on} before a date. */
    private static boolean isJoint(Phrases phrases, int i) {
        return isPreposition(phrases, i) || ",(–-".contains(phrases.lower(i));
    }
}
