package org.eventtimeline.extractor.event.reference.discourse;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.eventtimeline.extractor.event.name.Gender;

/** The people that an article has told of, for the pronouns that take them up. */
public final class People {
    private final Map<String, Person> people = new LinkedHashMap<>();
    private final LikelyPeople likely = new LikelyPeople(people);

    /** Remembers whom the title names, maybe and nothing else. */
    public void announce(String name, boolean only) {
        likely.announce(name, only);
    }

    /** Remembers that a sentence names the person. */
    public void mention(String name, boolean subject, int sentence) {
        people.computeIfAbsent(name, Person::new).mention(subject, sentence);
    }

    /** Remembers that a sentence is about somebody among others, if the article has told of the person. */
    public void speakOf(String name, int sentence) {
        person(name).ifPresent(person -> person.mention(true, sentence));
    }

    /** Remembers that the sentence only quotes the person: {@code The pilot was held, Lee said}. */
    public void quote(String name, int sentence) {
        people.get(name).quote(sentence);
    }

    /** Remembers that something in a sentence, maybe its subject, is the person's: {@code Lee's relatives}. */
    public void own(String name, boolean subject, int sentence) {
        mention(name, false, sentence);
        if (subject) {
            people.get(name).own(sentence);
        }
    }

    /** Remembers that the sentence names the person only to tell who another is: {@code Lee's pupil Otto Lang}. */
    public void embed(String name, int sentence) {
        people.get(name).embed(sentence);
    }

    /** Remembers that a title, as in {@code Mrs. Lang}, tells the gender of the person. */
    public void learn(String name, Gender gender) {
        person(name).ifPresent(person -> person.gender().learn(gender));
    }

    /** Takes it for likely that one who is known for a woman married a man. */
    public void wed(String one, String other) {
        person(one)
                .ifPresent(first ->
                        person(other).ifPresent(second -> first.gender().wed(second.gender())));
    }

    /**
     * Remembers that a sentence tells of the person's death, so that few of those behind it do, unless it is the news
     * or the title names the person.
     */
    public void bury(String name, int sentence) {
        person(name)
                .filter(person -> !likely.isTopic(person))
                .ifPresent(person -> person.bury(
                        sentence,
                        people.values().stream().anyMatch(other -> other != person && other.isSubject(sentence))));
    }

    private Optional<Person> person(String name) {
        return Optional.ofNullable(people.get(name));
    }

    /**
     * Whom {@code he} or {@code she} in a sentence means, where somebody fits: of those of whom the sentence speaks
     * already, if there are any.
     *
     * @param other who is not meant, or null
     * @param opens whether the main clause is about the pronoun, so that it rather takes up the sentence before
     */
    public Optional<String> meant(Gender gender, int sentence, String other, boolean opens) {
        Optional<Person> meant = likely.meant(gender, sentence, other, opens);
        meant.ifPresent(person -> person.takeUp(gender, sentence));
        return meant.map(Person::name);
    }

    /** Whether the sentence or the one before it is about somebody named who is known to be of the gender. */
    public boolean isAbout(Gender gender, int sentence) {
        return people.values().stream()
                .anyMatch(person -> person.isNamed()
                        && person.gender().known() == gender
                        && (person.isSubject(sentence) || person.isSubject(sentence - 1)));
    }

    /** The only one of the gender of whom the sentence or the one before speaks and who fits. */
    public Optional<String> onlyLately(Gender gender, int sentence, Predicate<String> fits) {
        return likely.only(person ->
                        person.lastNamed() >= sentence - 1 && person.gender().mayBe(gender) && fits.test(person.name()))
                .map(Person::name);
    }

    /** The only one of whom the sentence is or whom it names, or else whom its pronouns take up. */
    public Optional<String> onlyTold(int sentence) {
        return likely.subject(sentence)
                .or(() -> likely.named(sentence))
                .or(() -> likely.only(person -> person.isTakenUp(sentence)))
                .map(Person::name);
    }

    /** The same of those who fit; where who is told of does not, the only other whom the sentence names. */
    public Optional<String> onlyTold(int sentence, Predicate<String> fits) {
        return onlyTold(sentence)
                .filter(fits)
                .or(() -> likely.only(person ->
                                person.isNamed() && person.lastNamed() == sentence && fits.test(person.name()))
                        .map(Person::name));
    }

    /** Takes somebody up by {@code his} or {@code her} in a sentence of whom that is said, if the gender fits. */
    public Optional<String> owner(String name, Gender gender, int sentence) {
        Optional<Person> owner = person(name)
                .filter(person -> person.gender().mayBe(gender))
                .filter(person -> !person.gender().isRatherNot(gender));
        owner.ifPresent(person -> person.takeUp(gender, sentence));
        return owner.map(Person::name);
    }
}
