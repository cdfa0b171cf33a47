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
        return telling && clause(subject).isPresent() && !wording.isOpen(phrases, subject);
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
        boolean more = Lexicon.isState(head) || WordNetVerbs.needsObject(head.lemma());
        boolean open = next == clause.at() + 1 && more && !clause.verb().passive();
        List<String> pieces = new ArrayList<>(List.of(piece.toString()));
        pieces.addAll(tail.pieces(next));
        if (open && pieces.size() > 1) {
            pieces.set(0, pieces.get(0) + " " + pieces.remove(1));
        }
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
