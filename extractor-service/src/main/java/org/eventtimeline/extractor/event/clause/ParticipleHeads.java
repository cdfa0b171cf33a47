package org.eventtimeline.extractor.event.clause;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.VerbClasses;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.WordNetActs;
import org.eventtimeline.extractor.language.lexicon.WordNetVerbs;

/** Finds what participles tell of where several nouns stand before them: {@code the roof of a mill built in May}. */
final class ParticipleHeads {
    private final Phrases phrases;
    private final Insertions insertions;
    private final List<Clause> before;

    /**
     * Reads the participles of a sentence.
     *
     * @param before the clauses known so far
     */
    ParticipleHeads(Phrases phrases, List<Clause> before) {
        this.phrases = phrases;
        this.insertions = new Insertions(phrases);
        this.before = before;
    }

    /** What a participle modifies: {@code a report} in {@code warned of cracks in a report published in May}. */
    int of(int participle, int subject) {
        Optional<Clause> described = described(participle);
        if (described.isPresent()) {
            return described.get().subject();
        }
        if (isDoneToThing(participle, participle - 2, subject)) {
            return participle - 2;
        }
        int noun = insertions.nounBefore(participle);
        while (phrases.preposition(noun - 1).equals("of")
                && phrases.isNoun(noun - 2)
                && !isDone(noun)
                && !isOfOther(noun)) {
            noun -= 2;
        }
        if (isEventOf(participle, insertions.nounBefore(participle), subject)) {
            return insertions.nounBefore(participle);
        }
        boolean near = noun != Clause.NONE
                && (Appositions.isIndefinite(phrases, noun)
                        || isBarePlural(noun)
                        || isOccasion(noun)
                        || isPatient(participle, noun, subject)
                        || isDone(noun)
                        || phrases.preposition(noun - 1).equals("of") && phrases.isNoun(noun - 2) && isOfOther(noun));
        int modified = accused(participle, near ? noun : subject);
        return modified == Clause.NONE ? modified : Appositions.named(phrases, modified);
    }

    /** {@code brought} in {@code a suit brought by the families, filed in May}, of which both tell. */
    private Optional<Clause> described(int participle) {
        return Optional.of(before)
                .filter(clauses -> !clauses.isEmpty() && phrases.isKind(participle - 1, Kind.COMMA))
                .map(clauses -> clauses.get(clauses.size() - 1))
                .filter(last -> last.kind() == Clause.Kind.REDUCED
                        && last.hasSubject()
                        && phrases.preposition(last.at() + 1).equals("by"))
                .filter(last ->
                        IntStream.range(last.subject(), participle - 1).noneMatch(i -> phrases.isKind(i, Kind.COMMA)));
    }

    /** {@code a list} in {@code Lee, who made a list, published in May}: nobody is published. */
    private boolean isDoneToThing(int participle, int noun, int subject) {
        VerbGroup verb = (VerbGroup) phrases.get(participle);
        return phrases.isKind(participle - 1, Kind.COMMA)
                && phrases.isNoun(noun)
                && WordNetVerbs.isDoneToThings(phrases.token(verb.head()).lemma())
                && (RelativePeople.isPerson(phrases, subject) || phrases.isMark(subject + 2, "who"))
                && !RelativePeople.isPerson(phrases, noun);
    }

    /** {@code Lee} in {@code Lee went on trial, accused of theft}: nothing but somebody is accused. */
    private int accused(int participle, int modified) {
        return !VerbClasses.isJudging(phrases.token(((VerbGroup) phrases.get(participle)).head()))
                        || isSomebody(modified)
                ? modified
                : Clauses.lastFinite(before)
                        .map(Clause::subject)
                        .filter(this::isSomebody)
                        .orElse(modified);
    }

    private boolean isSomebody(int noun) {
        return RelativePeople.isPerson(phrases, noun) || RelativeHeads.isName(phrases, noun);
    }

    /** {@code sanctions} in {@code the lifting of sanctions imposed in May}, {@code talks} in {@code days of talks}. */
    private boolean isDone(int noun) {
        boolean plural = phrases.token(phrases.get(noun).from()).pos() == PartOfSpeech.NOUN
                && Words.isPlural(phrases.head(noun));
        return plural
                && !Lexicon.isPerson(phrases.head(noun))
                && phrases.preposition(noun - 1).equals("of")
                && (phrases.isTime(noun - 2) || phrases.isNoun(noun - 2) && isAct(phrases.head(noun - 2)));
    }

    /** {@code a contest} in {@code a winner of a contest held in May}, {@code a mill} in {@code the roof of a mill}. */
    private boolean isOfOther(int noun) {
        boolean ofPerson = Lexicon.isPerson(phrases.head(noun - 2))
                && phrases.head(noun).pos() == PartOfSpeech.NOUN
                && !Lexicon.isPerson(phrases.head(noun));
        boolean definite = phrases.lower(phrases.get(noun - 2).from()).equals("the");
        return ofPerson || definite && Appositions.isIndefinite(phrases, noun);
    }

    /** {@code the summit} in {@code told Lee of the outcome of the summit held in May}: nobody is held so. */
    private boolean isEventOf(int participle, int noun, int subject) {
        VerbGroup verb = (VerbGroup) phrases.get(participle);
        return participle == noun + 1
                && phrases.token(verb.head()).lemma().equals("hold")
                && noun != subject
                && Lexicon.isEventNoun(phrases.head(noun))
                && isSomebody(subject);
    }

    private static boolean isAct(Token noun) {
        return Words.lower(noun).endsWith("ing")
                || !WordNetActs.verbs(noun.lemma()).isEmpty();
    }

    /** {@code the guards} in {@code laid a wreath at a memorial to the guards killed in May}: things are not killed. */
    private boolean isPatient(int participle, int noun, int subject) {
        String verb =
                phrases.token(((VerbGroup) phrases.get(participle)).head()).lemma();
        return noun != Clause.NONE
                && arePeople(phrases.head(noun))
                && phrases.isNoun(subject)
                && !Lexicon.isPerson(phrases.head(subject))
                && WordNetVerbs.isDoneToPeople(verb);
    }

    private static boolean arePeople(Token noun) {
        return noun.lemma().equals("people") || Lexicon.isPerson(noun) && Words.isPlural(noun);
    }

    /** {@code the fair} in {@code won a medal at the fair held in May}. */
    private boolean isOccasion(int noun) {
        return phrases.preposition(noun - 1).equals("at")
                || phrases.preposition(noun - 1).equals("during");
    }

    /**
     * {@code sketches} in {@code made by a pupil from sketches found in May}, but not {@code divers} in {@code a group
     * of divers}.
     */
    private boolean isBarePlural(int noun) {
        Token first = phrases.token(phrases.get(noun).from());
        String preposition = phrases.preposition(noun - 1);
        return first.is(PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.ADJ)
                && Words.isPlural(phrases.head(noun))
                && !preposition.isEmpty()
                && !preposition.equals("of");
    }
}
