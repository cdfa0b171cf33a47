package org.eventtimeline.extractor.event.headline.tail;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.construction.SaidBefore;
import org.eventtimeline.extractor.event.construction.ThatClauses;
import org.eventtimeline.extractor.event.headline.complement.ObjectWording;
import org.eventtimeline.extractor.event.headline.complement.Piece;
import org.eventtimeline.extractor.event.headline.noun.Wording;
import org.eventtimeline.extractor.event.phrase.OverDates;
import org.eventtimeline.extractor.event.phrase.Particles;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.VerbClasses;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.lexicon.WordNetVerbs;

/** Words what somebody announces, decides or finds: {@code that it will open a store}. */
final class Content {
    private static final Set<String> GROUNDING = Set.of("on", "amid", "over", "despite");

    /** A longer subject leaves little room for what it does. */
    private static final int LONG = 24;

    private final Reading reading;
    private final Phrases phrases;
    private final Wording wording;
    private final Tail tail;
    private final boolean telling;
    private final ThatClauses clauses;

    Content(Reading reading, Wording wording, Tail tail, boolean telling) {
        this.reading = reading;
        this.phrases = reading.phrases();
        this.wording = wording;
        this.tail = tail;
        this.telling = telling;
        this.clauses = new ThatClauses(reading);
    }

    /** Whether the content of what is announced or found begins here: {@code that it will ...}. */
    boolean begins(int i) {
        return !phrases.isMark(i - 1, "once")
                && (telling || clauses.completeVerb(i) || clauses.completeNoun(i))
                && clauses.at(i)
                        .filter(clause -> clause.at() >= i && !wording.isOpen(phrases, clause.subject()))
                        .isPresent();
    }

    /** Whether the noun before phrase {@code i} says little without the content that begins there. */
    boolean completesNoun(int i) {
        return clauses.completeNoun(i);
    }

    /** {@code that it will close} behind {@code on the condition}, which says nothing without it. */
    boolean saysGround(int i) {
        return GROUNDING.contains(phrases.preposition(OverDates.before(phrases, i) - 1)) && completesNoun(i);
    }

    /** The content, its subject, verb and object first. */
    List<String> pieces(int i) {
        return words(clauses.isThat(i) ? "that " : "", clauses.at(i).orElseThrow());
    }

    /** The main clause with which the sentence begins, where a comma sets the telling clause behind it. */
    List<String> before(Clause telling) {
        return new SaidBefore(reading)
                .of(telling)
                .map(clause -> words("that ", clause))
                .orElse(List.of());
    }

    /** Whether the subject is a pronoun that nobody explains. */
    boolean isOpen(Clause clause) {
        return !clause.hasSubject() || wording.isOpen(phrases, clause.subject());
    }

    /** The clause behind what opens it: {@code when a tree fell}. */
    List<String> words(String that, Clause clause) {
        int next = clause.at() + 1;
        var piece = new StringBuilder(that);
        piece.append(subject(clause)).append(' ').append(verb(clause.verb()));
        if (Particles.isParticle(phrases, next)) {
            piece.append(' ').append(phrases.lower(phrases.get(next++).from()));
        }
        if (clause.hasObject()) {
            Piece object = new ObjectWording(reading, wording)
                    .words(clause, clause.object(), next, clause.verb().passive());
            piece.append(' ').append(object.words());
            next = object.next();
        } else {
            next = addMeasure(piece, next);
        }
        for (; phrases.isKind(next, Kind.OTHER); next++) {
            piece.append(' ')
                    .append(phrases.text(
                            phrases.get(next).from(), phrases.get(next).to()));
        }
        Token head = phrases.head(clause.verb());
        boolean unsaid = head.lemma().equals("be") || WordNetVerbs.needsObject(head.lemma());
        boolean more = VerbClasses.isState(head) || unsaid || phrases.isVerb(next);
        boolean open = next == clause.at() + 1 && more && !clause.verb().passive();
        List<String> pieces = new ArrayList<>(tail.pieces(next));
        if (SaidDeeds.complete(phrases, clause)) {
            SaidDeeds.add(piece, pieces);
        }
        if (open && unsaid && pieces.isEmpty()) {
            return pieces;
        }
        pieces.add(0, open && !pieces.isEmpty() ? piece + " " + pieces.remove(0) : piece.toString());
        return pieces;
    }

    /** The bare name where what it is would take too much room. */
    private String subject(Clause clause) {
        String whole = new SubjectWording(reading, wording).withArticle(clause);
        return whole.length() <= LONG
                ? whole
                : wording.bareName(phrases, clause.subject()).orElse(whole);
    }

    /** The verb as it was said: {@code will come} of {@code announced that she would come}. */
    private String verb(VerbGroup verb) {
        String text = phrases.text(verb.from(), verb.to());
        boolean shifted = phrases.lower(verb.from()).equals("would") && !verb.perfect();
        return shifted ? "will" + text.substring("would".length()) : text;
    }

    /** {@code only 14 days} in {@code has only 14 days}; returns the phrase after it. */
    private int addMeasure(StringBuilder piece, int next) {
        int i = phrases.isKind(next, Kind.ADVERB) ? next + 1 : next;
        if (!phrases.isLength(i)) {
            return next;
        }
        piece.append(' ')
                .append(phrases.text(phrases.get(next).from(), phrases.get(i).to()));
        return i + 1;
    }
}
