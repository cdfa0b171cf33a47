package org.eventtimeline.extractor.event.dating;

import java.util.Optional;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.mention.Anchor;
import org.eventtimeline.extractor.event.mention.Mention;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.TimePhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.temporal.value.CalendarValue;
import org.eventtimeline.extractor.temporal.value.Day;

/**
 * The entries of chronicles, which tell what happened by a noun, {@code 1997: First free elections}, or leave out of
 * whom they tell: {@code 1922 - Moved to Mill Street}.
 */
public final class ChronicleEntries {
    private static final double CONFIDENCE = 0.7;

    private ChronicleEntries() {}

    /** Whether the noun phrase is what an entry tells of. */
    public static boolean tells(Phrases phrases, int i) {
        return phrases.isNoun(i) && isBehindDate(phrases, i);
    }

    /** Whether the clause is an entry that leaves its subject to the title. */
    public static boolean isHeadless(Phrases phrases, Clause clause) {
        return !clause.hasSubject() && isBehindDate(phrases, clause.at());
    }

    private static boolean isBehindDate(Phrases phrases, int i) {
        return i == what(phrases);
    }

    /** Where an entry tells what happened, behind a dash or in a line that begins with a date; or none. */
    private static int what(Phrases phrases) {
        if (phrases.size() < 2 || !(phrases.get(0) instanceof TimePhrase time)) {
            return Clause.NONE;
        }
        int behind = phrases.isKind(1, Kind.BREAK) && phrases.isTime(2) ? 3 : 1;
        if (phrases.isKind(behind, Kind.BREAK)) {
            return behind + 1 < phrases.size() ? behind + 1 : Clause.NONE;
        }
        if (behind == phrases.size()) {
            return Clause.NONE;
        }
        boolean bare = phrases.sentence().firstWord() == phrases.get(behind).from();
        boolean told = bare
                ? phrases.isVerb(behind) || tellsByNoun(phrases, behind)
                : phrases.isNoun(behind) && opensWithDay(phrases, time);
        return told ? behind : Clause.NONE;
    }

    private static boolean tellsByNoun(Phrases phrases, int i) {
        return phrases.isNoun(i) && (phrases.isVerb(i + 1) || Lexicon.isEventNoun(phrases.head(i)));
    }

    private static boolean opensWithDay(Phrases phrases, TimePhrase time) {
        return time.expression().value() instanceof Day
                && Character.isDigit(phrases.token(0).text().codePointAt(0))
                && phrases.sentence().opensLine();
    }

    /** The date of the entry that the sentence opens, if it opens one. */
    static Optional<CalendarValue> date(Phrases phrases) {
        return what(phrases) != Clause.NONE && phrases.time(0).expression().extent() instanceof CalendarValue date
                ? Optional.of(date)
                : Optional.empty();
    }

    /** What the sentence tells as an entry, if it is one. */
    static Optional<Mention> mention(Reading reading) {
        Phrases phrases = reading.phrases();
        int what = what(phrases);
        return date(phrases)
                .filter(date -> phrases.isNoun(what) || phrases.isVerb(what))
                .flatMap(date -> mention(reading, what, date));
    }

    /** {@code sold} in {@code 1953: Launch of the Kestrel, later sold}, which was at another time. */
    private static boolean isOfLater(Phrases phrases, Clause clause) {
        return clause.kind() == Clause.Kind.REDUCED && phrases.isMark(clause.at() - 1, "later");
    }

    /** What the phrase there and those behind it tell of the date. */
    static Optional<Mention> mention(Reading reading, int what, CalendarValue date) {
        Phrases phrases = reading.phrases();
        return reading.clauses().stream()
                .filter(clause -> clause.subject() == what || !clause.hasSubject() && clause.at() == what)
                .filter(clause -> !isOfLater(phrases, clause))
                .findFirst()
                .map(clause -> Mention.told(reading, clause, date, Anchor.EXPLICIT, CONFIDENCE))
                .or(() -> Optional.of(what)
                        .filter(phrases::isNoun)
                        .map(noun -> Mention.named(reading, noun, date, Anchor.EXPLICIT, CONFIDENCE)));
    }
}
