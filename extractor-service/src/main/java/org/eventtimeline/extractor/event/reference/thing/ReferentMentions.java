package org.eventtimeline.extractor.event.reference.thing;

import java.util.Optional;
import java.util.Set;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.name.Gender;
import org.eventtimeline.extractor.event.name.NameFinder;
import org.eventtimeline.extractor.event.name.NameSpans;
import org.eventtimeline.extractor.event.name.Names;
import org.eventtimeline.extractor.event.phrase.Geography;
import org.eventtimeline.extractor.event.phrase.Modifiers;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.event.reference.discourse.Meanings;
import org.eventtimeline.extractor.event.reference.sentence.Sources;
import org.eventtimeline.extractor.event.reference.wording.Callings;
import org.eventtimeline.extractor.event.reference.wording.Pronouns;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;

/** Learns from each noun phrase of an article which things it mentions, as what, and in which part. */
final class ReferentMentions {
    private static final Set<String> DEFINITE = Set.of("the", "this", "that");

    private final Names names;
    private final Callings callings;
    private final Meanings meanings;
    private final Referents referents;
    private final Parts parts;

    ReferentMentions(Names names, Callings callings, Meanings meanings, Referents referents) {
        this.names = names;
        this.callings = callings;
        this.meanings = meanings;
        this.referents = referents;
        this.parts = new Parts(names, callings);
    }

    /** Learns from phrase {@code i}, what its pronoun means being known. */
    void learn(Reading reading, int i) {
        Phrases phrases = reading.phrases();
        NounPhrase noun = phrases.noun(i);
        if (Sources.have(phrases, i)) {
            return;
        }
        ReferentMention mention = ReferentMention.of(phrases.number(), i, parts.of(reading, i));
        ReferentMention owner = ReferentMention.of(phrases.number(), i, Part.OWNER);
        String first = phrases.lower(noun.from());
        if (Pronouns.isOfThing(first)
                || first.equals("we")
                || Gender.ofPronoun(first).isPresent()) {
            boolean alone = noun.to() - noun.from() == 1;
            meanings.at(phrases, noun.from())
                    .ifPresent(name -> referents.mention(name, (alone ? mention : owner).byPronoun()));
            if (alone) {
                return;
            }
        }
        if (first.equals("the") && noun.hasPossessor()) {
            meanings.at(phrases, noun.from()).ifPresent(name -> referents.mention(name, owner));
        }
        NameFinder.names(phrases, noun).stream()
                .filter(name -> name.to() < noun.to() && !Geography.isPeople(name.text()))
                .filter(name -> names.person(phrases, noun, name).isEmpty())
                .forEach(name -> referents.mention(names.full(phrases, name), owner));
        if (!tellsOfAnother(reading, i, mention.part())) {
            name(phrases, i)
                    .or(() -> callings.headName(phrases, noun))
                    .or(() -> described(phrases, noun))
                    .ifPresentOrElse(
                            name -> referents.mention(name, mention.asNew(isNew(phrases, i))),
                            () -> learnCommon(reading, i, mention));
        }
    }

    /** Whether phrase {@code i} names several, or what another phrase is: {@code Acme is a firm}. */
    private boolean tellsOfAnother(Reading reading, int i, Part part) {
        Phrases phrases = reading.phrases();
        Token head = phrases.head(i);
        boolean common = callings.headName(phrases, phrases.noun(i)).isEmpty();
        boolean apposed = part == Part.OTHER
                && phrases.isKind(i - 1, Kind.COMMA)
                && phrases.isNoun(i - 2)
                && callings.headName(phrases, phrases.noun(i - 2)).isPresent();
        boolean predicate = reading.withObject(i)
                .anyMatch(clause -> clause.hasSubject() && clause.lemma(phrases).equals("be"));
        return common && head.pos() == PartOfSpeech.NOUN && Words.isPlural(head)
                || common && (apposed || predicate)
                || parts.passesOn(phrases, i);
    }

    /** {@code Bank of Oslo}. */
    private static Optional<String> name(Phrases phrases, int i) {
        return NameFinder.names(phrases, phrases.noun(i)).stream()
                .reduce((first, last) -> last)
                .filter(name -> NameSpans.end(phrases, i, name) > name.to())
                .map(name -> phrases.text(name.from(), NameSpans.end(phrases, i, name)));
    }

    /** {@code Acme} for {@code the company}. */
    private Optional<String> described(Phrases phrases, NounPhrase noun) {
        return DEFINITE.contains(phrases.lower(noun.from())) && !noun.hasPossessor()
                ? meanings.at(phrases, noun.from())
                : Optional.empty();
    }

    private boolean isNew(Phrases phrases, int i) {
        return parts.described(phrases, i)
                .filter(noun -> Modifiers.INDEFINITE.contains(phrases.lower(noun.from())))
                .isPresent();
    }

    private void learnCommon(Reading reading, int i, ReferentMention mention) {
        Phrases phrases = reading.phrases();
        NounPhrase noun = phrases.noun(i);
        if (!TakenUpThings.mayBe(phrases, noun)) {
            return;
        }
        String first = phrases.lower(noun.from());
        boolean indefinite = Modifiers.INDEFINITE.contains(first);
        boolean bare = noun.from() == noun.head();
        boolean other = indefinite || bare || Modifiers.sayWhose(phrases, noun);
        ReferentMention told = mention.asNew(indefinite
                        && mention.part() != Part.CAUSE
                        && mention.part() != Part.OTHER
                        && !TakenUpThings.areUndergone(reading, i))
                .asPatient(
                        reading.withSubject(i).anyMatch(clause -> clause.verb().passive()));
        Optional<Referent> known =
                other ? Optional.empty() : referents.called(phrases.head(i).lemma());
        if (known.isPresent()) {
            referents.mentionAgain(known.get(), told);
            return;
        }
        callings.describe(phrases, noun, Optional.empty())
                .flatMap(text -> referents.mention(text, told))
                .filter(referent -> bare)
                .ifPresent(Referent::mentionBarely);
    }
}
