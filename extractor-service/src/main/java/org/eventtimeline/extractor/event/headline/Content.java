package org.eventtimeline.extractor.event.headline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.name.Lists;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.lexicon.WordNetVerbs;

/** Words what somebody announces, decides or finds: {@code that it will open a store}. */
final class Content {
    private final Reading reading;
    private final Phrases phrases;
    private final Wording wording;
    private final Tail tail;
    private final boolean telling;

    Content(Reading reading, Wording wording, Tail tail, boolean telling) {
        this.reading = reading;
        this.phrases = reading.phrases();
        this.wording = wording;
        this.tail = tail;
        this.telling = telling;
    }

    /** Whether the content of what is announced or found begins here: {@code that it will ...}. */
    boolean begins(int i) {
        int subject = firstNoun(i);
        return (telling || isToldWithThat(i) || completesNoun(i))
                && clause(subject).isPresent()
                && !wording.isOpen(phrases, subject);
    }

    /** {@code that} in {@code noticed in May that the dam had cracked}, {@code a paper arguing that the dam is old}. */
    private boolean isToldWithThat(int i) {
        return isThat(i)
                && reading.clauses().stream()
                        .filter(clause -> clause.at() < i)
                        .reduce((first, second) -> second)
                        .filter(clause -> WordNetVerbs.takesClause(
                                phrases.token(clause.verb().head()).lemma()))
                        .isPresent();
    }

    /** {@code that the dam had cracked} behind {@code the claim}, but not {@code that the city bought} behind {@code the mill}. */
    boolean completesNoun(int i) {
        return isThat(i)
                && phrases.isNoun(i - 1)
                && !isOccasion(i - 1)
                && clause(firstNoun(i))
                        .filter(clause -> clause.hasObject()
                                || clause.verb().passive()
                                || !WordNetVerbs.needsObject(
                                        phrases.token(clause.verb().head()).lemma()))
                        .isPresent();
    }

    /** {@code the meeting} in {@code said at the meeting that}. */
    private boolean isOccasion(int noun) {
        return !phrases.preposition(noun - 1).isEmpty()
                && reading.clauses().stream()
                        .filter(clause -> clause.at() < noun && clause.verb().isFinite())
                        .reduce((first, second) -> second)
                        .filter(clause ->
                                Lexicon.isTelling(phrases.token(clause.verb().head())))
                        .isPresent();
    }

    /** Where the subject of the content begins: behind {@code that} and adverbs. */
    private int firstNoun(int i) {
        int noun = isThat(i) ? i + 1 : i;
        while (noun > i && phrases.isKind(noun, Kind.ADVERB)) {
            noun++;
        }
        return noun;
    }

    private boolean isThat(int i) {
        boolean conjunction = phrases.isKind(i, Kind.SUBORDINATOR) || phrases.isKind(i, Kind.RELATIVE);
        return conjunction && phrases.lower(phrases.get(i).from()).equals("that");
    }

    private Optional<Clause> clause(int noun) {
        return reading.clauses().stream()
                .filter(clause -> clause.subject() == noun && clause.verb().isFinite())
                .filter(clause -> clause.kind() == Clause.Kind.MAIN || clause.kind() == Clause.Kind.SUBORDINATE)
                .findFirst();
    }

    /** The content, its subject, verb and object first. */
    List<String> pieces(int i) {
        return words(isThat(i) ? "that " : "", clause(firstNoun(i)).orElseThrow());
    }

    /** The main clause with which the sentence begins, where a comma sets the telling clause behind it. */
    List<String> before(Clause telling) {
        int comma = telling.subject() - 1;
        boolean set = telling.hasSubject() && phrases.isKind(comma, Kind.QUOTE)
                ? phrases.isKind(comma - 1, Kind.COMMA)
                : phrases.isKind(comma, Kind.COMMA);
        return !set || !telling.verb().isFinite()
                ? List.of()
                : reading.clauses().stream()
                        .filter(clause -> clause.kind() == Clause.Kind.MAIN && clause.hasSubject())
                        .filter(clause -> clause.at() < comma && clause.verb().isFinite())
                        .findFirst()
                        .map(clause -> words("that ", clause))
                        .orElse(List.of());
    }

    private List<String> words(String that, Clause clause) {
        int next = clause.at() + 1;
        var piece = new StringBuilder(that);
        piece.append(new SubjectWording(reading, wording).withArticle(clause)).append(' ');
        piece.append(verb(clause.verb()));
        if (clause.hasObject()) {
            piece.append(' ').append(wording.list(phrases, clause.object()));
            next = Lists.end(phrases, clause.object());
        } else {
            next = addMeasure(piece, next);
        }
        for (; phrases.isKind(next, Kind.OTHER); next++) {
            piece.append(' ')
                    .append(phrases.text(
                            phrases.get(next).from(), phrases.get(next).to()));
        }
        Token head = phrases.token(clause.verb().head());
        boolean unsaid = head.lemma().equals("be") || WordNetVerbs.needsObject(head.lemma());
        boolean more = Lexicon.isState(head) || unsaid;
        boolean open = next == clause.at() + 1 && more && !clause.verb().passive();
        List<String> pieces = new ArrayList<>(tail.pieces(next));
        if (open && unsaid && pieces.isEmpty()) {
            return pieces;
        }
        pieces.add(0, open && !pieces.isEmpty() ? piece + " " + pieces.remove(0) : piece.toString());
        return pieces;
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
