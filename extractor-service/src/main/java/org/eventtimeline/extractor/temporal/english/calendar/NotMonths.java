package org.eventtimeline.extractor.temporal.english.calendar;

import java.util.Set;
import org.eventtimeline.extractor.temporal.english.word.Numbers;
import org.eventtimeline.extractor.temporal.english.word.Words;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Token;

/** Tells people and crowds on the march from the months that they are called like. */
final class NotMonths {
    /** Of what stands before months, what stands before people as well: "Theresa May and April Jones". */
    private static final Set<String> BEFORE_NAMES = Set.of("and", "or", "than", "as", "for");

    private static final Set<String> SPEECH = Words.set("said says told tells asked added replied");

    /** What joins a given name to a family's: "August von Mackensen". */
    private static final Set<String> PARTICLES = Words.set("von van de der di da del la le");

    private static final Set<String> KIN =
            Words.set("daughter sister wife mother aunt niece girlfriend named miss mrs ms");

    private NotMonths() {}

    /** "Theresa May and April Jones", "Ant and Dec", but not "between Easter and June". */
    static boolean isOneOfTwo(Match m) {
        Token joint = m.phrases().token(m.start() - 1);
        return joint != null && BEFORE_NAMES.contains(joint.word()) && (isName(m) || isBehindName(m));
    }

    private static boolean isBehindName(Match m) {
        Token other = m.phrases().token(m.start() - 2);
        Token first = m.phrases().token(m.start() - 3);
        return other != null
                && other.kind() == Token.Kind.WORD
                && other.capitalised()
                && !Words.MONTHS.containsKey(other.word())
                && (first == null || !BareMonths.BEFORE_MONTHS.contains(first.word()) && !first.capitalised());
    }

    /** "the March for Life": people who walk. */
    static boolean isMarch(Match m) {
        Token before = m.phrases().token(m.start() - 1);
        Token after = m.phrases().token(m.end());
        return m.phrases().token(m.start()).is("march")
                && before != null
                && before.is("the")
                && after != null
                && (after.is("on") || after.is("for") || after.is("against") || after.is("of"));
    }

    /** "April said": a person, but not "They met in May and in June said so". */
    static boolean isSpeaker(Match m) {
        Token after = m.phrases().token(m.end());
        return after != null && SPEECH.contains(after.word()) && !Numbers.isWord(m.phrases(), m.start() - 1, "in");
    }

    /** "her sister April". */
    static boolean isRelative(Match m) {
        Token before = m.phrases().token(m.start() - 1);
        return before != null && KIN.contains(before.word());
    }

    /** "the Earl of Mar": a place. */
    static boolean isPlace(Match m) {
        Token of = m.phrases().token(m.start() - 1);
        Token title = m.phrases().token(m.start() - 2);
        Token before = m.phrases().token(m.start() - 3);
        return of != null
                && of.is("of")
                && title != null
                && title.capitalised()
                && before != null
                && before.sentence() == title.sentence();
    }

    /** "April Jones", "Mr. August": part of a name. */
    static boolean isName(Match m) {
        Token after = m.phrases().token(m.end());
        Token next = m.phrases().token(m.end() + 1);
        boolean noble = after != null && PARTICLES.contains(after.word()) && next != null && next.capitalised();
        return noble
                || after != null
                        && after.kind() == Token.Kind.WORD
                        && after.capitalised()
                        && !Words.WEEKDAYS.containsKey(after.word());
    }
}
