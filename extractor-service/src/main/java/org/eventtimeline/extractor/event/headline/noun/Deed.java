package org.eventtimeline.extractor.event.headline.noun;

import java.util.Optional;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.construction.ThatClauses;
import org.eventtimeline.extractor.event.mention.Kinds;
import org.eventtimeline.extractor.event.name.Lists;
import org.eventtimeline.extractor.event.phrase.Modifiers;
import org.eventtimeline.extractor.event.phrase.OverDates;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.lexicon.Inflection;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.WordNetVerbs;

/** A clause of an article, as what a noun takes up again: {@code the arrest of Ann Lee}, {@code the ruling that}. */
record Deed(Reading reading, Clause clause) {
    int sentence() {
        return phrases().number();
    }

    String verb() {
        return clause.lemma(phrases());
    }

    boolean isBefore(Phrases phrases, int i) {
        boolean over = clause.object() < i && clause.at() + 1 < i;
        return sentence() < phrases.number() || sentence() == phrases.number() && over;
    }

    /** The noun, in lower case, with what the clause tells of it. */
    Optional<String> words(String noun, Wording wording) {
        Optional<Clause> planned = reading.clauseAt(clause.at() + 1)
                .filter(next -> next.kind() == Clause.Kind.INFINITIVE && next.hasObject());
        if (planned.isPresent()) {
            String act = "the " + noun + " " + text(planned.get().verb()) + " ";
            return named(planned.get().object(), wording).map(object -> act + object);
        }
        int object = clause.verb().passive() ? sufferer() : clause.object();
        if (object != Clause.NONE) {
            return ofObject(noun, object, wording);
        }
        Optional<Clause> told = told();
        return told.isPresent() ? ofContent(noun, told.get(), wording) : ofSubject(noun, wording);
    }

    private Optional<String> ofObject(String noun, int object, Wording wording) {
        String act = "the " + noun + " " + ActNouns.preposition(noun) + " ";
        return Optional.of(wording.list(phrases(), object))
                .filter(text -> !ActNouns.isOfSeveral(noun) || areSeveral(object))
                .filter(text -> !Kinds.of(phrases().head(object).lemma()).equals(Kinds.of(Inflection.singular(noun))))
                .filter(text -> isNamed(text) || isIntroduced(object))
                .filter(text -> !text.startsWith("The ")
                        || !phrases().preposition(object + 1).equals("of"))
                .map(text -> act + text);
    }

    /** {@code the ruling that the city must close the mill}. */
    private Optional<String> ofContent(String noun, Clause told, Wording wording) {
        String object = told.hasObject() ? " " + wording.list(phrases(), told.object()) : "";
        boolean whole = told.hasObject() || told.verb().passive() || !WordNetVerbs.needsObject(told.lemma(phrases()));
        return Optional.of(wording.list(phrases(), told.subject()))
                .filter(subject -> whole && !wording.isOpen(phrases(), told.subject()))
                .map(subject -> "the " + noun + " that " + subject + " " + text(told.verb()) + object);
    }

    private Optional<String> ofSubject(String noun, Wording wording) {
        String partner = phrases().preposition(clause.at() + 1).equals("with")
                        && phrases().isNoun(clause.at() + 2)
                ? named(clause.at() + 2, wording).map(text -> " with " + text).orElse("")
                : "";
        return clause.hasSubject() && (!ActNouns.isOfSeveral(noun) || areSeveral(clause.subject()))
                ? named(clause.subject(), wording).map(text -> Words.possessive(text) + " " + noun + partner)
                : Optional.empty();
    }

    /** What a clause with {@code that} right behind the verb tells. */
    private Optional<Clause> told() {
        var clauses = new ThatClauses(reading);
        int that = OverDates.after(phrases(), clause.at() + 1);
        return clauses.isThat(that) ? clauses.at(that) : Optional.empty();
    }

    /** To whom the deed is done: {@code Lang} in {@code Lang fled after being pardoned}. */
    private int sufferer() {
        return clause.hasSubject() || clause.kind() != Clause.Kind.GERUND
                ? clause.subject()
                : reading.clauseBefore(clause.at()).map(Clause::subject).orElse(Clause.NONE);
    }

    private boolean areSeveral(int noun) {
        return Words.isPlural(phrases().head(noun)) || Lists.end(phrases(), noun) > noun + 1;
    }

    /** The words for the nouns that begin with phrase {@code i}, if they have a name. */
    private Optional<String> named(int i, Wording wording) {
        return Optional.of(wording.list(phrases(), i)).filter(Deed::isNamed);
    }

    /** {@code night crossings}, but not {@code the gunman} nor {@code him}. */
    private boolean isIntroduced(int i) {
        Token first = phrases().token(phrases().get(i).from());
        return first.pos() != PartOfSpeech.PRON
                && (first.pos() != PartOfSpeech.DET || Modifiers.INDEFINITE.contains(Words.lower(first)));
    }

    static boolean isNamed(String text) {
        return text.chars().anyMatch(Character::isUpperCase);
    }

    private String text(VerbGroup verb) {
        return phrases().text(verb.from(), verb.to());
    }

    private Phrases phrases() {
        return reading.phrases();
    }
}
