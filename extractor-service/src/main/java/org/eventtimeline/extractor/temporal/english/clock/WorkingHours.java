package org.eventtimeline.extractor.temporal.english.clock;

import static org.eventtimeline.extractor.temporal.english.word.Categories.RANGE;

import java.util.List;
import java.util.Set;
import org.eventtimeline.extractor.temporal.english.word.Words;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.grammar.Token;

/** Hours from which and to which people work: "open from 9 to 5". */
final class WorkingHours {
    private static final Set<String> AFTER_HOURS = Words.set("on every daily each and but at in");

    private WorkingHours() {}

    static List<Rule> rules() {
        return List.of(Rule.of(
                        "working hours",
                        RANGE,
                        "work|works|worked|working|open|opens|opened [every day] from {hourname} to|until|till {hourname}",
                        "from {hourname} until|till {hourname}")
                .meansParts(WorkingHours::fromTo)
                .gives("2024-05-15T17:00", "They work from 9 to [5].")
                .gives("2024-05-15T09:00", "The talks lasted from six until [nine].")
                .givesNothing("They opened from 9 to 5 stores."));
    }

    private static List<Rule.Part> fromTo(Match m) {
        int first = m.number("hourname", 0);
        int second = m.number("hourname", 1);
        Token after = m.phrases().token(m.end());
        boolean counts = after != null && after.kind() == Token.Kind.WORD && !AFTER_HOURS.contains(after.word());
        return counts
                ? null
                : List.of(
                        new Rule.Part(
                                m.startOf("hourname", 0), m.endOf("hourname", 0), Clock.at(m, Clock.clock(first, 0))),
                        new Rule.Part(
                                m.startOf("hourname", 1),
                                m.endOf("hourname", 1),
                                Clock.at(m, Clock.clock(second > first ? second : second + 12, 0))));
    }
}
