package org.eventtimeline.extractor.temporal.english.calendar;

import static org.eventtimeline.extractor.temporal.english.word.Categories.DATE;

import java.util.List;
import java.util.Set;
import org.eventtimeline.extractor.temporal.english.word.Numbers;
import org.eventtimeline.extractor.temporal.english.word.Words;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.meaning.Direction;
import org.eventtimeline.extractor.temporal.meaning.Meaning;

/** Months that stand alone, told from people and verbs: "in May". */
final class BareMonths {
    /** What stands before a month rather than before a person called April or a crowd on the march. */
    static final Set<String> BEFORE_MONTHS = Words.set(
            "in of by since until till from to early late mid during throughout before after through for and or "
                    + "between each every - / last next this on around about following previous ending beginning "
                    + "starting ended ( than as");

    private static final Set<String> EVENTS = Words.set(
            "election elections vote votes referendum poll polls local presidential parliamentary general summit meeting "
                    + "conference report data figures sales deadline attack attacks bombing floods quake protests issue");

    /** Months that are as short as an abbreviation. */
    private static final Set<String> FULL_NAMES = Set.of("may", "june", "july");

    private static final Set<String> JOINTS = Set.of("through", "to", "until", "till", "-", "/", ",");

    private static final String SUPERLATIVE = "est";

    private BareMonths() {}

    static List<Rule> rules() {
        return List.of(Rule.of("month", DATE, "[the month of] {month}")
                .means(BareMonths::bareMonth)
                .gives("2024-02", "It opened in [February].", "It opened in [Feb.] and closed.")
                .gives("2023-12", "In [December], the firm brought in a new chief.")
                .gives(
                        "2023-06",
                        "She took office in [June].",
                        "It changed from a fiscal year to a calendar year in [June].")
                .gives(
                        "2024-06",
                        "They will succeed her in [June].",
                        "They announced talks in [June].",
                        "She wants to have it built in [June].")
                .gives("2023-06", "The baby, born in [June], is well.", "The tax rose to 20% in [June].")
                .gives("2024-05", "They met ahead of the [May] election.")
                .gives("2023-09", "It rained in June, July, August and [September].")
                .gives("2023-06", "He has been ill since [June].", "They lost, and in [June] said so.")
                .gives("2024-03", "[March]: The bank fails.")
                .gives("2024-02", "It was supposed to open in [February].")
                .gives("1848-05", "It broke out in March 1848. By [May] it had spread.")
                .gives(
                        "2024-12",
                        "They will also put it on sale in [December].",
                        "They are getting married in [December].",
                        "He vowed to quit in [December].",
                        "The law comes into force in [December].")
                .gives("2024-12", "The dividend would be paid in [December].")
                .givesNothing(
                        "It may rain.",
                        "They march on.",
                        "Theresa May spoke.",
                        "August von Mackensen was a field marshal.",
                        "A March for peace",
                        "the March for Life",
                        "April said no.",
                        "Her daughter April sang.",
                        "Theresa May and April Jones",
                        "Ant and Dec sang.",
                        "The Earl of Mar sang.",
                        "They watched \"Seven Maids in May\"."));
    }

    private static Meaning bareMonth(Match m) {
        Token token = m.phrases().token(m.start());
        Token before = m.phrases().token(m.start() - 1);
        boolean introduced = before != null
                        && (BEFORE_MONTHS.contains(before.word())
                                || before.is("the") && (!token.is("may") || isOfEvent(m))
                                || isMost(before))
                || isEntry(m);
        boolean abbreviation = token.length() <= 4 && !FULL_NAMES.contains(token.word());
        if (abbreviation && m.end() == m.start() + 1 && (NotMonths.isName(m) || NotMonths.isPlace(m))
                || NotMonths.isMarch(m)
                || NotMonths.isSpeaker(m)
                || NotMonths.isRelative(m)
                || NotMonths.isOneOfTwo(m)) {
            return null;
        }
        boolean commonWord = abbreviation || token.is("may") || token.is("march");
        if (!introduced && !isJoined(m) && (commonWord || !token.capitalised() || NotMonths.isName(m))) {
            return null;
        }
        return Dates.month(m.number("month"), Direction.OPEN);
    }

    /** "May through September", "March, May, June". */
    private static boolean isJoined(Match m) {
        Token joint = m.phrases().token(m.end());
        Token other = m.phrases().token(m.end() + 1);
        return m.phrases().token(m.start()).capitalised()
                && joint != null
                && JOINTS.contains(joint.word())
                && other != null
                && other.capitalised()
                && Words.MONTHS.containsKey(other.word());
    }

    /** "March: The bank fails.": an entry of a chronicle; nobody is called March. */
    private static boolean isEntry(Match m) {
        return m.phrases().token(m.start()).is("march")
                && m.opensSentence()
                && Numbers.isWord(m.phrases(), m.end(), ":");
    }

    /** "the hottest May since 1947". */
    private static boolean isMost(Token before) {
        return before.length() > SUPERLATIVE.length() + 2 && before.word().endsWith(SUPERLATIVE);
    }

    /** "the May election", but not "the May government", whose head is called so. */
    private static boolean isOfEvent(Match m) {
        Token event = m.phrases().token(m.end());
        return event != null && EVENTS.contains(event.word());
    }
}
