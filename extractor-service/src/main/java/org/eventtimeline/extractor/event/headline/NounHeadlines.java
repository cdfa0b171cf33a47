package org.eventtimeline.extractor.event.headline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.headline.clarity.NounClarity;
import org.eventtimeline.extractor.event.headline.draft.Clarity;
import org.eventtimeline.extractor.event.headline.draft.HeadlineDraft;
import org.eventtimeline.extractor.event.headline.noun.Wording;
import org.eventtimeline.extractor.event.headline.tail.Tail;
import org.eventtimeline.extractor.event.phrase.Governed;
import org.eventtimeline.extractor.event.phrase.Modifiers;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.VerbClasses;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;

/** Words nouns that name events as headlines: {@code State visit to North Korea}. */
final class NounHeadlines {
    private final Wording wording;
    private final ClauseHeadlines clauses;

    NounHeadlines(Wording wording, ClauseHeadlines clauses) {
        this.wording = wording;
        this.clauses = clauses;
    }

    /**
     * The noun if it says enough, the clause in which it stands, and the noun with the clause's subject as its owner.
     */
    Stream<HeadlineDraft> drafts(Reading reading, int i) {
        HeadlineDraft alone = alone(reading, i);
        Optional<Clause> around = SurroundingClauses.of(reading, i);
        Stream<HeadlineDraft> told = around.stream()
                .filter(clause -> SurroundingClauses.tells(reading, clause, i))
                .flatMap(clause -> clauses.drafts(reading, clause));
        Stream<HeadlineDraft> owned =
                around
                        .filter(clause -> isSaidAt(reading.phrases(), i))
                        .flatMap(clause -> owned(reading, clause, i))
                        .stream();
        Stream<HeadlineDraft> said = around.filter(clause -> isSpeech(reading, clause, i)).stream()
                .flatMap(clause -> clauses.drafts(reading, clause));
        return Stream.concat(
                said,
                completesVerb(reading.phrases(), i)
                        ? Stream.concat(told, Stream.concat(owned, Stream.of(alone)))
                        : Stream.concat(Stream.of(alone), Stream.concat(owned, told)));
    }

    /** {@code his speech} in {@code said in his speech that it will sell the mine}: what is said tells more. */
    private static boolean isSpeech(Reading reading, Clause clause, int i) {
        Phrases phrases = reading.phrases();
        String first = phrases.lower(phrases.get(i).from());
        return Governed.isOccasion(phrases, i)
                && VerbClasses.isReporting(phrases.head(clause.verb()))
                && clause.hasSubject()
                && (Modifiers.INDEFINITE.contains(first) || Modifiers.POSSESSIVES.contains(first));
    }

    /**
     * {@code the interview} in {@code said in the interview}, but not {@code the ruling} in {@code spoke on the
     * ruling}.
     */
    private static boolean isSaidAt(Phrases phrases, int i) {
        return Governed.isOccasion(phrases, i) && !phrases.preposition(i - 1).equals("on");
    }

    /** {@code an award} in {@code was named for an award}. */
    private static boolean completesVerb(Phrases phrases, int i) {
        NounPhrase noun = phrases.noun(i);
        boolean indefinite = Modifiers.INDEFINITE.contains(phrases.lower(noun.from()));
        return !phrases.preposition(i - 1).isEmpty() && (indefinite || isBareSingular(phrases, i));
    }

    /** {@code protection} in {@code filed for protection}, but not in {@code a lack of protection}. */
    private static boolean isBareSingular(Phrases phrases, int i) {
        NounPhrase noun = phrases.noun(i);
        Token head = phrases.head(i);
        boolean determined = noun.hasPossessor() || phrases.token(noun.from()).is(PartOfSpeech.DET, PartOfSpeech.PRON);
        return !phrases.preposition(i - 1).equals("of")
                && !determined
                && head.pos() == PartOfSpeech.NOUN
                && head.lemma().equals(Words.lower(head));
    }

    /** {@code State visit to North Korea}. */
    private HeadlineDraft alone(Reading reading, int i) {
        Phrases phrases = reading.phrases();
        List<String> pieces = new ArrayList<>();
        pieces.add(Words.withoutArticle(wording.held(phrases, i)));
        Optional<Clause> reduced = reading.clauseAt(i + 1).filter(clause -> clause.kind() == Clause.Kind.REDUCED);
        reduced.ifPresent(clause ->
                pieces.add(phrases.text(clause.verb().from(), clause.verb().to())));
        pieces.addAll(Tail.ofNoun(reading, wording).pieces(reduced.isPresent() ? i + 2 : i + 1));
        boolean anybody = pieces.size() <= 2 && NounClarity.isGatheringOfAnybody(phrases, i);
        int required = NounClarity.saysEnough(phrases, i) ? 1 : 2;
        return new HeadlineDraft(pieces, required, anybody ? Clarity.VAGUE : Clarity.CLEAR);
    }

    /** {@code Ann Lee's interview} of {@code Lee said in an interview}. */
    private Optional<HeadlineDraft> owned(Reading reading, Clause clause, int i) {
        Phrases phrases = reading.phrases();
        boolean personal = VerbClasses.isReporting(phrases.head(clause.verb()))
                && clause.hasSubject()
                && wording.isPerson(phrases, clause.subject())
                && !NounClarity.saysEnough(phrases, i);
        if (!personal) {
            return Optional.empty();
        }
        String owner = Words.possessive(wording.noun(phrases, clause.subject()));
        String noun = Words.withoutArticle(wording.noun(phrases, i));
        return Optional.of(new HeadlineDraft(List.of(owner + " " + noun), 1));
    }
}
