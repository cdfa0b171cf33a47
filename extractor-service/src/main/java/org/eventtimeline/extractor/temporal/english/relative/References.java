package org.eventtimeline.extractor.temporal.english.relative;

import static org.eventtimeline.extractor.temporal.english.word.Categories.REFERENCE;

import java.util.List;
import java.util.Set;
import org.eventtimeline.extractor.temporal.english.word.Unit;
import org.eventtimeline.extractor.temporal.english.word.Words;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.meaning.Fixed;
import org.eventtimeline.extractor.temporal.value.Reference;

/** Vague references to the present, the past and the future: "now", "recently", "the near future". */
final class References {
    private static final Set<String> AHEAD =
            Words.set("will would 'll could may might can must shall should to be is are");

    private static final Set<String> AFTER_STREAMS =
            Words.set("in of is was were from through that which flows flowed at to along");

    private References() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of(
                                "now",
                                REFERENCE,
                                "[right] now",
                                "currently",
                                "current",
                                "at present",
                                "these days",
                                "at the|this moment",
                                "nowadays",
                                "to this day",
                                "the present (day ^ time ^ moment)")
                        .means(m -> isStream(m) ? null : new Fixed(Reference.PRESENT_REF))
                        .gives(
                                "PRESENT_REF",
                                "They are [nowadays] free.",
                                "They are free [at the moment].",
                                "They are [at present] free.",
                                "They are [now] free.",
                                "He [currently] leads.",
                                "these days")
                        .gives(
                                "PRESENT_REF",
                                "the [current] chairman",
                                "They are free [right now].",
                                "It stands [to this day].",
                                "from 1850 to [the present day]")
                        .givesNothing("The current in the river is strong.", "The current was cut."),
                Rule.of(
                                "recently",
                                REFERENCE,
                                "[more|most] recently",
                                "the [recent|distant] past",
                                "lately",
                                "the other day|week|night",
                                "once upon a time",
                                "the old|olden days")
                        .means(m -> new Fixed(Reference.PAST_REF))
                        .gives(
                                "PAST_REF",
                                "[Once upon a time] it was free.",
                                "It closed [the other day].",
                                "It has [lately] closed.",
                                "It [recently] closed.",
                                "in [the past]",
                                "in [the old days]"),
                Rule.of(
                                "future",
                                REFERENCE,
                                "the [not too] [near|foreseeable|immediate|distant] future",
                                "the near|short term")
                        .means(m -> new Fixed(Reference.FUTURE_REF))
                        .gives(
                                "FUTURE_REF",
                                "It will fall in [the near term].",
                                "in [the near future]",
                                "in [the not-too-distant future]"),
                Rule.of("soon", REFERENCE, "[very] soon")
                        .means(m -> isAhead(m) ? new Fixed(Reference.FUTURE_REF) : null)
                        .gives("FUTURE_REF", "It will [soon] close.", "It will close [soon].", "It [soon] will close.")
                        .givesNothing("He soon left.", "soon after the vote"),
                Rule.of("units ahead", REFERENCE, "[the] {unit} ahead", "[the] {unit} to come")
                        .means(m -> Unit.isPlural(m) ? new Fixed(Reference.FUTURE_REF) : null)
                        .gives("FUTURE_REF", "in [the weeks ahead]", "for [years to come]"),
                Rule.of("units past", REFERENCE, "in {unit} (past ^ gone by)")
                        .meansParts(m -> Unit.isPlural(m)
                                ? List.of(new Rule.Part(m.start() + 1, m.end(), new Fixed(Reference.PAST_REF)))
                                : null)
                        .gives("PAST_REF", "In [years past] it was free.", "in [days gone by]"),
                Rule.of("recent units", REFERENCE, "[the] [most] recent {unit}")
                        .means(m -> Unit.isPlural(m) ? new Fixed(Reference.PAST_REF) : null)
                        .gives("PAST_REF", "It grew in [recent years].", "recent months"),
                Rule.of("coming units", REFERENCE, "[the] coming|future {unit}")
                        .means(m -> Unit.isPlural(m) ? new Fixed(Reference.FUTURE_REF) : null)
                        .gives("FUTURE_REF", "It will grow in [the coming months].", "taxes in [future years]"),
                Rule.of("a later date", REFERENCE, "a later date|time")
                        .means(m -> new Fixed(Reference.FUTURE_REF))
                        .gives("FUTURE_REF", "It will close at [a later date]."),
                Rule.of(
                                "as soon as",
                                Rule.NOTHING,
                                "as soon|recently as",
                                "as long ago as",
                                "this day and age",
                                "thing|things of the past",
                                "current account|accounts|affairs",
                                "[the] past|present|future (tense|tenses ^ perfect ^ participle|participles)")
                        .gives("1998", "It opened as long ago as [1998].")
                        .givesNothing(
                                "as recently as possible",
                                "as soon as possible",
                                "as long ago as anyone knows",
                                "the current account",
                                "in this day and age",
                                "a thing of the past",
                                "The past participle is hard."));
    }

    /** "the current in the river", "an electric current of 5 amperes". */
    private static boolean isStream(Match m) {
        Token after = m.phrases().token(m.end());
        return m.phrases().token(m.start()).is("current")
                && (after == null
                        || after.kind() == Token.Kind.OTHER && !after.is("-")
                        || AFTER_STREAMS.contains(after.word()));
    }

    /** "will soon", "... soon.": a story's own "soon" lies in its past. */
    private static boolean isAhead(Match m) {
        Token before = m.phrases().token(m.start() - 1);
        Token after = m.phrases().token(m.end());
        boolean ends = after == null || after.kind() == Token.Kind.OTHER;
        return ends || AHEAD.contains(after.word()) || before != null && AHEAD.contains(before.word());
    }
}
