package org.eventtimeline.extractor.event.dating;

import java.util.Set;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.kind.EventKinds;
import org.eventtimeline.extractor.event.mention.Mention;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrase.TimePhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.VerbClasses;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.temporal.value.CalendarValue;

/** Details of the news that are news themselves: {@code Nine people died}, {@code Police arrested two men}. */
final class LeadDeed {
    private static final Set<String> KINDS = Set.of(
            "death", "arrest", "resignation", "appointment", "award", "trial", "accident", "liberation", "decision");

    private LeadDeed() {}

    static boolean is(Mention mention) {
        Phrases phrases = mention.phrases();
        Clause clause = mention.clause();
        String kind = EventKinds.of(mention);
        return kind != null
                && KINDS.contains(kind)
                && Eventhood.isFact(phrases, clause)
                && !phrases.isPastPerfect(clause.verb())
                && !(clause.hasSubject() && isOther(phrases.head(clause.subject())))
                && !isBackstory(mention.reading())
                && IntStream.range(0, phrases.size())
                        .noneMatch(i -> phrases.get(i) instanceof TimePhrase time
                                && time.expression().value() instanceof CalendarValue);
    }

    /** {@code The bombings killed nine}, {@code Her father drowned}: that was some other day. */
    private static boolean isOther(Token subject) {
        return Lexicon.isEventNoun(subject) || Lexicon.isRelative(subject);
    }

    /** {@code He died when she was six}: how things were then. */
    private static boolean isBackstory(Reading reading) {
        return reading.clauses().stream()
                .anyMatch(clause -> VerbClasses.isState(reading.phrases().head(clause.verb())));
    }
}
