package org.eventtimeline.extractor.temporal.english.clock;

import static org.eventtimeline.extractor.temporal.english.word.Categories.RANGE;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eventtimeline.extractor.temporal.english.word.Words;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.meaning.Fixed;
import org.eventtimeline.extractor.temporal.value.Recurrence;

/** Hours from which and to which people work: "open from 9 to 5". */
final class WorkingHours {
    private static final Set<String> AFTER_HOURS = Words.set("on every daily each and but at in");

    private WorkingHours() {}

    static List<Rule> rules() {
        return List.of(Rule.of(
                        "working hours",
                        RANGE,
                        "work|works|worked|working|open|opens|opened [every day] from {hourname} to|until|till {hourname}",
                        "from {hourname} until|till {hourname}",
                        "open|opens [from] {hourname} to|until|- {hourname} [,] {weekday} to|through|thru|- {weekday}")
                .meansParts(WorkingHours::fromTo)
                .gives("2024-05-15T17:00", "They work from 9 to [5].")
                .gives("XXXX-WXX-5", "It is open 9-5 Monday to [Friday].")
                .gives("2024-05-15T09:00", "The talks lasted from six until [nine].")
                .givesNothing("They opened from 9 to 5 stores."));
    }

    private static List<Rule.Part> fromTo(Match m) {
        int first = m.number("hourname", 0);
        int second = m.number("hourname", 1);
        Token after = m.phrases().token(m.end());
        boolean counts = after != null && after.kind() == Token.Kind.WORD && !AFTER_HOURS.contains(after.word());
        if (counts) {
            return null;
        }
        List<Rule.Part> parts = new ArrayList<>();
        parts.add(new Rule.Part(m.startOf("hourname", 0), m.endOf("hourname", 0), Clock.at(m, Clock.clock(first, 0))));
        parts.add(new Rule.Part(
                m.startOf("hourname", 1),
                m.endOf("hourname", 1),
                Clock.at(m, Clock.clock(second > first ? second : second + 12, 0))));
        for (int n = 0; n < m.count("weekday"); n++) {
            parts.add(new Rule.Part(
                    m.startOf("weekday", n),
                    m.endOf("weekday", n),
                    new Fixed(new Recurrence("XXXX-WXX-" + m.number("weekday", n)))));
        }
        return parts;
    }
}
