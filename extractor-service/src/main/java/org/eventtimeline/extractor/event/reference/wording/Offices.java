package org.eventtimeline.extractor.event.reference.wording;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.name.Name;
import org.eventtimeline.extractor.event.name.NameFinder;
import org.eventtimeline.extractor.event.name.Names;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.language.lexicon.WordNetKinds;

/** The offices that people have by the words before their names: {@code mayor} of {@code Mayor Ann Lee}. */
public final class Offices {
    private static final Set<String> KINDS = Set.of("leader", "official", "lawmaker");

    private final Map<String, String> offices = new HashMap<>();

    /** Reads the offices of an article. */
    public Offices(List<Reading> readings, Names names) {
        for (Reading reading : readings) {
            Phrases phrases = reading.phrases();
            for (int i = 0; i < phrases.size(); i++) {
                if (phrases.get(i) instanceof NounPhrase noun) {
                    NameFinder.names(phrases, noun)
                            .forEach(name -> names.person(name.text())
                                    .ifPresent(person -> learn(person, before(phrases, noun, name))));
                }
            }
        }
    }

    /** The office of the person with the full name, if the article gives one. */
    public Optional<String> of(String person) {
        return Optional.ofNullable(offices.get(person));
    }

    private void learn(String person, String office) {
        if (!office.isEmpty()) {
            offices.putIfAbsent(person, office);
        }
    }

    /** {@code prime minister} before the name in {@code Norway's Prime Minister Ann Lee}, or an empty string. */
    public static String before(Phrases phrases, NounPhrase noun, Name name) {
        int from = name.from();
        while (from > noun.from() && isOfOffice(phrases, from - 1)) {
            from--;
        }
        return from < name.from() && isOne(phrases.lower(name.from() - 1))
                ? phrases.text(from, name.from()).toLowerCase(Locale.ROOT)
                : "";
    }

    /** Whether the noun in lower case names an office: {@code mayor}. */
    public static boolean isOne(String noun) {
        return KINDS.stream().anyMatch(kind -> WordNetKinds.isKindOf(noun, kind, 1));
    }

    private static boolean isOfOffice(Phrases phrases, int token) {
        return Lexicon.isTitle(phrases.token(token)) || Lexicon.isOfficePrefix(phrases.lower(token));
    }
}
