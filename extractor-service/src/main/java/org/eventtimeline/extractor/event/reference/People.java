package org.eventtimeline.extractor.event.reference;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eventtimeline.extractor.event.name.Gender;

/** The people that an article has told of, for the pronouns that take them up. */
final class People {
    /** How many sentences back a pronoun reaches. */
    private static final int REACH = 6;

    /** So many sentences go on to tell of somebody who has died. */
    private static final int AFTER_DEATH = 1;

    /** So many pronouns tell the gender of somebody. */
    private static final int CERTAIN = 2;

    /** So much more prominent is whom the title names. */
    private static final int TOPIC = 3_000;

    private final Map<String, Person> people = new LinkedHashMap<>();
    private String topic = "";

    /** What is known of a person so far. */
    private static final class Person {
        private static final int ALIVE = Integer.MAX_VALUE - AFTER_DEATH;

        private int lastNamed;
        private int lastSubject = -1;
        private int lastPronoun = -1;
        private int lastOwner = -1;
        private int mentions;
        private int buried = ALIVE;
        /** Whether the sentence that tells of the death goes on to tell of somebody else. */
        private boolean survived;

        private Gender gender;
        private final Gender likely;
        /** How often more {@code he} than {@code she} has meant the person. */
        private int votes;

        private Person(String name) {
            likely = Gender.ofGivenName(name).orElse(null);
        }

        private Gender known() {
            Gender voted = Math.abs(votes) < CERTAIN ? null : votes > 0 ? Gender.MALE : Gender.FEMALE;
            return gender != null ? gender : likely != null ? likely : voted;
        }

        private boolean mayBe(Gender asked) {
            return known() == null || known() == asked;
        }

        private void takeUp(Gender asked, int sentence) {
            votes += vote(asked);
            lastNamed = sentence;
            lastPronoun = sentence;
        }

        /**
         * The subject of the sentence itself comes first; who is spoken of by pronouns already stays so; then subjects of
         * the sentence before and who owns them before others; otherwise who is named most. It counts for them if their gender is known.
         *
         * @see <a href="https://aclanthology.org/J95-2003/">Grosz, Joshi and Weinstein, Centering, rule 2</a>
         */
        private int prominence(int sentence, Gender asked) {
            int fitting = known() == asked ? 400 : 0;
            int voted = votes * vote(asked) < 0 ? -4_000 : 0;
            int centre = lastPronoun >= sentence - 1 ? 2_500 : 0;
            int subject = lastSubject == sentence
                    ? 6_000
                    : lastOwner == sentence ? 2_500 : lastSubject == sentence - 1 ? 2_000 : 0;
            int near = lastNamed >= sentence - 1 ? 1_000 : -100 * (sentence - lastNamed);
            int gone = sentence > buried + AFTER_DEATH || sentence > buried && survived ? -5_000 : 0;
            return gone + fitting + voted + centre + subject + near + Math.min(mentions, 500);
        }
    }

    private static int vote(Gender gender) {
        return gender == Gender.MALE ? 1 : -1;
    }

    /** Remembers whom the title names. */
    void announce(String name) {
        topic = name;
    }

    /** Remembers that a sentence names the person. */
    void mention(String name, boolean subject, int sentence) {
        Person person = people.computeIfAbsent(name, Person::new);
        person.lastNamed = sentence;
        person.mentions++;
        if (subject) {
            person.lastSubject = sentence;
            person.buried = sentence > person.buried ? Person.ALIVE : person.buried;
        }
    }

    /** Remembers that something in a sentence, maybe its subject, is the person's: {@code Lee's relatives}. */
    void own(String name, boolean subject, int sentence) {
        mention(name, false, sentence);
        if (subject) {
            people.get(name).lastOwner = sentence;
        }
    }

    /** Remembers that a title, as in {@code Mrs. Lang}, tells the gender of the person. */
    void learn(String name, Gender gender) {
        Person person = people.get(name);
        if (person != null && person.gender == null) {
            person.gender = gender;
        }
    }

    /**
     * Whom {@code he} or {@code she} in a sentence means, where somebody fits: of those of whom the sentence speaks already,
     * if there are any.
     *
     * @param other who is not meant, or null
     * @param opens whether the main clause is about the pronoun, so that it rather takes up the sentence before
     */
    Optional<String> meant(Gender gender, int sentence, String other, boolean opens) {
        boolean near = !opens
                && people.entrySet().stream()
                        .anyMatch(entry -> !entry.getKey().equals(other)
                                && entry.getValue().known() == gender
                                && entry.getValue().lastNamed == sentence);
        int named = people.entrySet().stream()
                .filter(entry -> isNamed(entry.getKey()) && !entry.getKey().equals(other))
                .filter(entry -> entry.getValue().mayBe(gender))
                .mapToInt(entry -> entry.getValue().lastNamed)
                .max()
                .orElse(-1);
        Optional<Map.Entry<String, Person>> meant = people.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(other))
                .filter(entry -> entry.getValue().mayBe(gender))
                .filter(entry -> entry.getValue().lastNamed >= sentence - (near ? 0 : REACH))
                .filter(entry -> isNamed(entry.getKey()) || entry.getValue().lastNamed > named)
                .max(Comparator.comparingInt(entry -> entry.getValue().prominence(sentence, gender)
                        + (entry.getKey().equals(topic) ? TOPIC : 0)));
        meant = meant.or(() -> opens ? onlySubject(sentence - 1, gender) : Optional.empty());
        meant.ifPresent(entry -> entry.getValue().takeUp(gender, sentence));
        return meant.map(Map.Entry::getKey);
    }

    /** The only one of whom the sentence is, whose given name may be one for others, too. */
    private Optional<Map.Entry<String, Person>> onlySubject(int sentence, Gender gender) {
        List<Map.Entry<String, Person>> subjects = people.entrySet().stream()
                .filter(entry -> entry.getValue().lastSubject == sentence)
                .toList();
        boolean open = subjects.size() == 1
                && subjects.get(0).getValue().gender == null
                && subjects.get(0).getValue().votes == 0;
        subjects.stream().filter(entry -> open).forEach(entry -> entry.getValue().gender = gender);
        return open ? Optional.of(subjects.get(0)) : Optional.empty();
    }

    /** Remembers that a sentence tells of the person's death, so that few of those behind it do, unless it is the news. */
    void bury(String name, int sentence) {
        Person person = people.get(name);
        if (person != null) {
            person.survived =
                    people.values().stream().anyMatch(other -> other != person && other.lastSubject == sentence);
            person.buried = sentence > 0 || person.survived ? sentence : Person.ALIVE;
        }
    }

    /** Whether the person is called by name: {@code Ann Lee}, but not {@code pilot}, who is meant only if spoken of last. */
    private static boolean isNamed(String name) {
        return Character.isUpperCase(name.codePointAt(0));
    }

    /** Takes somebody up by {@code his} or {@code her} in a sentence of whom that is said, if the gender fits. */
    Optional<String> owner(String name, Gender gender, int sentence) {
        Person person = people.get(name);
        if (person == null || !person.mayBe(gender) || person.votes * vote(gender) < 0) {
            return Optional.empty();
        }
        person.takeUp(gender, sentence);
        return Optional.of(name);
    }
}
