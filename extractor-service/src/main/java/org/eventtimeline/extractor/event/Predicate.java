package org.eventtimeline.extractor.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eventtimeline.extractor.event.Phrase.Kind;
import org.eventtimeline.extractor.event.Phrase.VerbGroup;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.WordNetVerbs;

/** Words what a clause says of its subject: {@code arrives in Beijing by train}. */
final class Predicate {
    private static final Set<String> RELATIVES = Set.of("which", "that", "whom");

    private static final Set<String> WHICH = Set.of("which", "whom");

    /** Verbs whose passive says little without a goal or result: {@code was brought ashore}. */
    private static final Set<String> WITH_RESULT = Set.of("bring", "send", "find", "make", "leave", "set");

    /** Verbs that say little by themselves: {@code Lang lost}. */
    private static final Set<String> WITH_OBJECT = Set.of("lose", "win", "try");

    /** Prepositions between a length of time and the event that it is counted from. */
    private static final Set<String> FROM_EVENTS = Set.of("before", "after", "following");

    private final Reading reading;
    private final Phrases phrases;
    private final Wording wording;
    private final StringBuilder first = new StringBuilder();
    private int next;

    Predicate(Reading reading, Wording wording) {
        this.phrases = reading.phrases();
        this.wording = wording;
        this.reading = reading;
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
        boolean complete = !needsMore(clause, lemma, phrasal) || verb.isPassive();
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
        } else if (!verb.isPassive() && lacksObjectOfInfinitive(clause)) {
            addText(next++);
            addObjectBefore(clause, objectBefore(clause));
        } else if (!verb.isPassive() && lacksObject(clause, lemma) && objectBefore(clause) != Clause.NONE) {
            addObjectBefore(clause, objectBefore(clause));
        } else if (isMeasure(next)) {
            addText(next++);
            addParticle(lemma);
        }
        addComplement(lemma.equals("be"), isEmptyObject(object));
        complete &= !(verb.isPassive() && needsResult(clause, lemma));
        complete |= first.length() > bare;
        complete &= !isDistance(object) && !isPhase(clause);
        complete &= !WordNetVerbs.needsGoal(phrasal);
        complete &=
                first.length() > bare || !(WITH_OBJECT.contains(lemma) || startsNothing(clause)) || verb.isPassive();
        complete &= object == Clause.NONE
                || !isFirst(lemma, object)
                        && !(phrases.preposition(next).equals("of") && Governed.isPartOf(phrases, object));
        Tail tail = Tail.ofVerb(reading, wording, telling);
        List<String> pieces = new ArrayList<>();
        pieces.add(first.toString());
        pieces.addAll(tail.pieces(next));
        complete &= !tail.isOpen();
        if (!complete && pieces.size() == 1) {
            pieces.addAll(tail.contentBefore(clause));
        }
        boolean noEvent = lemma.length() < 2
                || endsPeriod(clause, lemma)
                || takesPlace(clause, lemma)
                || Lexicon.isNoEvent(phrases.token(clause.verb().head()));
        return new HeadlineDraft(pieces, noEvent ? pieces.size() + 1 : complete ? 1 : 2);
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

    private boolean needsMore(Clause clause, String lemma, String phrasal) {
        Token head = phrases.token(clause.verb().head());
        String verb = WordNetVerbs.contains(phrasal) ? phrasal : lemma;
        return WordNetVerbs.needsObject(verb) || Lexicon.isState(head) || Lexicon.isTelling(head);
    }

    /** {@code was brought}, {@code was persuaded}, which do not say where to or to do what. */
    private boolean needsResult(Clause clause, String lemma) {
        return WITH_RESULT.contains(lemma)
                || Lexicon.isObjectControl(phrases.token(clause.verb().head()));
    }

    /** {@code the first woman} in {@code became the first woman}, which does not say at what. */
    private boolean isFirst(String lemma, int object) {
        return lemma.equals("become")
                && Ordinals.parse(phrases.lower(Math.max(0, phrases.head(object).index() - 1)))
                        .isPresent();
    }

    /** {@code takes place} of somebody, which tells nothing. */
    private boolean takesPlace(Clause clause, String lemma) {
        return lemma.equals("take")
                && clause.hasObject()
                && clause.hasSubject()
                && phrases.lower(phrases.get(clause.object()).from()).equals("place")
                && !Lexicon.isEventNoun(phrases.head(clause.subject()));
    }

    /** {@code Lang began}. */
    private boolean startsNothing(Clause clause) {
        return Lexicon.isPhase(phrases.token(clause.verb().head()))
                && clause.hasSubject()
                && wording.isPerson(phrases, clause.subject());
    }

    /** {@code began} in {@code began trading at $14}: what began must follow. */
    private boolean isPhase(Clause clause) {
        int behind = clause.at() + 1;
        return Lexicon.isPhase(phrases.token(clause.verb().head()))
                && behind < phrases.size()
                && phrases.get(behind) instanceof VerbGroup;
    }

    /** {@code two miles} in {@code fell two miles from the town}. */
    private boolean isDistance(int object) {
        return object != Clause.NONE && Lexicon.isLength(phrases.head(object).lemma());
    }

    /** {@code ended} in {@code a loss for the quarter ended June 30}. */
    private boolean endsPeriod(Clause clause, String lemma) {
        boolean ofTime = phrases.isTime(clause.at() - 1);
        boolean dated = phrases.isTime(clause.at() + 1);
        boolean reduced = clause.kind() == Clause.Kind.REDUCED;
        return lemma.equals("end") && (reduced ? ofTime || dated : ofTime && dated);
    }

    /** {@code it} in {@code made it clear that}. */
    private boolean isEmptyObject(int object) {
        return object != Clause.NONE
                && phrases.lower(phrases.get(object).from()).equals("it")
                && phrases.isWord(object + 1);
    }

    /** Whether what the verb acts on must stand elsewhere, as in {@code the mine, which Acme bought}. */
    private boolean lacksObject(Clause clause, String lemma) {
        int i = clause.subject() - 1;
        boolean relative = phrases.isKind(i, Kind.RELATIVE)
                && WHICH.contains(phrases.lower(phrases.get(i).from()))
                && !phrases.isKind(i - 1, Kind.PREPOSITION);
        return relative || isPlaceBefore(i) || WordNetVerbs.needsObject(lemma);
    }

    /** {@code Oslo, that} in {@code a plant in Oslo that the firm bought}: no name is told of by a clause without commas. */
    private boolean isPlaceBefore(int relative) {
        return phrases.isKind(relative, Kind.RELATIVE)
                && RelativeHeads.beforePlace(phrases, relative - 1) != relative - 1;
    }

    /** {@code to strip} in {@code the funds that the panel voted to strip}. */
    private boolean lacksObjectOfInfinitive(Clause clause) {
        boolean behindRelative = phrases.isKind(clause.subject() - 1, Kind.RELATIVE);
        return behindRelative
                && objectBefore(clause) != Clause.NONE
                && !Lexicon.isObjectControl(phrases.token(clause.verb().head()))
                && reading.clauseAt(clause.at() + 1)
                        .filter(next -> next.kind() == Clause.Kind.INFINITIVE && !next.hasObject())
                        .filter(next -> WordNetVerbs.needsObject(
                                phrases.token(next.verb().head()).lemma()))
                        .isPresent();
    }

    /** The object before the subject: {@code map} in {@code the map which both kings drew}. */
    private int objectBefore(Clause clause) {
        if (!clause.hasSubject() || !clause.verb().isFinite()) {
            return Clause.NONE;
        }
        int i = clause.subject() - 1;
        boolean relative = phrases.isKind(i, Kind.RELATIVE)
                && RELATIVES.contains(phrases.lower(phrases.get(i).from()));
        if (!relative) {
            return phrases.isNoun(i) ? i : Clause.NONE;
        }
        int before = phrases.isKind(i - 1, Kind.QUOTE) ? i - 2 : i - 1;
        boolean set = phrases.isKind(before, Kind.COMMA);
        int noun = set ? before - 1 : before;
        return !phrases.isNoun(noun)
                ? Clause.NONE
                : set ? RelativeHeads.beyondBare(phrases, noun) : RelativeHeads.beforePlace(phrases, noun);
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

    /** A length of time in place of an object: {@code took six months off}, not {@code left six months before the vote}. */
    private boolean isMeasure(int i) {
        return phrases.isLength(i) && !FROM_EVENTS.contains(phrases.preposition(i + 1));
    }
}
