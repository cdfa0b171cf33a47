package org.eventtimeline.timeline.merge;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is done, by whom and to what, as far as the words of a headline tell.
 *
 * @param kind what kind of event it is, such as {@code release}; null where unknown
 * @param act the stems of the words that name the event, empty where none do
 * @param senses what these words may mean
 * @param subjects the stems of who does it
 * @param objects the stems of what it is done to
 * @param heads the last words before what names the event and behind it: {@code pupil} of {@code Lind's pupils}
 */
record Deed(
        String kind,
        Set<String> act,
        Set<Integer> senses,
        Set<String> subjects,
        Set<String> objects,
        Set<String> heads) {

    /**
     * What a headline tells. {@code Phone} is what it is done to in {@code Acme unveils a phone}, behind the word that
     * names the deed, and in {@code Phone unveiled in Oslo}, before it, where nothing stands behind it.
     *
     * @param trigger the words that name the event, null where unknown
     * @param names the stems of the names of those who take part
     */
    static Deed of(String kind, String trigger, Headline headline, Set<String> names) {
        Set<String> act = trigger == null ? Set.of() : WordForms.stems(WordForms.split(trigger));
        DeedWord word = DeedWord.of(headline, act, names);
        Set<String> before = word.before();
        Set<String> behind = word.behind(trigger);
        Set<String> heads = Stream.concat(last(before), last(behind)).collect(Collectors.toSet());
        boolean isActive = !behind.isEmpty();
        Set<String> objects = isActive ? behind : new HashSet<>(before);
        objects.removeIf(object -> act.stream().anyMatch(named -> WordForms.areForms(object, named)));
        return new Deed(kind, act, Acts.of(act, word.particle()), isActive ? before : word.behindBy(), objects, heads);
    }

    private static Stream<String> last(Set<String> words) {
        return words.stream().reduce((former, last) -> last).stream();
    }

    /** Whether both may be one act or are of the same kind. */
    boolean isLike(Deed other) {
        return hasTheActOf(other) || isOfTheKindOf(other);
    }

    /** Whether both are named by the same word, or by words that may mean the same. */
    boolean hasTheActOf(Deed other) {
        return hasTheWordOf(other) || !Collections.disjoint(senses, other.senses);
    }

    /** Whether both are named by the same word. */
    boolean hasTheWordOf(Deed other) {
        return !Collections.disjoint(act, other.act);
    }

    boolean isOfTheKindOf(Deed other) {
        return kind != null && kind.equals(other.kind);
    }

    /** Whether both are done by the same, or to the same. */
    boolean isOfTheSame(Deed other) {
        return areNamed(other) && (hasTheSubjectOf(other) || !Collections.disjoint(objects, other.objects));
    }

    private boolean hasTheSubjectOf(Deed other) {
        return !Collections.disjoint(subjects, other.subjects);
    }

    /** Whether any word tells both: {@code bombing of a mill}, {@code mill bombing wounds a nurse}. */
    boolean sharesWordsWith(Deed other) {
        return !Collections.disjoint(told(), other.told());
    }

    private Set<String> told() {
        return Stream.of(act, subjects, objects).flatMap(Set::stream).collect(Collectors.toSet());
    }

    /** Whether it is of a kind in which people die. */
    boolean isDeadly() {
        return Sides.areDeadly(kind);
    }

    /** Whether no word but that of its kind names it: {@code the accident}. */
    boolean isNamedByKind() {
        return kind != null && act.equals(Set.of(WordForms.stem(kind)));
    }

    /** Whether neither is of a kind, and the same is done to who does the other. */
    boolean isDoneToWhoDoes(Deed other) {
        return kind == null && other.kind == null && hasTheWordOf(other) && objects.containsAll(other.subjects);
    }

    /** Whether words name what is done in both, so that it is known who does it and to what. */
    private boolean areNamed(Deed other) {
        return !act.isEmpty() && !other.act.isEmpty();
    }

    /** Whether it is of a kind as which the other is not told. */
    boolean isOfOtherKindThan(Deed other) {
        return Sides.exclude(kind, other.kind);
    }

    /**
     * Whether the like is done to one of the same people, and not by others: {@code Judge Oskar Lind jails Ana Roth},
     * {@code Ana Roth jailed for theft}.
     *
     * @param shared the words of the names that both name
     */
    boolean isDoneToTheSame(Deed other, Set<String> shared) {
        boolean areDoneByOthers =
                !subjects.isEmpty() && !other.subjects.isEmpty() && Collections.disjoint(subjects, other.subjects);
        return areNamed(other)
                && isLike(other)
                && !areDoneByOthers
                && shared.stream().anyMatch(name -> objects.contains(name) && other.objects.contains(name));
    }

    /** Whether it happens to just one of those whose names, of these words, both have, and not to what is theirs. */
    boolean happensToTheVery(Deed other, Set<String> shared) {
        return shared.stream().anyMatch(name -> heads.contains(name) && other.heads.contains(name));
    }

    /**
     * Whether it is done to different things: {@code Acme unveils a watch}, {@code Acme unveils a phone}. Who does it
     * must be told of both or of neither: what stands before a verb may also be what does it.
     *
     * @param shared the words of the names that both name, which are no difference
     */
    boolean isDoneToOthers(Deed other, Set<String> shared) {
        Set<String> ones = new HashSet<>(objects);
        Set<String> others = new HashSet<>(other.objects);
        ones.removeAll(shared);
        others.removeAll(shared);
        boolean areFoundAlike = subjects.isEmpty() == other.subjects.isEmpty();
        return areFoundAlike && !ones.isEmpty() && !others.isEmpty() && Collections.disjoint(ones, others);
    }
}
