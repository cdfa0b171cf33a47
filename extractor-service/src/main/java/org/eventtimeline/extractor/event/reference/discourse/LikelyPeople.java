package org.eventtimeline.extractor.event.reference.discourse;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.eventtimeline.extractor.event.name.Gender;

/** Whom of those of whom an article has told {@code he} or {@code she} likely means. */
final class LikelyPeople {
    /** How many sentences back a pronoun reaches. */
    private static final int REACH = 6;

    /** So much more prominent is whom the title names, and who is all that it names. */
    private static final int TOPIC = 1_500;

    private static final int ONLY_TOPIC = 3_000;

    private final Map<String, Person> people;
    private String topic = "";
    private int prominence;

    /** Of the people by their names, to whom more may be added. */
    LikelyPeople(Map<String, Person> people) {
        this.people = people;
    }

    /** Remembers whom the title names, maybe and nothing else. */
    void announce(String name, boolean only) {
        topic = name;
        prominence = only ? ONLY_TOPIC : TOPIC;
    }

    boolean isTopic(Person person) {
        return person.name().equals(topic);
    }

    /**
     * Whom the pronoun in a sentence means, where somebody fits: of those of whom the sentence speaks already, if there
     * are any.
     *
     * @param other who is not meant, or null
     * @param opens whether the main clause is about the pronoun, so that it rather takes up the sentence before
     */
    Optional<Person> meant(Gender gender, int sentence, String other, boolean opens) {
        List<Person> fitting = people.values().stream()
                .filter(person ->
                        !person.name().equals(other) && person.gender().mayBe(gender))
                .filter(person -> !person.isOnlySource(sentence))
                .toList();
        boolean near = !opens && isSpokenOf(fitting, gender, sentence);
        Optional<Person> prominent = mostProminent(fitting, gender, sentence, near ? 0 : REACH);
        return prominent
                .filter(person -> person.isNamed() || person.lastNamed() >= sentence - 1)
                .or(() -> opens ? onlyOne(sentence - 1, gender) : Optional.empty())
                .or(() -> prominent);
    }

    /** Whether the sentence speaks already of somebody of that gender. */
    private static boolean isSpokenOf(List<Person> fitting, Gender gender, int sentence) {
        return fitting.stream().anyMatch(person -> person.gender().known() == gender && person.lastNamed() == sentence);
    }

    private Optional<Person> mostProminent(List<Person> fitting, Gender gender, int sentence, int reach) {
        int named = fitting.stream()
                .filter(person -> person.isNamed() && !person.isSource(sentence))
                .mapToInt(Person::lastNamed)
                .max()
                .orElse(-1);
        return fitting.stream()
                .filter(person -> person.lastNamed() >= sentence - reach || reach == REACH && isTopic(person))
                .filter(person -> person.isNamed() || person.lastNamed() > named || isOnlySubject(person, sentence))
                .max(Comparator.comparingInt(person -> person.prominence(sentence, gender)
                        + (isTopic(person) ? topicWeight(fitting, person, sentence) : 0)));
    }

    /** How much the title adds, which is little where the sentence before names only somebody else. */
    private int topicWeight(List<Person> fitting, Person topical, int sentence) {
        boolean left = prominence == TOPIC
                && topical.lastNamed() < sentence - 1
                && fitting.stream().anyMatch(person -> person.isNamed() && person.lastNamed() == sentence - 1);
        return left ? 0 : prominence;
    }

    /**
     * {@code His son} in {@code His son flew; he was shot down}: of nobody else the sentence has told as its subject.
     */
    private boolean isOnlySubject(Person person, int sentence) {
        return subject(sentence).filter(person::equals).isPresent();
    }

    /** The only one of whom the sentence is, or whom it names, whose given name may be one for others, too. */
    private Optional<Person> onlyOne(int sentence, Gender gender) {
        Optional<Person> only = subject(sentence)
                .or(() -> named(sentence))
                .filter(person -> person.gender().isOpen());
        only.ifPresent(person -> person.gender().learn(gender));
        return only;
    }

    /** The only one of whom the sentence is. */
    Optional<Person> subject(int sentence) {
        return only(person -> person.isSubject(sentence));
    }

    /** The only one whom the sentence names. */
    Optional<Person> named(int sentence) {
        return only(person -> person.isNamed() && person.lastNamed() == sentence);
    }

    /** The only one who fits. */
    Optional<Person> only(Predicate<Person> asked) {
        List<Person> found = people.values().stream().filter(asked).limit(2).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
