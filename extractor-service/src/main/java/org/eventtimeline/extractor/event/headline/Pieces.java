package org.eventtimeline.extractor.event.headline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The pieces of a tail so far: {@code to four years}, {@code for taking bribes} behind {@code Lee is sentenced}. */
final class Pieces {
    private final List<String> list = new ArrayList<>();
    private final String subject;

    /** No pieces yet of a headline with this subject. */
    Pieces(String subject) {
        this.subject = subject;
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

    /** Adds {@code that it will close}, {@code bare} behind a verb that says nothing without it: {@code by saying}. */
    void addContent(List<String> content, boolean bare) {
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
