package org.eventtimeline.extractor.temporal.english.relative;

import static org.eventtimeline.extractor.temporal.english.word.Categories.REFERENCE;

import java.util.List;
import java.util.Map;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.meaning.Fixed;
import org.eventtimeline.extractor.temporal.value.Reference;

/** Seasons of a sport, of which no calendar tells when they begin: "last season". */
final class SportSeasons {
    private static final Map<String, Reference> SEASONS = Map.of(
            "last", Reference.PAST_REF,
            "previous", Reference.PAST_REF,
            "this", Reference.PRESENT_REF,
            "current", Reference.PRESENT_REF,
            "next", Reference.FUTURE_REF,
            "coming", Reference.FUTURE_REF);

    private SportSeasons() {}

    static List<Rule> rules() {
        return List.of(Rule.of(
                        "a season of sport",
                        REFERENCE,
                        "last|this|next season",
                        "the last|previous|current|coming season")
                .means(m -> new Fixed(SEASONS.get(m.phrases().token(m.end() - 2).word())))
                .gives("PAST_REF", "They won it [last season].", "in [the previous season]")
                .gives("PRESENT_REF", "They have lost four games [this season].")
                .gives("FUTURE_REF", "They want to win it [next season]."));
    }
}
