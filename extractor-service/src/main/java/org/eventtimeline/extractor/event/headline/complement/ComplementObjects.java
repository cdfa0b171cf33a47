package org.eventtimeline.extractor.event.headline.complement;

import java.util.Set;
import org.eventtimeline.extractor.event.headline.noun.Wording;
import org.eventtimeline.extractor.event.name.Lists;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.language.lexicon.Pronouns;
import org.eventtimeline.extractor.language.lexicon.WordNetVerbs;

/** Words what an infinitive or gerund is done to, with whom and where: {@code put [the vase on the shelf]}. */
final class ComplementObjects {
    private static final Set<String> UNKNOWN = Set.of("them", "him", "it");

    private final Phrases phrases;
    private final Wording wording;

    ComplementObjects(Phrases phrases, Wording wording) {
        this.phrases = phrases;
        this.wording = wording;
    }

    /** Adds the objects of the verb before phrase {@code end}. */
    void add(RunningText text, String lemma, int end) {
        passOverUnknown(text, lemma, end);
        addObjects(text, end);
        addReceiver(text, lemma, end);
        addGoal(text, lemma);
    }

    /** {@code each of them} in {@code to pay each of them $20}, where nobody knows who they are. */
    private void passOverUnknown(RunningText text, String lemma, int end) {
        int of = text.next() + 1;
        boolean part = phrases.preposition(of).equals("of") && phrases.isNoun(of + 1);
        int last = part ? of + 1 : text.next();
        boolean unknown = UNKNOWN.contains(phrases.lower(phrases.get(last).from()))
                && UNKNOWN.contains(wording.noun(phrases, last));
        if (unknown && last + 1 < end && phrases.isNoun(last + 1) && WordNetVerbs.takesTwoObjects(lemma)) {
            text.passOver(last + 1);
        }
    }

    private void addObjects(RunningText text, int end) {
        String before = "";
        while (phrases.isNoun(text.next()) && text.next() < end && !isOfContactClause(text.next())) {
            int object = text.next();
            String noun = before.isEmpty()
                    ? wording.list(phrases, object)
                    : wording.about(before).list(phrases, object);
            text.add(noun, Lists.end(phrases, object));
            before = wording.isPerson(phrases, object) ? noun : "";
        }
    }

    /** {@code in Oslo a chance} in {@code give the nurses in Oslo a chance}. */
    private void addReceiver(RunningText text, String lemma, int end) {
        int next = text.next();
        boolean second = next + 2 < end
                && !phrases.preposition(next).isEmpty()
                && phrases.isNoun(next + 1)
                && phrases.isNoun(next + 2);
        if (second && WordNetVerbs.needsReceiver(lemma)) {
            text.add(phrases.preposition(next) + " " + wording.noun(phrases, next + 1), next + 2);
            text.add(wording.list(phrases, next + 2), Lists.end(phrases, next + 2));
        }
    }

    /** {@code on the shelf} in {@code put the vase on the shelf}. */
    private void addGoal(RunningText text, String lemma) {
        int next = text.next();
        if (WordNetVerbs.needsGoal(lemma) && !phrases.preposition(next).isEmpty() && phrases.isNoun(next + 1)) {
            text.add(phrases.preposition(next) + " " + wording.list(phrases, next + 1), Lists.end(phrases, next + 1));
        }
    }

    /** {@code it} in {@code the notes it had found}. */
    private boolean isOfContactClause(int noun) {
        return Pronouns.mayBeSubject(phrases.lower(phrases.get(noun).from()))
                && noun + 1 < phrases.size()
                && phrases.get(noun + 1) instanceof VerbGroup verb
                && verb.isFinite();
    }
}
