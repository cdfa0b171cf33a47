package org.eventtimeline.extractor.event.reference.person;

import java.util.Optional;
import java.util.Set;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.name.Gender;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.event.reference.discourse.Discourse;
import org.eventtimeline.extractor.event.reference.discourse.Epithets;
import org.eventtimeline.extractor.event.reference.discourse.Meanings;
import org.eventtimeline.extractor.event.reference.discourse.People;
import org.eventtimeline.extractor.event.reference.thing.Referents;
import org.eventtimeline.extractor.event.reference.wording.ShipNouns;
import org.eventtimeline.extractor.language.lexicon.WordList;

/** Ships, of which many write {@code she}: {@code The Aurora left Oslo. She struck a rock}. */
public final class Ships {
    private static final String SHIP = "ship";

    /** What stands before the names of ships. */
    private static final Set<String> PREFIXES = WordList.words("SS RMS HMS USS MV MS MT MY RV TSS PS SMS HMAS HMCS");

    private final People people;
    private final Referents referents;
    private final Epithets epithets;
    private final Meanings meanings;
    private String topic = "";

    /** Asks about an article of which others learn what it tells of. */
    public Ships(Discourse discourse, Referents referents, Meanings meanings) {
        this.people = discourse.people();
        this.epithets = discourse.epithets();
        this.referents = referents;
        this.meanings = meanings;
    }

    /** Remembers what the title names. */
    public void announce(String name) {
        topic = name;
    }

    /**
     * The ship of which an article tells that is about one, if it is not telling of a woman: the subject before phrase
     * {@code i}, else that of the title.
     */
    Optional<String> told(Reading reading, int i) {
        int sentence = reading.phrases().number();
        if (people.isAbout(Gender.FEMALE, sentence)) {
            return Optional.empty();
        }
        return isCalled(topic) ? subject(reading, i).or(() -> Optional.of(topic)) : before(sentence);
    }

    /** The ship of which the sentence before tells. */
    private Optional<String> before(int sentence) {
        return referents.lastSubject(sentence - 1, this::isCalled);
    }

    /** {@code Aurora} in {@code Aurora was less lucky: she sank}. */
    private Optional<String> subject(Reading reading, int i) {
        Phrases phrases = reading.phrases();
        return reading.clauses().stream()
                .filter(clause -> clause.hasSubject() && clause.subject() < i)
                .reduce((first, last) -> last)
                .flatMap(clause -> meanings.named(phrases, clause.subject())
                        .or(() -> meanings.describe(phrases, phrases.noun(clause.subject()))))
                .filter(name -> isCalled(name) || isOne(name));
    }

    /** The ship that the sentence may go on to tell of. */
    Optional<String> meant() {
        return epithets.meant(SHIP).or(() -> referents.last(Ships::isOne));
    }

    /** {@code SS Aurora}, {@code Aurora} that is said to be a ferry. */
    private boolean isCalled(String name) {
        return PREFIXES.contains(name.substring(0, Math.max(0, name.indexOf(' '))))
                || epithets.isCalled(name, ShipNouns::isOne);
    }

    /** {@code trawler}, {@code pilot boat}. */
    private static boolean isOne(String thing) {
        return ShipNouns.isOne(Words.lower(thing.substring(thing.lastIndexOf(' ') + 1)));
    }
}
