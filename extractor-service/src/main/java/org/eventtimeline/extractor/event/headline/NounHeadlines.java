package org.eventtimeline.extractor.event.headline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.dating.ChronicleEntries;
import org.eventtimeline.extractor.event.name.NameFinder;
import org.eventtimeline.extractor.event.phrase.Geography;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Modifiers;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.TokenRow;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.language.PartOfSpeech;
import org.eventtimeline.extractor.language.Token;

/** Words nouns that name events as headlines: {@code State visit to North Korea}. */
final class NounHeadlines {
    private static final Set<String> OCCASIONS = Set.of("in", "at", "during", "on");

    /** {@code until} in {@code was held until the armistice}, which tells nothing of the armistice. */
    private static final Set<String> OTHER_TIMES = Set.of("until", "till", "before", "after", "following");

    private final Wording wording;
    private final ClauseHeadlines clauses;

    NounHeadlines(Wording wording, ClauseHeadlines clauses) {
        this.wording = wording;
        this.clauses = clauses;
    }

    /** The noun if it says enough, the clause in which it stands, and the noun with the clause's subject as its owner. */
    Stream<HeadlineDraft> drafts(Reading reading, int i) {
        HeadlineDraft alone = alone(reading, i);
        Optional<Clause> around = clauseAround(reading, i);
        Stream<HeadlineDraft> told = around.stream()
                .filter(clause -> tells(reading, clause, i))
                .flatMap(clause -> clauses.drafts(reading, clause));
        Stream<HeadlineDraft> owned = around
                .filter(clause -> isOccasion(reading.phrases(), i))
                .flatMap(clause -> owned(reading, clause, i))
                .stream();
        return completesVerb(reading.phrases(), i)
                ? Stream.concat(told, Stream.concat(owned, Stream.of(alone)))
                : Stream.concat(Stream.of(alone), Stream.concat(owned, told));
    }

    /** {@code protection} in {@code filed for protection}, {@code an award} in {@code was named for an award}. */
    private static boolean completesVerb(Phrases phrases, int i) {
        NounPhrase noun = (NounPhrase) phrases.get(i);
        Token head = phrases.token(noun.head());
        String preposition = phrases.preposition(i - 1);
        boolean determined = noun.hasPossessor() || phrases.token(noun.from()).is(PartOfSpeech.DET, PartOfSpeech.PRON);
        if (!preposition.isEmpty() && Modifiers.INDEFINITE.contains(phrases.lower(noun.from()))) {
            return true;
        }
        return !preposition.isEmpty()
                && !preposition.equals("of")
                && !determined
                && head.pos() == PartOfSpeech.NOUN
                && head.lemma().equals(Words.lower(head));
    }

    private HeadlineDraft alone(Reading reading, int i) {
        Phrases phrases = reading.phrases();
        List<String> pieces = new ArrayList<>();
        pieces.add(SubjectWording.withoutArticle(wording.held(phrases, i)));
        Optional<Clause> reduced = reading.clauseAt(i + 1).filter(clause -> clause.kind() == Clause.Kind.REDUCED);
        reduced.ifPresent(clause ->
                pieces.add(phrases.text(clause.verb().from(), clause.verb().to())));
        pieces.addAll(Tail.ofNoun(reading, wording).pieces(reduced.isPresent() ? i + 2 : i + 1));
        return new HeadlineDraft(pieces, saysEnough(phrases, i) ? 1 : 2);
    }

    /** Whether the noun has an owner or a name: {@code Lang's visit}, {@code the Suez crisis}. */
    private static boolean saysEnough(Phrases phrases, int i) {
        NounPhrase noun = (NounPhrase) phrases.get(i);
        if (isPartOfName(phrases, i) || closesQuote(phrases, noun)) {
            return false;
        }
        boolean owner = noun.hasPossessor()
                && !noun.isDate(phrases.token(noun.possessorEnd() - 1))
                && !isNameless(phrases, noun);
        return owner
                || ChronicleEntries.tells(phrases, i)
                || phrases.token(noun.from()).pos() == PartOfSpeech.PRON
                || NameFinder.names(phrases, noun).stream().anyMatch(name -> !isCountry(name.text()));
    }

    /** {@code U.S.} in {@code a U.S. release}, which does not say of what. */
    private static boolean isCountry(String name) {
        return Geography.isCountry(name) || Geography.isPeople(name);
    }

    /** {@code Life" demonstrations} of {@code "Spring of Life" demonstrations}. */
    private static boolean closesQuote(Phrases phrases, NounPhrase noun) {
        return IntStream.range(noun.from(), noun.to())
                                .filter(token ->
                                        TokenRow.isQuote(phrases.token(token).text()))
                                .count()
                        % 2
                == 1;
    }

    /** {@code the group} in {@code the group's meeting}. */
    private static boolean isNameless(Phrases phrases, NounPhrase noun) {
        return phrases.lower(noun.from()).equals("the")
                && noun.possessorEnd() - noun.from() == 2
                && !phrases.token(noun.from() + 1).isCapitalized();
    }

    /** {@code Fishery Reform} in {@code the Board of Fishery Reform}. */
    private static boolean isPartOfName(Phrases phrases, int i) {
        return NameFinder.isWhole(phrases, (NounPhrase) phrases.get(i))
                && !phrases.preposition(i - 1).isEmpty()
                && phrases.isNoun(i - 2)
                && phrases.head(i - 2).isCapitalized();
    }

    /** The clause whose predicate the noun belongs to. */
    private static Optional<Clause> clauseAround(Reading reading, int i) {
        Phrases phrases = reading.phrases();
        boolean since = false;
        for (int at = i - 1; at >= 0; at--) {
            if (phrases.get(at) instanceof VerbGroup verb) {
                return !since || verb.perfect() ? reading.clauseAt(at) : Optional.empty();
            }
            since |= phrases.preposition(at).equals("since");
            if (OTHER_TIMES.contains(phrases.preposition(at))) {
                return Optional.empty();
            }
            if (phrases.isKind(at, Kind.BREAK) || phrases.isKind(at, Kind.COMMA)) {
                break;
            }
        }
        return opensSentence(phrases, i)
                ? reading.clauses().stream()
                        .filter(clause -> clause.subject() > i)
                        .filter(clause -> clause.kind() == Clause.Kind.MAIN)
                        .findFirst()
                : Optional.empty();
    }

    /** {@code In a radio interview on Monday,}. */
    private static boolean opensSentence(Phrases phrases, int i) {
        return i == 1 && isOccasion(phrases, i);
    }

    private static boolean isOccasion(Phrases phrases, int i) {
        return OCCASIONS.contains(phrases.preposition(i - 1));
    }

    /**
     * Whether the clause tells of the event as something that happens or is to happen, unlike {@code remembers the 1956
     * uprising} and {@code was a breach of the 1991 settlement}.
     */
    private static boolean tells(Reading reading, Clause clause, int i) {
        VerbGroup verb = clause.verb();
        Token head = reading.phrases().token(verb.head());
        boolean dated = !((NounPhrase) reading.phrases().get(i)).expressions().isEmpty();
        boolean ofOldTime = dated
                && (verb.tense() == Tense.PRESENT && !verb.perfect()
                        || head.lemma().equals("be"));
        return clause.hasSubject()
                && !ofOldTime
                && clause.at() < i
                && !verb.negated()
                && verb.tense() != Tense.MODAL
                && !Lexicon.isReporting(head);
    }

    /** {@code Ann Lee's interview} of {@code Lee said in an interview}. */
    private Optional<HeadlineDraft> owned(Reading reading, Clause clause, int i) {
        Phrases phrases = reading.phrases();
        boolean personal = Lexicon.isReporting(phrases.token(clause.verb().head()))
                && clause.hasSubject()
                && wording.isPerson(phrases, clause.subject())
                && !saysEnough(phrases, i);
        if (!personal) {
            return Optional.empty();
        }
        String owner = Wording.possessive(wording.noun(phrases, clause.subject()));
        String noun = SubjectWording.withoutArticle(wording.noun(phrases, i));
        return Optional.of(new HeadlineDraft(List.of(owner + " " + noun), 1));
    }
}
