package org.eventtimeline.extractor.event.headline;

import java.util.Optional;
import java.util.Set;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.name.Lists;
import org.eventtimeline.extractor.event.phrase.Governed;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Modifiers;
import org.eventtimeline.extractor.event.phrase.Particles;
import org.eventtimeline.extractor.event.phrase.Phrase;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrase.TimePhrase;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.WordList;
import org.eventtimeline.extractor.language.lexicon.WordNetKinds;

/** Words a preposition with what it governs: {@code to four years}, {@code of taking bribes}, {@code after Ann Lee}. */
final class PrepositionWording {
    /** Prepositions that open a remark on time or circumstances which a headline does without. */
    private static final Set<String> LEFT_OUT = WordList.words("""
            after before since until till amid despite following during according while because like
            including than within ahead
            """);

    /** Prepositions behind which a length of time says how long. */
    private static final Set<String> MEASURED = Set.of("for", "to", "by");

    /** So long may a headline be before only the first of a list is told. */
    private static final int ROOM = 75;

    private static final Set<String> OF_NOUNS = Set.of("who", "which", "that", "whose");

    /** Who is spoken before. */
    private static final Set<String> JUDGES = Set.of("committee", "court", "judge", "assembly", "jury", "legislature");

    private final Reading reading;
    private final Phrases phrases;
    private final Wording wording;
    private final Complements complements;
    private boolean open;

    PrepositionWording(Reading reading, Wording wording, Complements complements) {
        this.reading = reading;
        this.phrases = reading.phrases();
        this.wording = wording;
        this.complements = complements;
    }

    /** Whether a preposition governs an {@code it} that nobody explains. */
    boolean isOpen() {
        return open;
    }

    /**
     * The preposition at phrase {@code i} with what it governs before phrase {@code end}, or nothing where the tail
     * ends.
     *
     * @param used how long the headline is already
     */
    Optional<Piece> at(int i, int end, int used) {
        String preposition = phrases.preposition(i);
        if (i + 1 >= end || LEFT_OUT.contains(preposition) && !isNamesake(i) && !isBeforeJudges(i)) {
            return Optional.empty();
        }
        Phrase governed = phrases.get(i + 1);
        boolean passedOver = phrases.isKind(i + 1, Kind.ADVERB) || phrases.isKind(i + 1, Kind.QUOTE);
        if (passedOver && phrases.isNoun(i + 2)) {
            return Optional.of(list(preposition, i + 2));
        }
        if (governed instanceof TimePhrase) {
            boolean length = MEASURED.contains(preposition) && phrases.isLength(i + 1);
            return Optional.of(length ? asWritten(i) : new Piece("", i + 1));
        }
        if (governed instanceof VerbGroup verb) {
            return Complements.isGoverned(verb, preposition) ? gerund(preposition, i + 1, end) : Optional.empty();
        }
        boolean particle = phrases.preposition(i + 1).equals("by") || Particles.isParticle(phrases, i);
        if (!phrases.preposition(i + 1).isEmpty() && particle && phrases.isNoun(i + 2)) {
            return Optional.of(list(preposition + " " + phrases.preposition(i + 1), i + 2));
        }
        if (phrases.isNumber(i + 1)) {
            return Optional.of(preposition.equals("at") ? new Piece("", i + 2) : asWritten(i));
        }
        boolean clause = preposition.equals("as") && isSubject(i + 1) && !isDescribed(i + 1);
        return governed instanceof NounPhrase noun && !clause ? noun(noun, i, end, used) : Optional.empty();
    }

    private Piece list(String prepositions, int noun) {
        return new Piece(prepositions + " " + wording.list(phrases, noun), Lists.end(phrases, noun));
    }

    /** {@code to four years} in {@code sentenced to four years}. */
    private Piece asWritten(int i) {
        return new Piece(phrases.text(phrases.get(i).from(), phrases.get(i + 1).to()), i + 2);
    }

    private Optional<Piece> gerund(String preposition, int verb, int end) {
        return complements
                .whole(verb, end)
                .flatMap(complement ->
                        complement.next() == verb + 1 ? withGoal(complement, end) : Optional.of(complement))
                .map(complement -> new Piece(preposition + " " + complement.words(), complement.next()));
    }

    /** {@code probing into the attack}, {@code lying}. */
    private Optional<Piece> withGoal(Piece verb, int end) {
        boolean goal = !phrases.preposition(verb.next()).isEmpty() && phrases.isNoun(verb.next() + 1);
        return goal
                ? at(verb.next(), end, 0).map(more -> new Piece(verb.words() + " " + more.words(), more.next()))
                : Optional.of(verb);
    }

    private Optional<Piece> noun(NounPhrase noun, int i, int end, int used) {
        if (noun.namesDate(phrases)) {
            return Optional.of(new Piece("", Lists.end(phrases, i + 1)));
        }
        if (wording.isOpen(phrases, i + 1)) {
            open = true;
            return Optional.empty();
        }
        String preposition = phrases.preposition(i);
        int holder = wording.holder(phrases, i + 1);
        int after = Lists.end(phrases, holder);
        if (preposition.equals("with") && after < end && Governed.isAbsolute(phrases, i + 1, after)) {
            return Optional.empty();
        }
        if (!preposition.equals("of") && isUnsaid(holder, after)) {
            return Optional.empty();
        }
        String list = wording.list(phrases, holder);
        boolean shortened = !preposition.equals("between") && used + list.length() > ROOM && after > holder + 1;
        return Optional.of(
                shortened
                        ? new Piece(preposition + " " + wording.noun(phrases, holder), end)
                        : new Piece(preposition + " " + list, after));
    }

    /** {@code parents} in {@code born to parents who had fled}, which says nothing without the clause. */
    private boolean isUnsaid(int noun, int after) {
        boolean bare = phrases.get(noun).to() - phrases.get(noun).from() == 1
                && phrases.head(noun).pos() == PartOfSpeech.NOUN;
        return (bare || phrases.isMark(noun, "no"))
                && phrases.isKind(after, Phrase.Kind.RELATIVE)
                && OF_NOUNS.contains(phrases.lower(phrases.get(after).from()));
    }

    /** {@code after Ann Lee} in {@code named after Ann Lee}, but not in {@code hired after Ann Lee resigned}. */
    private boolean isNamesake(int i) {
        return phrases.preposition(i).equals("after")
                && reading.clauseAt(i - 1)
                        .filter(clause -> clause.verb().passive())
                        .isPresent()
                && phrases.isNoun(i + 1)
                && phrases.head(i + 1).is(PartOfSpeech.PROPN, PartOfSpeech.PRON)
                && !Lexicon.isEventNoun(phrases.head(i + 1))
                && !isSubject(i + 1);
    }

    /** {@code before a panel} in {@code testified before a panel}. */
    private boolean isBeforeJudges(int i) {
        return phrases.preposition(i).equals("before")
                && phrases.isNoun(i + 1)
                && JUDGES.stream().anyMatch(judge -> WordNetKinds.isKindOf(Words.lower(phrases.head(i + 1)), judge, 2))
                && !isSubject(i + 1);
    }

    /** {@code an assistant} in {@code hired as an assistant who would draw}. */
    private boolean isDescribed(int noun) {
        return phrases.isKind(noun + 1, Kind.RELATIVE)
                && Modifiers.INDEFINITE.contains(phrases.lower(phrases.get(noun).from()));
    }

    private boolean isSubject(int noun) {
        return reading.clauses().stream()
                .anyMatch(clause -> clause.subject() == noun && clause.verb().isFinite());
    }
}
