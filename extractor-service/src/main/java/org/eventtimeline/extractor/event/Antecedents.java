package org.eventtimeline.extractor.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eventtimeline.extractor.event.Phrase.NounPhrase;

/** Whom or what the pronouns and short descriptions of an article stand for. */
final class Antecedents {
    private static final Set<String> PERSON = Set.of("he", "she", "him", "her", "his", "hers", "himself", "herself");
    private static final Set<String> THING = Set.of("it", "its", "itself");
    private static final Set<String> GROUP = Set.of("they", "them", "their", "both");
    private static final Set<String> COMPANY =
            Set.of("company", "firm", "corporation", "group", "agency", "party", "bank");

    private final Names names;
    private final Map<Long, String> resolved = new HashMap<>();
    private String person;
    private String thing;
    private String group;

    Antecedents(List<Reading> readings, Names names) {
        this.names = names;
        readings.forEach(this::read);
    }

    /** What the pronoun or description at the token stands for, where that is clear. */
    Optional<String> at(Phrases phrases, int token) {
        return Optional.ofNullable(resolved.get(key(phrases, token)));
    }

    private static long key(Phrases phrases, int token) {
        return ((long) phrases.number() << 32) | token;
    }

    private void read(Reading reading) {
        Phrases phrases = reading.phrases();
        boolean subjectSeen = false;
        for (int i = 0; i < phrases.size(); i++) {
            if (phrases.get(i) instanceof NounPhrase noun) {
                resolve(phrases, noun);
                boolean subject = isSubject(reading, i);
                if (subject || !subjectSeen) {
                    remember(phrases, i, noun, subject);
                }
                subjectSeen |= subject;
            }
        }
    }

    private static boolean isSubject(Reading reading, int i) {
        return reading.clauses().stream()
                .anyMatch(clause -> clause.subject() == i && clause.kind() == Clause.Kind.MAIN);
    }

    private void resolve(Phrases phrases, NounPhrase noun) {
        String word = phrases.lower(noun.from());
        String meant =
                PERSON.contains(word) ? person : THING.contains(word) ? thing : GROUP.contains(word) ? group : null;
        if (meant == null
                && word.equals("the")
                && noun.to() - noun.from() == 2
                && COMPANY.contains(phrases.lower(noun.head()))) {
            meant = thing;
        }
        if (meant != null) {
            resolved.put(key(phrases, noun.from()), meant);
        }
    }

    private void remember(Phrases phrases, int i, NounPhrase noun, boolean subject) {
        List<Integer> members = Lists.members(phrases, i);
        if (members.size() > 1 && subject) {
            List<String> texts = members.stream()
                    .flatMap(member -> headName(phrases, (NounPhrase) phrases.get(member)).stream())
                    .toList();
            if (texts.size() == members.size()) {
                group = Lists.join(texts);
            }
        }
        headName(phrases, noun).ifPresent(name -> {
            if (names.person(name).isPresent()) {
                person = name;
            } else if (subject || thing == null) {
                thing = name;
            }
        });
    }

    /** The full name in which the noun phrase ends. */
    private Optional<String> headName(Phrases phrases, NounPhrase noun) {
        List<Name> found = NameFinder.names(phrases, noun);
        if (found.isEmpty() || found.get(found.size() - 1).to() != noun.to()) {
            return Optional.empty();
        }
        return Optional.of(names.full(found.get(found.size() - 1).text()));
    }
}
