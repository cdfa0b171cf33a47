package org.eventtimeline.extractor.temporal.english.clock;

import static org.eventtimeline.extractor.temporal.english.word.Categories.RANGE;

import java.util.List;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.meaning.Anchor;
import org.eventtimeline.extractor.temporal.meaning.AtTime;
import org.eventtimeline.extractor.temporal.meaning.Offset;
import org.eventtimeline.extractor.temporal.value.Granularity;

/** Days and nights from end to end: "from dawn to dusk", "from 9 p.m. to 6 a.m." */
final class DuskAndDawn {
    private DuskAndDawn() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of("from dusk to dawn", RANGE, "from " + DayParts.MOMENTS + " to|until|till " + DayParts.MOMENTS)
                        .meansParts(
                                m -> List.of(moment(m, m.start() + 1, 0), moment(m, m.end() - 1, isNight(m) ? 1 : 0)))
                        .gives("2024-05-15TEV", "It lasts from dawn to [dusk].")
                        .gives("2024-05-16TMO", "It lasts from dusk to [dawn]."),
                Rule.of("from evening to morning", RANGE, "{clock} to|until|till|- {clock}")
                        .meansParts(DuskAndDawn::overnight)
                        .gives("2024-05-16T06:00", "The curfew lasts from 9 p.m. to [6 a.m.]")
                        .gives("2024-05-15T18:00", "It lasts from 9 a.m. to [6 p.m.]"));
    }

    /** The second time of the next day, where it would lie before the first. */
    private static List<Rule.Part> overnight(Match m) {
        var first = (AtTime) m.meaning("clock", 0);
        var second = (AtTime) m.meaning("clock", 1);
        int joint = m.endOf("clock", 0);
        return first.time().compareTo(second.time()) <= 0
                ? null
                : List.of(
                        new Rule.Part(m.start(), joint, first),
                        new Rule.Part(joint + 1, m.end(), second.on(new Offset(1, Granularity.DAY, Anchor.NARRATIVE))));
    }

    /** "from dusk to dawn": the night lies between. */
    private static boolean isNight(Match m) {
        return part(m, m.start() + 1).equals("EV") && part(m, m.end() - 1).equals("MO");
    }

    private static String part(Match m, int at) {
        return DayParts.parts().get(m.phrases().token(at).word());
    }

    private static Rule.Part moment(Match m, int at, int days) {
        return new Rule.Part(at, at + 1, DayParts.at(part(m, at), days, Anchor.NARRATIVE));
    }
}
