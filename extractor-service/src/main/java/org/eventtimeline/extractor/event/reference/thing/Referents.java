package org.eventtimeline.extractor.event.reference.thing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eventtimeline.extractor.event.name.Names;
import org.eventtimeline.extractor.event.phrase.Geography;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.reference.discourse.Discourse;
import org.eventtimeline.extractor.event.reference.wording.Organisations;

/** The things and organisations that an article has lately spoken of, those spoken of last behind the others. */
public final class Referents {
    /** So many sentences back they reach. */
    private static final int REACH = 12;

    private final Names names;
    private final Discourse discourse;
    private final Map<String, Referent> referents = new LinkedHashMap<>();

    /** Nothing has been spoken of. */
    public Referents(Names names, Discourse discourse) {
        this.names = names;
        this.discourse = discourse;
    }

    /** Those of which the article has spoken shortly before the end of the sentence. */
    List<Referent> near(int sentence) {
        referents
                .values()
                .removeIf(each -> each.last().sentence() < sentence - REACH
                        && !discourse.organisations().isInTitle(each.name()));
        return List.copyOf(referents.values());
    }

    /** Those that phrase {@code i} of the sentence is. */
    List<Referent> at(int sentence, int i) {
        return referents.values().stream()
                .filter(each -> each.isAt(sentence, i))
                .toList();
    }

    Optional<Referent> named(String name) {
        return Optional.ofNullable(referents.get(names.fullest(name)));
    }

    /** The last that is or was called by the noun: {@code the mill} is {@code the old mill} or the Moe Mill. */
    Optional<Referent> called(String noun) {
        return referents.values().stream()
                .filter(each -> each.head().equals(noun) || discourse.epithets().isCalled(each.name(), noun::equals))
                .reduce((first, last) -> last);
    }

    /** The same, also by a kind of it: {@code the ship} is a ferry. */
    Optional<Referent> meant(String noun) {
        return called(noun).or(() -> discourse.epithets().meant(noun).flatMap(this::named));
    }

    /** Remembers that an article mentions what it calls so, if that is neither a person nor several. */
    Optional<Referent> mention(String name, ReferentMention mention) {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        if (Organisations.isGiven(name)
                || Geography.isPeople(last)
                || Lexicon.isPlural(name)
                || names.person(name).isPresent()) {
            return Optional.empty();
        }
        String key = Character.isUpperCase(name.codePointAt(0)) ? names.fullest(name) : name;
        Referent referent = referents.computeIfAbsent(key, full -> new Referent(name));
        referent.mention(name, mention);
        return Optional.of(referent);
    }

    /** Remembers another mention of what was spoken of before, which is the last now. */
    void mentionAgain(Referent referent, ReferentMention mention) {
        referent.mention(referent.name(), mention);
        referents.values().remove(referent);
        referents.put(referent.hasName() ? names.fullest(referent.name()) : referent.name(), referent);
    }

    /** The name of the last that has a fitting one. */
    public Optional<String> last(Predicate<String> fits) {
        return last(referents.values().stream(), fits);
    }

    /** The same of those that the sentence is about. */
    public Optional<String> lastSubject(int sentence, Predicate<String> fits) {
        return last(referents.values().stream().filter(each -> each.isSubject(sentence)), fits);
    }

    private static Optional<String> last(Stream<Referent> referents, Predicate<String> fits) {
        return referents.map(Referent::name).filter(fits).reduce((first, last) -> last);
    }
}
