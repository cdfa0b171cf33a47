package org.eventtimeline.extractor.event.reference.discourse;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eventtimeline.extractor.event.name.Name;
import org.eventtimeline.extractor.event.name.NameSpans;
import org.eventtimeline.extractor.event.phrase.Modifiers;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.event.reference.wording.Descriptions;
import org.eventtimeline.extractor.event.reference.wording.NamingNouns;
import org.eventtimeline.extractor.event.reference.wording.ShipNouns;
import org.eventtimeline.extractor.language.lexicon.WordNetKinds;

/**
 * The nouns that an article calls those it names by: {@code the museum} the Sloane Museum, {@code the mayor} Ann Lee
 * whom it has called {@code Mayor Lee}, {@code the ferry} what it has said is {@code a ferry}.
 */
public final class Epithets {
    /** So many sentences on, somebody is known by what was said in passing. */
    private static final int REACH = 3;

    private static final String VEHICLE = "vehicle";

    private final Map<String, Set<String>> nouns = new HashMap<>();
    private final Map<String, String> called = new HashMap<>();
    private final Map<String, String> subjects = new HashMap<>();
    private final Map<String, Call> lately = new HashMap<>();
    /** The last sentences that say so of somebody, other than by a title. */
    private final Map<String, Integer> last = new HashMap<>();

    /** Nouns behind names, by which the article means something: {@code valley} of {@code the Moe valley}. */
    private final Set<String> described = new HashSet<>();

    /** The last sentence that told of another vehicle. */
    private int another = -1;

    /** That a sentence called somebody so: {@code the group Acme}. */
    private record Call(String name, int sentence) {}

    /**
     * Learns from how the article names somebody or something.
     *
     * @param i the phrase that ends with the name
     * @param full the name in full
     * @param subject whether the sentence is about who has the name
     */
    public void learn(Phrases phrases, int i, Name name, String full, boolean subject) {
        NounPhrase noun = phrases.noun(i);
        Set<String> known = nouns.computeIfAbsent(full, key -> new HashSet<>());
        known.addAll(NamingNouns.of(phrases, i, name));
        int end = NameSpans.end(phrases, i, name);
        if (end > name.to()) {
            call(Words.lower(name.lastWord()), phrases.text(name.from(), end), subject);
        }
        if (name.from() > noun.from()) {
            lately.put(phrases.lower(name.from() - 1), new Call(full, phrases.number()));
        }
        known.forEach(word -> call(word, full, subject));
        boolean titled =
                name.from() > noun.from() && phrases.token(name.from() - 1).isCapitalized();
        if (!titled) {
            known.forEach(word -> last.put(word, phrases.number()));
        }
    }

    /** Remembers {@code surgeon} of {@code the surgeon, Ann Lee}. */
    public void call(Phrases phrases, int i, String full, boolean subject) {
        Set<String> known = nouns.computeIfAbsent(full, key -> new HashSet<>());
        NamingNouns.ofDescription(phrases, i).forEach(word -> {
            known.add(word);
            call(word, full, subject);
            last.put(word, phrases.number());
        });
    }

    /** Remembers {@code mayor}, {@code new mayor} and {@code mayor-elect} of whom the office was given to. */
    public void give(String office, String full) {
        Stream.of(office, Descriptions.NEW + office, office + "-elect").forEach(word -> {
            nouns.computeIfAbsent(full, key -> new HashSet<>()).add(word);
            call(word, full, true);
        });
    }

    private void call(String word, String full, boolean subject) {
        boolean open = !subjects.containsKey(word);
        called.merge(word, full, (before, now) -> subject || open && !before.startsWith(now) ? now : before);
        if (subject) {
            subjects.put(word, full);
        }
    }

    /** Whether the article called who or what has the full name by such a noun. */
    public boolean isCalled(String full, Predicate<String> noun) {
        return nouns.getOrDefault(full, Set.of()).stream().anyMatch(noun);
    }

    /** Who or what the article called so, the last of which a sentence is about. */
    public Optional<String> meant(String noun) {
        return Optional.ofNullable(called.get(noun)).or(() -> kindred(noun));
    }

    /** {@code A ferry} for {@code the ship}: ships and boats are vessels, and many call one the other. */
    private boolean isVehicle(String called, String noun) {
        return WordNetKinds.isKindOf(noun, VEHICLE, 1)
                && WordNetKinds.isSibling(called, noun)
                && last.getOrDefault(called, another) >= another;
    }

    /** Remembers {@code a freighter}, since when {@code the ship} may be that, and {@code the Moe valley}. */
    public void notice(Phrases phrases, int i) {
        NounPhrase noun = phrases.noun(i);
        if (noun.head() > noun.from() && phrases.token(noun.head() - 1).isCapitalizedInside()) {
            described.add(phrases.lower(noun.head()));
        }
        boolean introduced =
                Modifiers.INDEFINITE.contains(phrases.lower(phrases.get(i).from()));
        if (introduced && WordNetKinds.isKindOf(phrases.head(i).lemma(), VEHICLE, 1)) {
            another = phrases.number();
        }
    }

    /**
     * {@code The boat} for the only one that the article calls by a kind of it, {@code a ferry}, or by another word.
     */
    private Optional<String> kindred(String noun) {
        if (described.contains(noun)) {
            return Optional.empty();
        }
        boolean specific = WordNetKinds.isSpecific(noun);
        List<String> of = called.entrySet().stream()
                .filter(call -> WordNetKinds.isSynonym(call.getKey(), noun)
                        || noun.equals("vessel") && ShipNouns.isOne(call.getKey())
                        || specific
                                && (WordNetKinds.isKindOf(call.getKey(), noun, 1) || isVehicle(call.getKey(), noun)))
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
        return of.size() == 1 ? Optional.of(of.get(0)) : Optional.empty();
    }

    /** Whether a sentence is about whom the article called so, or one shortly before calls somebody so. */
    public boolean isKnown(String noun, int sentence) {
        return noun.indexOf(' ') > 0
                || subjects.containsKey(noun)
                || !last.containsKey(noun)
                || last.get(noun) >= sentence - REACH;
    }

    /** Who was called so by name in the sentence or the one before. */
    public Optional<String> lately(String noun, int sentence) {
        return Optional.ofNullable(lately.get(noun))
                .filter(call -> call.sentence() >= sentence - 1)
                .map(Call::name);
    }

    /** The last that a sentence is about of those whom the article called so. */
    public Optional<String> subject(String noun) {
        return Optional.ofNullable(subjects.get(noun));
    }
}
