package org.eventtimeline.extractor.temporal.english.clock;

import static org.eventtimeline.extractor.temporal.english.word.Categories.TIME;

import java.util.List;
import org.eventtimeline.extractor.temporal.english.word.Counting;
import org.eventtimeline.extractor.temporal.english.word.Quantity;
import org.eventtimeline.extractor.temporal.english.word.Unit;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.meaning.Anchor;
import org.eventtimeline.extractor.temporal.meaning.Later;
import org.eventtimeline.extractor.temporal.meaning.Meaning;
import org.eventtimeline.extractor.temporal.value.Duration;

/** Nights counted from the writing or from the story: "three nights ago", "two nights later". */
final class NightsAway {
    private NightsAway() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of("nights ago", TIME, "{quantity} nights ago")
                        .means(m -> nights(m, -1, Anchor.PUBLICATION))
                        .gives("2024-05-12TNI", "three nights ago"),
                Rule.of("nights earlier", TIME, "{quantity} nights earlier|before")
                        .means(m -> BareDayParts.goesOn(m) ? null : nights(m, -1, Anchor.NARRATIVE))
                        .gives("2019-05-01TNI", "It closed on May 3, 2019. It had burned [two nights earlier].")
                        .gives("P2D", "It burned [two nights] before the vote."),
                Rule.of("nights later", TIME, "{quantity} nights later")
                        .means(NightsAway::later)
                        .gives("2019-05-05TNI", "It opened on May 3, 2019. [Two nights later] it burned.")
                        .gives("P2D", "[Two nights later] it burned."));
    }

    private static Meaning nights(Match m, int sign, Anchor anchor) {
        Quantity nights = m.get("quantity", Quantity.class);
        return Counting.isCountable(nights) ? DayParts.at("NI", sign * nights.whole(), anchor) : null;
    }

    private static Meaning later(Match m) {
        Meaning point = nights(m, 1, Anchor.NARRATIVE);
        String amount = m.get("quantity", Quantity.class).amount();
        return point == null ? null : new Later(point, new Duration(Unit.DAY.period(amount)));
    }
}
