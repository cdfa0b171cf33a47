package org.eventtimeline.extractor.event.headline.tail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.eventtimeline.extractor.event.headline.complement.Piece;
import org.eventtimeline.extractor.event.headline.draft.Headline;

/** The pieces of a tail so far: {@code to four years}, {@code for taking bribes} behind {@code Lee is sentenced}. */
final class Pieces {
    /** Prepositions of what a headline can do without. */
    private static final Set<String> PLACES = Set.of("in", "at", "on", "near", "outside", "during", "inside");

    private final List<String> list = new ArrayList<>();
    private final String subject;

    private final int told;

    /**
     * No pieces yet of a headline with this subject.
     *
     * @param told how long subject, verb and object are, as far as is known
     */
    Pieces(String subject, int told) {
        this.subject = subject;
        this.told = told;
    }

    List<String> list() {
        return list;
    }

    boolean isEmpty() {
        return list.isEmpty();
    }

    /** How long the headline is already. */
    int used() {
        return subject.length() + String.join(" ", list).length();
    }

    /** Adds the piece if it has words; gives the phrase after it, or {@code otherwise} where there is no piece. */
    int add(Optional<Piece> piece, int otherwise) {
        piece.map(Piece::words).filter(words -> !words.isEmpty()).ifPresent(list::add);
        return piece.map(Piece::next).orElse(otherwise);
    }

    /**
     * Takes back {@code in the last mile}, which names nothing, from the end where only so {@code to win the race} of
     * this length fits into a headline.
     */
    void makeRoom(int length) {
        makeRoom(length, Pieces::isNamelessPlace);
    }

    private void makeRoom(int length, Predicate<String> dispensable) {
        int kept = list.size();
        while (kept > 0 && !hasRoom(kept, length) && dispensable.test(list.get(kept - 1))) {
            kept--;
        }
        if (hasRoom(kept, length)) {
            list.subList(kept, list.size()).clear();
        }
    }

    private boolean hasRoom(int kept, int length) {
        return told + String.join(" ", list.subList(0, kept)).length() + length + 2 <= Headline.MAX_LENGTH;
    }

    private static boolean isPlace(String piece) {
        return PLACES.contains(piece.substring(0, Math.max(0, piece.indexOf(' '))));
    }

    private static boolean isNamelessPlace(String piece) {
        return isPlace(piece) && piece.chars().noneMatch(Character::isUpperCase);
    }

    /**
     * Adds {@code that it will close}, {@code bare} behind a verb that says nothing without it: {@code by saying}.
     * Where it was said makes room for it.
     */
    void addContent(List<String> content, boolean bare) {
        content.stream().findFirst().ifPresent(clause -> makeRoom(clause.length(), Pieces::isPlace));
        makeRoom(String.join(" ", content).length());
        List<String> rest = new ArrayList<>(content);
        if (bare && !list.isEmpty() && !rest.isEmpty()) {
            int last = list.size() - 1;
            list.set(last, list.get(last) + " " + rest.remove(0));
        }
        list.addAll(rest);
    }

    /** Takes back the last piece, which says nothing without what is missing behind it. */
    void dropLast() {
        if (!list.isEmpty()) {
            list.remove(list.size() - 1);
        }
    }

    /** The same, but {@code of Acme} goes into the last piece, which says little without it. */
    int addToLast(Optional<Piece> piece, int otherwise) {
        if (list.isEmpty() || piece.map(Piece::words).filter(String::isEmpty).isPresent()) {
            return add(piece, otherwise);
        }
        int last = list.size() - 1;
        piece.ifPresent(of -> list.set(last, list.get(last) + " " + of.words()));
        return piece.map(Piece::next).orElse(otherwise);
    }
}
