package org.eventtimeline.extractor.event.headline.tail;

import java.util.Optional;
import org.eventtimeline.extractor.event.headline.complement.Complements;
import org.eventtimeline.extractor.event.headline.complement.Piece;
import org.eventtimeline.extractor.event.headline.noun.ActNouns;
import org.eventtimeline.extractor.event.headline.noun.Wording;
import org.eventtimeline.extractor.event.name.Lists;
import org.eventtimeline.extractor.event.phrase.Governed;
import org.eventtimeline.extractor.event.phrase.OverDates;
import org.eventtimeline.extractor.event.phrase.Phrase;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.event.phrase.Phrases;

/** Words a preposition with the nouns that it governs: {@code after Ann Lee}, {@code for the mayor to resign}. */
final class GovernedNouns {
    /** So long may a headline be before only the first of a list is told. */
    private static final int ROOM = 75;

    private final Phrases phrases;
    private final Wording wording;
    private final Complements complements;
    private final UnsaidNouns unsaid;
    private final Between between;
    private boolean open;

    GovernedNouns(Phrases phrases, Wording wording, Complements complements, UnsaidNouns unsaid) {
        this.phrases = phrases;
        this.wording = wording;
        this.complements = complements;
        this.unsaid = unsaid;
        this.between = new Between(phrases, wording);
    }

    /** Whether a preposition governs an {@code it} that nobody explains. */
    boolean isOpen() {
        return open;
    }

    /**
     * The preposition at phrase {@code i} with the noun behind it and those of its list.
     *
     * @param used how long the headline is already
     */
    Optional<Piece> at(NounPhrase noun, int i, int end, int used) {
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
        if (!preposition.equals("of") && unsaid.is(holder, after)) {
            return Optional.empty();
        }
        Optional<Piece> sides = after == i + 2 ? between.sides(i) : Optional.empty();
        if (sides.isPresent()) {
            return sides;
        }
        String list = wording.list(phrases, holder);
        Optional<Piece> wanted = preposition.equals("for") ? wanted(i, list, after, end) : Optional.empty();
        if (wanted.isPresent()) {
            return wanted;
        }
        boolean shortened = !ActNouns.governAll(phrases, holder) && used + list.length() > ROOM && after > holder + 1;
        return Optional.of(
                shortened
                        ? new Piece(preposition + " " + wording.noun(phrases, holder), end)
                        : new Piece(preposition + " " + list, after));
    }

    /** {@code for Ann Lee to resign} in {@code called for the mayor, Ann Lee, to resign}. */
    private Optional<Piece> wanted(int i, String list, int after, int end) {
        boolean apposition = phrases.isKind(after, Phrase.Kind.COMMA) && phrases.isKind(after + 2, Phrase.Kind.COMMA);
        int verb = apposition ? after + 3 : after;
        boolean called = phrases.isVerb(OverDates.before(phrases, i))
                && verb < end
                && phrases.get(verb) instanceof VerbGroup group
                && group.tense() == Phrase.Tense.INFINITIVE;
        return called
                ? complements.whole(verb, end).map(deed -> new Piece("for " + list + " " + deed.words(), deed.next()))
                : Optional.empty();
    }
}
