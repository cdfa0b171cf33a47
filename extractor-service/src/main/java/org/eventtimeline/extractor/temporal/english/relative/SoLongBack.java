package org.eventtimeline.extractor.temporal.english.relative;

import static org.eventtimeline.extractor.temporal.english.word.Categories.DATE;

import java.util.List;
import java.util.Set;
import org.eventtimeline.extractor.temporal.english.word.Words;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.meaning.Fixed;
import org.eventtimeline.extractor.temporal.value.Reference;

/** Dates counted back in other words: "two weeks back", "years ago", "one day". */
final class SoLongBack {
    private static final Set<String> MODALS = Words.set("will would 'll could may might can must shall");

    /** What sets things back. */
    private static final Set<String> SET_BACK =
            Words.set("set sets setting put puts putting push pushed pushes pushing turn turned turning roll rolled");

    private static final Set<String> SUBJECTS = Words.set("i we you he she they it the a an my our his her their");

    private static final int REACH = 4;

    /** Words of a short subject. */
    private static final int SUBJECT = 3;

    private SoLongBack() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of("so long back", DATE, "{quantity} {unit} back")
                        .means(m -> isAdverb(m) ? Ago.ago(m) : null)
                        .gives("2024-W18", "[Two weeks back] we tried it.", "They tried it [two weeks back].")
                        .givesNothing("It set them years back."),
                Rule.of(
                                "long ago",
                                DATE,
                                "years|months|weeks|days|hours|minutes|moments|decades|centuries|ages ago",
                                "[not] [so|too|very] long ago",
                                "a long time ago|back",
                                "a [long] while ago|back",
                                "some time ago")
                        .means(m -> new Fixed(Reference.PAST_REF))
                        .gives(
                                "PAST_REF",
                                "years ago",
                                "long ago",
                                "not long ago",
                                "not so long ago",
                                "moments ago",
                                "a long time ago",
                                "It was shut [a while back].",
                                "It was shut [some time ago]."),
                Rule.of("one day", DATE, "one|some day")
                        .means(m -> isAhead(m) ? new Fixed(Reference.FUTURE_REF) : null)
                        .gives(
                                "FUTURE_REF",
                                "They will [one day] return.",
                                "[One day] they will return.",
                                "It could [some day] be free.")
                        .gives("2024-05", "One day in [May] a storm came."));
    }

    /** "two weeks back", but not "set them two weeks back" or "two weeks back home". */
    private static boolean isAdverb(Match m) {
        for (int i = m.start() - 1; i >= m.start() - REACH && m.phrases().token(i) != null; i--) {
            if (SET_BACK.contains(m.phrases().token(i).word())) {
                return false;
            }
        }
        Token after = m.phrases().token(m.end());
        return after == null || after.kind() == Token.Kind.OTHER && !after.is("-") || SUBJECTS.contains(after.word());
    }

    /** "One day the town will be free". */
    private static boolean isModalNear(Match m) {
        for (int i = m.end(); i <= m.end() + SUBJECT && m.phrases().token(i) != null; i++) {
            Token token = m.phrases().token(i);
            if (MODALS.contains(token.word()) && !token.capitalised()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAhead(Match m) {
        Token before = m.phrases().token(m.start() - 1);
        return before != null && MODALS.contains(before.word()) || m.opensSentence() && isModalNear(m);
    }
}
