package org.eventtimeline.extractor.event.attachment;

import java.util.OptionalInt;
import java.util.Set;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.mention.Mention;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrase;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.VerbClasses;
import org.eventtimeline.extractor.language.lexicon.WordList;

/**
 * What is set for a date, put off to another or called off: {@code a hearing is set for May 5}. The date is of the
 * hearing; when that was decided is not told.
 */
public final class Scheduling {
    private static final Set<String> PUTTING_OFF = WordList.words("""
        postpone delay defer adjourn reschedule move push put bring
        """);
    private static final Set<String> CALLING_OFF = WordList.words("""
        cancel scrap abandon postpone reschedule withdraw avert
        """);
    private static final Set<String> NEW_DATE = Set.of("until", "till", "to");
    private static final Set<String> FOR = Set.of("for");

    private Scheduling() {}

    /** The event noun to which the date that begins at {@code start} belongs, if the clause only schedules it. */
    static OptionalInt scheduled(Phrases phrases, Clause clause, int start) {
        String preposition = phrases.preposition(start);
        if (isPlanning(phrases, clause, preposition) || isOn(phrases, clause, start)) {
            return OptionalInt.of(clause.subject());
        }
        if (start == clause.at() + 1 && setsDate(phrases, clause)) {
            return OptionalInt.of(start + 2);
        }
        int event = clause.verb().passive() ? clause.subject() : clause.object();
        return isNewDate(phrases, clause, start) && isEvent(phrases, event)
                ? OptionalInt.of(event)
                : OptionalInt.empty();
    }

    /** {@code until May 3} of {@code the debate planned for May 1 was put off until May 3}. */
    static boolean isNewDate(Phrases phrases, Clause clause, int start) {
        return NEW_DATE.contains(phrases.preposition(start)) && PUTTING_OFF.contains(verb(phrases, clause));
    }

    /** {@code a debate planned for May 3}, {@code the debate is set for May 3}, {@code is expected in May}. */
    private static boolean isPlanning(Phrases phrases, Clause clause, String preposition) {
        return isPlanning(phrases, clause)
                && (clause.kind() == Clause.Kind.REDUCED
                        || preposition.equals("for")
                        || clause.verb().tense() == Phrase.Tense.PRESENT
                        || isDue(phrases, clause));
    }

    /** Whether the clause tells that what its subject names is planned. */
    public static boolean isPlanning(Phrases phrases, Clause clause) {
        boolean planned = (clause.kind() == Clause.Kind.REDUCED || clause.verb().passive())
                && VerbClasses.isPlanning(phrases.head(clause.verb()));
        return (planned || isDue(phrases, clause)) && isEvent(phrases, clause.subject());
    }

    /** {@code The final is on May 3}. */
    private static boolean isOn(Phrases phrases, Clause clause, int start) {
        return verb(phrases, clause).equals("be") && start == clause.at() + 1 && isEvent(phrases, clause.subject());
    }

    /** {@code set May 3 for the trial}. */
    public static boolean setsDate(Phrases phrases, Clause clause) {
        int date = clause.at() + 1;
        return VerbClasses.isPlanning(phrases.head(clause.verb()))
                && date < phrases.size()
                && phrases.isTime(date)
                && phrases.preposition(date + 1).equals("for")
                && isEvent(phrases, date + 2);
    }

    /** {@code elections are due in May}. */
    private static boolean isDue(Phrases phrases, Clause clause) {
        return verb(phrases, clause).equals("be")
                && phrases.isMark(clause.at() + 1, "due")
                && !phrases.isVerb(clause.at() + 2);
    }

    /** {@code the debate on May 3 was called off}: that was another day. */
    public static boolean callsOff(Phrases phrases, Clause clause) {
        String verb = verb(phrases, clause);
        boolean calledOff = (verb.equals("call") || verb.equals("put"))
                && phrases.lower(phrases.get(Math.min(clause.at() + 1, phrases.size() - 1))
                                .from())
                        .equals("off");
        return CALLING_OFF.contains(verb) || calledOff;
    }

    /** {@code The debate planned for May 3 was delayed}: so was the date. */
    public static boolean putsOff(Phrases phrases, Clause clause) {
        return clause.verb().passive() && PUTTING_OFF.contains(verb(phrases, clause));
    }

    /** Whether the date that the event gets is the one to which the clause moves it: {@code postponed until May}. */
    public static boolean isNewDate(Phrases phrases, Clause clause, Mention mention) {
        return tellsDate(phrases, clause, mention, NEW_DATE);
    }

    /** {@code a pier planned for 1990}: whether the date is only that for which something was planned. */
    public static boolean isPlannedDate(Phrases phrases, Clause clause, Mention mention) {
        return VerbClasses.isPlanning(phrases.head(clause.verb()))
                && (clause.kind() == Clause.Kind.REDUCED || clause.verb().passive())
                && tellsDate(phrases, clause, mention, FOR);
    }

    private static boolean tellsDate(Phrases phrases, Clause clause, Mention mention, Set<String> prepositions) {
        int i = clause.at() + 1;
        while (i < phrases.size() && !phrases.isVerb(i) && !phrases.isKind(i, Kind.COMMA)) {
            if (phrases.get(i) instanceof Phrase.TimePhrase time
                    && prepositions.contains(phrases.preposition(i - 1))
                    && mention.date().equals(time.expression().extent())) {
                return true;
            }
            i++;
        }
        return false;
    }

    private static boolean isEvent(Phrases phrases, int i) {
        return phrases.isNoun(i) && Lexicon.isEventNoun(phrases.head(i));
    }

    private static String verb(Phrases phrases, Clause clause) {
        return clause.lemma(phrases);
    }
}
