package org.eventtimeline.extractor.event.reference;

import java.util.List;
import java.util.Optional;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.name.Names;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;

/** What {@code it} means in what somebody says: the organisation that says it, or what people have acted on. */
final class Speakers {
    private final Names names;
    private final Callings callings;
    private final Meanings meanings;

    Speakers(Names names, Callings callings, Meanings meanings) {
        this.names = names;
        this.callings = callings;
        this.meanings = meanings;
    }

    /** What the subject {@code it} at phrase {@code i} means. */
    Optional<String> meant(Reading reading, int i) {
        List<Clause> clauses = reading.clauses();
        return before(clauses, i)
                .flatMap(clause -> isSaid(reading, clause)
                        ? speaker(reading, clause, i).or(() -> acted(reading, clause))
                        : again(reading, clause, i));
    }

    private static Optional<Clause> before(List<Clause> clauses, int i) {
        return clauses.stream().filter(clause -> clause.at() < i).reduce((first, last) -> last);
    }

    private static boolean isSaid(Reading reading, Clause clause) {
        return Lexicon.isReporting(reading.phrases().token(clause.verb().head()));
    }

    /** {@code Acme} in {@code Acme, Oslo, said it closed the mill}. */
    private Optional<String> speaker(Reading reading, Clause clause, int i) {
        Phrases phrases = reading.phrases();
        boolean adjacent = clause.verb().isFinite() && clause.hasSubject() && clause.subject() < clause.at();
        return adjacent
                ? callings.headName(phrases, (NounPhrase) phrases.get(clause.subject()))
                        .filter(name -> names.person(name).isEmpty())
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
                && (Callings.plural(phrases, (NounPhrase) phrases.get(main.subject()))
                                .isPresent()
                        || callings.isPerson(phrases, (NounPhrase) phrases.get(main.subject())));
        return people && main.hasObject()
                ? meanings.describe(phrases, (NounPhrase) phrases.get(main.object()))
                : Optional.empty();
    }

    /** The other {@code it} of {@code Acme said it will close a mill it built in 1999}. */
    private Optional<String> again(Reading reading, Clause clause, int i) {
        Phrases phrases = reading.phrases();
        boolean contact = phrases.isNoun(i - 1)
                && clause.object() == i - 1
                && clause.hasSubject()
                && reading.clauseAt(i + 1)
                        .filter(next -> next.verb().isFinite())
                        .isPresent();
        return contact
                        && ThingPronouns.is(
                                phrases.lower(phrases.get(clause.subject()).from()))
                ? meanings.at(phrases, phrases.get(clause.subject()).from())
                : Optional.empty();
    }
}
