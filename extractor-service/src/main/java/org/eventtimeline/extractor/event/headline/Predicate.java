package org.eventtimeline.extractor.event.headline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.FrontedObjects;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.name.Lists;
import org.eventtimeline.extractor.event.phrase.DateOpening;
import org.eventtimeline.extractor.event.phrase.Governed;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Particles;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.reference.Definites;
import org.eventtimeline.extractor.language.PartOfSpeech;
import org.eventtimeline.extractor.language.WordNetVerbs;

/** Words what a clause says of its subject: {@code arrives in Beijing by train}. */
final class Predicate {
    /** Prepositions between a length of time and the event that it is counted from. */
    private static final Set<String> FROM_EVENTS = Set.of("before", "after", "following");

    /** What may stand between a participle with its date and a phrase that still belongs to it. */
    private static final Set<String> OF_PARTICIPLES = Set.of("", "by", "in", "at", "on");

    /** Verbs whose object is a time. */
    private static final Set<String> TAKING_TIME = Set.of("spend", "pass", "waste");

    private final Reading reading;
    private final Phrases phrases;
    private final Wording wording;
    private final FrontedObjects fronted;
    private final StringBuilder first = new StringBuilder();
    private int next;

    Predicate(Reading reading, Wording wording) {
        this.phrases = reading.phrases();
        this.wording = wording;
        this.reading = reading;
        this.fronted = new FrontedObjects(reading);
    }

    /** The verb with its objects, then the pieces that may follow. */
    HeadlineDraft draft(Clause clause, boolean plural) {
        String lemma = phrases.token(clause.verb().head()).lemma();
        VerbWording verb = new VerbWording(reading, clause);
        first.append(verb.text(plural));
        next = clause.at() + 1;
        if (!(verb.isPassive() && phrases.isNoun(next + 1))) {
            addParticle(lemma);
        }
        String phrasal = lemma + first.substring(verb.text(plural).length()).replace(' ', '_');
        boolean telling = Lexicon.isTelling(phrases.token(clause.verb().head()));
        int bare = first.length();
        int object = clause.hasObject() ? clause.object() : isObject(next) ? next : Clause.NONE;
        object = object == Clause.NONE ? object : wording.holder(phrases, object);
        if (isEmptyObject(object)) {
            add("it");
            next = object + 1;
            telling = true;
        } else if (object != Clause.NONE) {
            String words = wording.list(phrases, object);
            add(words);
            next = Lists.end(phrases, object);
            addSecondObject(wording.isPerson(phrases, object) ? wording.about(words) : wording);
            if (Particles.isBehindObject(phrases, next, lemma)) {
                addText(next++);
            }
            if (Complements.isStateBehind(phrases, next)) {
                add(phrases.preposition(next) + " " + wording.noun(phrases, next + 1));
                next += 2;
            }
        } else if (!verb.isPassive() && fronted.ofInfinitive(clause) != Clause.NONE) {
            addText(next++);
            addObjectBefore(clause, fronted.ofInfinitive(clause));
        } else if (!verb.isPassive() && fronted.ofVerb(clause) != Clause.NONE) {
            addObjectBefore(clause, fronted.ofVerb(clause));
        } else if (isMeasure(next) || !verb.isPassive() && isDateObject(clause)) {
            addText(next++);
            addParticle(lemma);
        }
        addComplement(lemma.equals("be"), isEmptyObject(object));
        Completeness completeness = new Completeness(phrases, wording, clause);
        boolean complete = (first.length() > bare || completeness.ofVerb(phrasal, verb.isPassive()))
                && completeness.ofObject(object, next)
                && !WordNetVerbs.needsGoal(phrasal);
        Tail tail = Tail.ofVerb(reading, wording, telling);
        List<String> pieces = new ArrayList<>();
        pieces.add(first.toString());
        pieces.addAll(tail.pieces(next, isWithinPredicate(clause) ? endOfParticiple() : phrases.size()));
        complete &= !tail.isOpen();
        boolean open = object != Clause.NONE && !isEmptyObject(object) && wording.isOpen(phrases, object);
        if (!complete && pieces.size() == 1) {
            pieces.addAll(tail.contentBefore(clause));
        }
        return new HeadlineDraft(pieces, open || completeness.tellsNothing() ? pieces.size() + 1 : complete ? 1 : 2);
    }

    /** {@code held} in {@code lost the vote held in May}. */
    private boolean isWithinPredicate(Clause clause) {
        return clause.kind() == Clause.Kind.REDUCED
                && phrases.isNoun(clause.at() - 1)
                && reading.clauses().stream()
                        .anyMatch(other ->
                                other.at() < clause.subject() && other.verb().isFinite());
    }

    /** Behind the date in {@code the vote held in May to a rival}, whose rest belongs to another verb. */
    private int endOfParticiple() {
        int i = next;
        while (i < phrases.size() && !phrases.isTime(i)) {
            i++;
        }
        boolean own = i + 1 >= phrases.size() || OF_PARTICIPLES.contains(phrases.preposition(i + 1));
        return own ? phrases.size() : i + 1;
    }

    /** Whether a noun phrase stands there that is not the subject of another clause. */
    private boolean isObject(int i) {
        return phrases.isNoun(i)
                && reading.clauses().stream()
                        .noneMatch(clause -> clause.subject() == i
                                && clause.at() > i
                                && clause.kind() != Clause.Kind.RELATIVE
                                && clause.verb().isFinite());
    }

    /** {@code it} in {@code made it clear that}. */
    private boolean isEmptyObject(int object) {
        return object != Clause.NONE
                && phrases.lower(phrases.get(object).from()).equals("it")
                && phrases.isWord(object + 1);
    }

    private void addObjectBefore(Clause clause, int noun) {
        add(wording.noun(phrases, noun));
        for (int i = noun + 1; i + 2 < clause.subject() && Definites.hasComplement(phrases, i); i += 2) {
            add(phrases.preposition(i) + " " + wording.noun(phrases, i + 1));
        }
    }

    private void addParticle(String lemma) {
        if (Particles.isParticle(phrases, next) || Particles.isPhrasal(phrases, next, lemma)) {
            addText(next++);
        }
    }

    /** {@code chairman} in {@code named her chairman}, {@code two weeks} in {@code gave her two weeks}. */
    private void addSecondObject(Wording about) {
        if (isObject(next)) {
            add(about.list(phrases, next));
            next = Lists.end(phrases, next);
        } else if (isMeasure(next)) {
            addText(next++);
        }
    }

    /** {@code guilty} in {@code found Lang guilty}, {@code much colder} in {@code was much colder}. */
    private void addComplement(boolean copula, boolean ofNothing) {
        int start = next;
        int from = next;
        while (copula && phrases.isKind(next, Kind.ADVERB)) {
            next++;
        }
        if (next > from && phrases.lower(phrases.get(from).from()).equals("so")) {
            from = next;
        }
        if (!phrases.isWord(next) || DateOpening.isAdjective(phrases, next)) {
            next = start;
            return;
        }
        while (phrases.isWord(next) || (phrases.isKind(next, Kind.COORDINATOR) && phrases.isWord(next + 1))) {
            next++;
        }
        add(phrases.text(phrases.get(from).from(), phrases.get(next - 1).to()));
        if (phrases.isNoun(next) && !ofNothing) {
            add(wording.list(phrases, next));
            next = Lists.end(phrases, next);
        }
    }

    private void addText(int i) {
        add(phrases.text(phrases.get(i).from(), phrases.get(i).to()));
    }

    private void add(String words) {
        first.append(' ').append(words);
    }

    /** {@code the rest of the week} in {@code spent the rest of the week}, {@code May 3} in {@code set May 3 as the day}. */
    private boolean isDateObject(Clause clause) {
        boolean time = phrases.isTime(next) && clause.kind() != Clause.Kind.RELATIVE;
        boolean named = phrases.preposition(next + 1).equals("as")
                && phrases.token(phrases.get(next).to() - 1).pos() != PartOfSpeech.ADV
                && !Lexicon.isTelling(phrases.token(clause.verb().head()));
        boolean spent = TAKING_TIME.contains(phrases.token(clause.verb().head()).lemma());
        return time && (named || spent || isPart(next));
    }

    /** {@code the rest of the week}. */
    private boolean isPart(int time) {
        return IntStream.range(phrases.get(time).from(), phrases.get(time).to())
                .mapToObj(phrases::token)
                .anyMatch(Governed::isPart);
    }

    /** A length of time in place of an object: {@code took six months off}, not {@code left six months before the vote}. */
    private boolean isMeasure(int i) {
        return phrases.isLength(i) && !FROM_EVENTS.contains(phrases.preposition(i + 1));
    }
}
