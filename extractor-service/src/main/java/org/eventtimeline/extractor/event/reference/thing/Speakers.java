package org.eventtimeline.extractor.event.reference.thing;

import java.util.Optional;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.name.Names;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.VerbClasses;
import org.eventtimeline.extractor.event.reference.discourse.Meanings;
import org.eventtimeline.extractor.event.reference.wording.Callings;

/** What {@code it} means in what somebody says: the organisation that says it, or what people have acted on. */
final class Speakers {
    private final Names names;
    private final Callings callings;
    private final Meanings meanings;
    private final Representatives representatives;

    Speakers(Names names, Callings callings, Meanings meanings) {
        this.names = names;
        this.callings = callings;
        this.meanings = meanings;
        this.representatives = new Representatives(names, callings, meanings);
    }

    /** What the subject {@code it} at phrase {@code i} means. */
    Optional<String> meant(Reading reading, int i) {
        return reading.clauseBefore(i)
                .filter(clause -> isSaid(reading, clause))
                .flatMap(clause -> speaker(reading, clause).or(() -> acted(reading, clause)));
    }

    private static boolean isSaid(Reading reading, Clause clause) {
        return VerbClasses.isReporting(reading.phrases().head(clause.verb()));
    }

    /** {@code Acme} in {@code Acme, Oslo, said it closed the mill} and {@code Acme's owner said it closed the mill}. */
    private Optional<String> speaker(Reading reading, Clause clause) {
        Phrases phrases = reading.phrases();
        boolean adjacent = clause.verb().isFinite() && clause.hasSubject() && clause.subject() < clause.at();
        return adjacent
                ? callings.headName(phrases, phrases.noun(clause.subject()))
                        .filter(name -> names.person(name).isEmpty())
                        .or(() -> representatives.represented(phrases, clause.subject()))
                : Optional.empty();
    }

    /** {@code the merger} in {@code Regulators blocked the merger, saying it would harm competition}. */
    private Optional<String> acted(Reading reading, Clause saying) {
        Phrases phrases = reading.phrases();
        int index = reading.clauses().indexOf(saying);
        if (saying.kind() != Clause.Kind.GERUND || index == 0) {
            return Optional.empty();
        }
        Clause main = reading.clauses().get(index - 1);
        boolean people = main.hasSubject()
                && (Callings.plural(phrases, phrases.noun(main.subject())).isPresent()
                        || callings.isPerson(phrases, phrases.noun(main.subject())));
        return people && main.hasObject() ? meanings.describe(phrases, phrases.noun(main.object())) : Optional.empty();
    }
}
