package org.eventtimeline.extractor.event.dating;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.eventtimeline.extractor.event.clause.Announced;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Conditions;
import org.eventtimeline.extractor.event.clause.NotUntil;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.event.phrase.Phrase.TimePhrase;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.language.PartOfSpeech;
import org.eventtimeline.extractor.language.VerbForm;
import org.eventtimeline.extractor.language.WordList;
import org.eventtimeline.extractor.temporal.value.Recurrence;

/** Tells from the words around an event whether it happened. */
public final class Factuality {
    /** {@code failed to agree}, {@code cancelled the concert}. */
    private static final Set<String> NEGATING = WordList.words("""
        fail refuse decline avoid deny neglect forget cancel scrap abandon prevent forbid block
        """);

    /** {@code began to rise}, {@code managed to escape}: who did that did it. */
    private static final Set<String> IMPLICATIVE = WordList.words("""
        begin start continue manage help go come get cease proceed dare happen prove use find see know resume keep
        finish stop
        """);

    /** {@code wants to buy}, {@code called for a vote}: nobody knows yet. */
    private static final Set<String> WISHING = WordList.words("""
        want hope wish like seek try urge ask demand call threaten offer propose consider suggest recommend
        """);

    /** {@code accused of taking}: somebody says that it happened. */
    private static final Set<String> ACCUSING = Set.of("accuse", "suspect", "allege");

    private static final Set<String> ALLEGED = Set.of("allegedly", "supposedly");

    private static final Set<String> HABITUAL = WordList.words("""
        usually often always regularly annually generally normally typically frequently
        """);
    private static final Set<String> INTENDED = WordList.words("""
        planned proposed scheduled upcoming expected forthcoming future intended pending
        """);
    private static final Set<String> POSSIBLE = Set.of("possible", "potential", "hypothetical", "threatened");
    private static final Set<String> NEARLY = Set.of("nearly", "almost");
    private static final Set<String> NONE = Set.of("no", "neither", "nobody", "none", "nothing");

    private final Mention mention;
    private final LocalDate published;
    private final Reading reading;
    private final Phrases phrases;

    private Factuality(Mention mention, LocalDate published) {
        this.mention = mention;
        this.published = published;
        this.reading = mention.reading();
        this.phrases = mention.phrases();
    }

    /**
     * The status of an event.
     *
     * @param published the publication date of the article, or null; what lies behind it has not happened yet
     */
    public static Status status(Mention mention, LocalDate published) {
        Factuality factuality = new Factuality(mention, published);
        Status status = mention.hasClause() ? factuality.ofClause(mention.clause()) : factuality.ofNoun(mention.noun());
        boolean ahead = published != null && mention.date().first().isAfter(published);
        return status == Status.OCCURRED && ahead ? Status.PLANNED : status;
    }

    private Status ofClause(Clause clause) {
        VerbGroup verb = clause.verb();
        if (Conditions.open(phrases, clause)) {
            return Status.HYPOTHETICAL;
        }
        if (verb.negated() && !NotUntil.is(phrases, clause) || hasNoSubject(clause) || isNearly(clause)) {
            return Status.NEGATED;
        }
        if (isHabitual(clause)) {
            return Status.RECURRING;
        }
        Status contended = Contended.status(reading, clause).orElse(null);
        if (contended != null) {
            return contended;
        }
        if (isAlleged(clause)) {
            return Status.HYPOTHETICAL;
        }
        if (verb.tense() == Tense.MODAL) {
            return Announced.is(reading, clause) || isDue(clause) ? Status.PLANNED : Status.HYPOTHETICAL;
        }
        if (verb.tense() == Tense.FUTURE) {
            return Status.PLANNED;
        }
        return governor(clause)
                .map(governor -> governed(clause, governor))
                .orElse(verb.tense() == Tense.INFINITIVE ? Status.PLANNED : Status.OCCURRED);
    }

    /** {@code no treaty was signed}, {@code no one was hurt}. */
    private boolean hasNoSubject(Clause clause) {
        if (!clause.hasSubject()) {
            return false;
        }
        int subject = clause.subject();
        return NONE.contains(phrases.lower(phrases.get(subject).from()))
                || phrases.isKind(subject - 1, Kind.OTHER)
                        && NONE.contains(phrases.lower(phrases.get(subject - 1).from()));
    }

    /** {@code nearly failed}. */
    private boolean isNearly(Clause clause) {
        return isQualified(clause, NEARLY);
    }

    /** {@code must be filed by May 3}, which is to come: somebody is to do so. */
    private boolean isDue(Clause clause) {
        return phrases.lower(clause.verb().from()).equals("must")
                && published != null
                && mention.date().last().isAfter(published);
    }

    /** {@code allegedly took and kept}, {@code was allegedly seen}. */
    private boolean isAlleged(Clause clause) {
        int before = reading.clauses().indexOf(clause) - 1;
        boolean joined = before >= 0
                && phrases.isKind(clause.at() - 1, Kind.COORDINATOR)
                && reading.clauses().get(before).subject() == clause.subject();
        return isQualified(clause, ALLEGED)
                || joined && isAlleged(reading.clauses().get(before));
    }

    private boolean isQualified(Clause clause, Set<String> adverbs) {
        for (int i = Math.max(0, clause.verb().from() - 1); i < clause.verb().head(); i++) {
            if (adverbs.contains(phrases.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** {@code usually meets}, {@code meets every Monday}. */
    private boolean isHabitual(Clause clause) {
        int adverb = phrases.isKind(clause.at() - 1, Kind.ADVERB)
                ? phrases.get(clause.at() - 1).from()
                : clause.verb().from();
        for (int i = adverb; i < clause.verb().head(); i++) {
            if (HABITUAL.contains(phrases.lower(i))) {
                return true;
            }
        }
        for (int i = clause.at() + 1; i < phrases.size(); i++) {
            boolean elsewhere = phrases.get(i) instanceof VerbGroup
                    || phrases.isKind(i, Kind.COMMA)
                    || phrases.isKind(i, Kind.COORDINATOR);
            if (elsewhere) {
                return false;
            }
            if (phrases.get(i) instanceof TimePhrase time && time.expression().value() instanceof Recurrence) {
                return !isRate(i);
            }
        }
        return false;
    }

    /** {@code 230 kilometres an hour}. */
    private boolean isRate(int time) {
        return phrases.isNoun(time - 1)
                && phrases.token(phrases.get(time - 1).from()).is(PartOfSpeech.NUM);
    }

    /** The clause on whose verb an infinitive, a gerund or the second of two verbs depends. */
    private Optional<Clause> governor(Clause clause) {
        Tense tense = clause.verb().tense();
        boolean bare = tense == Tense.PRESENT
                && phrases.isKind(clause.at() - 1, Kind.COORDINATOR)
                && VerbForm.of(phrases.lower(clause.verb().from())) == VerbForm.BASE;
        if (tense != Tense.INFINITIVE && tense != Tense.GERUND && !bare) {
            return Optional.empty();
        }
        int index = reading.clauses().indexOf(clause);
        return index > 0 ? Optional.of(reading.clauses().get(index - 1)) : Optional.empty();
    }

    private Status governed(Clause clause, Clause governor) {
        Status status = ofClause(governor);
        String verb = phrases.token(governor.verb().head()).lemma();
        if (status == Status.OCCURRED && ACCUSING.contains(verb)) {
            return Status.HYPOTHETICAL;
        }
        boolean right = governor.at() == clause.at() - 1 || governor.object() == clause.at() - 1;
        if (status != Status.OCCURRED || clause.verb().tense() != Tense.INFINITIVE) {
            return right && NEGATING.contains(verb) && status == Status.OCCURRED ? Status.NEGATED : status;
        }
        if (right && NEGATING.contains(verb)) {
            return Status.NEGATED;
        }
        if (clause.verb().perfect()) {
            boolean hearsay = Lexicon.isReporting(phrases.token(governor.verb().head()));
            boolean foreseen = verb.equals("be") && governor.verb().tense() == Tense.PAST;
            return hearsay || foreseen ? Status.HYPOTHETICAL : Status.OCCURRED;
        }
        if (right && IMPLICATIVE.contains(verb) || clause.isResult(phrases)) {
            return Status.OCCURRED;
        }
        return right && WISHING.contains(verb) ? Status.HYPOTHETICAL : Status.PLANNED;
    }

    private Status ofNoun(int i) {
        if (phrases.preposition(i - 1).equals("without")) {
            return Status.NEGATED;
        }
        NounPhrase noun = (NounPhrase) phrases.get(i);
        for (int token = noun.from(); token < noun.head(); token++) {
            String word = phrases.lower(token);
            if (NONE.contains(word)) {
                return Status.NEGATED;
            }
            if (INTENDED.contains(word)) {
                return Status.PLANNED;
            }
            if (POSSIBLE.contains(word)) {
                return Status.HYPOTHETICAL;
            }
        }
        boolean planned = reading.clauses().stream()
                .anyMatch(clause -> clause.subject() == i && Scheduling.isPlanning(phrases, clause));
        return reading.clauses().stream()
                .filter(clause -> isObject(clause, i) || clause.subject() == i)
                .filter(clause -> !Scheduling.isPlanning(phrases, clause))
                .findFirst()
                .map(clause -> Scheduling.isNewDate(phrases, clause, mention) ? Status.PLANNED : ofNounIn(clause, i))
                .orElse(planned ? Status.PLANNED : Status.OCCURRED);
    }

    /** {@code held a vote}, {@code called for a vote}. */
    private boolean isObject(Clause clause, int noun) {
        return clause.object() == noun
                || (clause.at() == noun - 2 && phrases.preposition(noun - 1).equals("for"));
    }

    /** {@code will hold a vote}, {@code cancelled the vote}, {@code called for a vote}; but {@code called a vote}. */
    private Status ofNounIn(Clause clause, int noun) {
        String verb = phrases.token(clause.verb().head()).lemma();
        if (isObject(clause, noun) || clause.verb().passive()) {
            if (NEGATING.contains(verb) || Scheduling.callsOff(phrases, clause)) {
                return Status.NEGATED;
            }
            boolean convened = verb.equals("call") && clause.object() == noun;
            if (WISHING.contains(verb) && !convened) {
                return Status.HYPOTHETICAL;
            }
        }
        return ofClause(clause);
    }
}
