package org.eventtimeline.extractor.event.headline;

import java.util.Optional;
import java.util.Set;
import org.eventtimeline.extractor.event.name.Lists;
import org.eventtimeline.extractor.event.phrase.Particles;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.Ranks;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.WordNetVerbs;

/** Words infinitives and gerunds that complete a verb or noun: {@code agrees [to buy the bank]}. */
final class Complements {
    /** Prepositions behind which a gerund says what somebody is charged with, or how: {@code accused of lying}. */
    private static final Set<String> BEFORE_GERUNDS =
            Set.of("of", "from", "with", "for", "about", "into", "against", "in", "on", "to", "by");

    /** Prepositions that go with an adjective: {@code adjacent to}. */
    private static final Set<String> OF_ADJECTIVES = Set.of("to", "of", "from", "with", "for", "about");

    private final Phrases phrases;
    private final Wording wording;
    private final ObjectDeeds deeds;

    Complements(Phrases phrases, Wording wording) {
        this.phrases = phrases;
        this.wording = wording;
        this.deeds = new ObjectDeeds(phrases);
    }

    /** {@code [to buy the bank]}, {@code [selling bread]}. */
    static boolean begins(VerbGroup verb, boolean anywhere, boolean adjacent) {
        return verb.tense() == Tense.INFINITIVE && (anywhere || adjacent)
                || !verb.passive() && verb.tense() == Tense.GERUND && adjacent;
    }

    /** {@code lying} in {@code accused of lying}. */
    static boolean isGoverned(VerbGroup verb, String preposition) {
        return verb.tense() == Tense.GERUND && BEFORE_GERUNDS.contains(preposition);
    }

    /** The verb group at phrase {@code i} with its objects, unless it lacks them or what it tells stands elsewhere. */
    Optional<Piece> whole(int i, int end) {
        Piece complement = at(i, end);
        return complement.words().isEmpty() || isToDoSo(complement.next()) ? Optional.empty() : Optional.of(complement);
    }

    /** {@code it} in {@code the notes it had found}. */
    private boolean isOfContactClause(int noun) {
        return phrases.head(noun).pos() == PartOfSpeech.PRON
                && noun + 1 < phrases.size()
                && phrases.get(noun + 1) instanceof VerbGroup verb
                && verb.isFinite();
    }

    /** {@code to do so} in {@code the second to do so}, which only the article explains. */
    private boolean isToDoSo(int i) {
        return i < phrases.size()
                && phrases.get(i) instanceof VerbGroup verb
                && verb.tense() == Tense.INFINITIVE
                && phrases.lower(verb.head()).equals("do");
    }

    /** The verb group at phrase {@code i} with its objects before phrase {@code end}; no words where it lacks them. */
    private Piece at(int i, int end) {
        VerbGroup verb = (VerbGroup) phrases.get(i);
        String lemma = phrases.token(verb.head()).lemma();
        var words = new StringBuilder(phrases.text(verb.from(), verb.to()));
        int next = i + 1;
        String meaning = lemma;
        if (Particles.isParticle(phrases, next) || Particles.isPhrasal(phrases, next, lemma)) {
            String particle = phrases.lower(phrases.get(next).from());
            words.append(' ').append(particle);
            meaning = WordNetVerbs.contains(lemma + "_" + particle) ? lemma + "_" + particle : lemma;
            next++;
        }
        if (next < end && phrases.get(next) instanceof VerbGroup further && begins(further, true, true)) {
            Piece rest = at(next, end);
            return new Piece(rest.words().isEmpty() ? "" : words + " " + rest.words(), rest.next());
        }
        int objects = next;
        boolean object = phrases.isNoun(next);
        String before = "";
        while (phrases.isNoun(next) && next < end && !isOfContactClause(next)) {
            String noun = before.isEmpty()
                    ? wording.list(phrases, next)
                    : wording.about(before).list(phrases, next);
            words.append(' ').append(noun);
            before = wording.isPerson(phrases, next) ? noun : "";
            next = Lists.end(phrases, next);
        }
        if (object && WordNetVerbs.needsReceiver(lemma) && isSecondObject(next, end)) {
            words.append(' ')
                    .append(phrases.preposition(next))
                    .append(' ')
                    .append(wording.noun(phrases, next + 1))
                    .append(' ')
                    .append(wording.list(phrases, next + 2));
            next = Lists.end(phrases, next + 2);
        }
        if (object
                && WordNetVerbs.needsGoal(lemma)
                && !phrases.preposition(next).isEmpty()
                && phrases.isNoun(next + 1)) {
            words.append(' ').append(phrases.preposition(next)).append(' ').append(wording.list(phrases, next + 1));
            next = Lists.end(phrases, next + 1);
        }
        if (object && next < end && deeds.isOne(lemma, next)) {
            Piece deed = at(next, end);
            return new Piece(words + " " + deed.words(), deed.next());
        }
        if (next == objects && phrases.isLengthOf(next)) {
            words.append(' ')
                    .append(phrases.text(
                            phrases.get(next).from(), phrases.get(next).to()))
                    .append(" of ")
                    .append(wording.list(phrases, next + 2));
            next = Lists.end(phrases, next + 2);
        }
        if (object && isStateBehind(phrases, next)) {
            words.append(' ').append(phrases.preposition(next)).append(' ').append(wording.noun(phrases, next + 1));
            next += 2;
        }
        if (object && lemma.equals("become") && isFirst(next - 1)) {
            Piece rest = behindFirst(next, end);
            return new Piece(rest.words().isEmpty() ? "" : words + " " + rest.words(), rest.next());
        }
        if (object && next < end && Particles.isBehindObject(phrases, next, lemma)) {
            words.append(' ').append(phrases.lower(phrases.get(next).from()));
            next++;
        }
        for (; phrases.isWord(next) && next < end; next++) {
            words.append(' ')
                    .append(phrases.text(
                            phrases.get(next).from(), phrases.get(next).to()));
        }
        boolean open = next == objects
                && !verb.passive()
                && !(verb.tense() == Tense.GERUND && isEnd(next))
                && (WordNetVerbs.needsObject(meaning) && !isAt(next) || sharesObject(next) || lemma.equals("be"))
                && !phrases.isKind(next, Kind.SUBORDINATOR);
        return new Piece(open ? "" : words.toString(), next);
    }

    /** {@code the first woman} in {@code becoming the first woman}, which does not say at what. */
    private boolean isFirst(int noun) {
        return phrases.isNoun(noun) && Ranks.singleOut(phrases, (NounPhrase) phrases.get(noun));
    }

    /** {@code to win it}, {@code in space}. */
    private Piece behindFirst(int i, int end) {
        if (i < end && phrases.get(i) instanceof VerbGroup verb && verb.tense() == Tense.INFINITIVE) {
            return at(i, end);
        }
        return !phrases.preposition(i).isEmpty() && phrases.isNoun(i + 1)
                ? new Piece(phrases.preposition(i) + " " + wording.list(phrases, i + 1), Lists.end(phrases, i + 1))
                : new Piece("", i);
    }

    /** Behind {@code collecting} in {@code began collecting in 1868}, which does not say what. */
    private boolean isEnd(int i) {
        return phrases.isTime(i)
                || !phrases.preposition(i).isEmpty() && phrases.isTime(i + 1)
                || phrases.isKind(i, Kind.COMMA)
                || phrases.isKind(i, Kind.BREAK);
    }

    /** {@code at the festival} in {@code to conduct at the festival}. */
    private boolean isAt(int i) {
        return phrases.preposition(i).equals("at") && phrases.isNoun(i + 1);
    }

    /** {@code in Oslo open} in {@code to keep the mill in Oslo open}. */
    static boolean isStateBehind(Phrases phrases, int i) {
        return !phrases.preposition(i).isEmpty()
                && phrases.isNoun(i + 1)
                && phrases.isWord(i + 2)
                && phrases.token(phrases.get(i + 2).from()).pos() == PartOfSpeech.ADJ
                && !phrases.isNoun(i + 3)
                && !OF_ADJECTIVES.contains(phrases.preposition(i + 3));
    }

    /** {@code in Oslo a chance} in {@code give the nurses in Oslo a chance}. */
    private boolean isSecondObject(int i, int end) {
        return i + 2 < end && !phrases.preposition(i).isEmpty() && phrases.isNoun(i + 1) && phrases.isNoun(i + 2);
    }

    /** {@code to hunt down and punish}, where the object stands behind the other verb. */
    private boolean sharesObject(int i) {
        return phrases.isKind(i, Kind.COORDINATOR) && i + 1 < phrases.size() && phrases.get(i + 1) instanceof VerbGroup;
    }
}
