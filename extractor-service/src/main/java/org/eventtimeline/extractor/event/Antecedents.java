package org.eventtimeline.extractor.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.eventtimeline.extractor.event.Phrase.NounPhrase;
import org.eventtimeline.extractor.language.PartOfSpeech;
import org.eventtimeline.extractor.language.Token;

/** Whom or what the pronouns and short descriptions of an article stand for. */
final class Antecedents {
    private static final Set<String> THING = Set.of("it", "its", "itself");
    private static final Set<String> GROUP = Set.of("they", "them", "their", "both");

    /** Nouns for one of two who compete. */
    private static final Set<String> TEAM = Set.of("team", "club", "squad");

    private static final Set<String> ACTING = Set.of("", "by");

    /** Nouns that fit any organisation. */
    private static final Set<String> COMPANY =
            Set.of("company", "firm", "corporation", "group", "organization", "organisation");

    private final Names names;
    private final Callings callings;
    private final Map<Long, String> resolved = new HashMap<>();
    private final People people = new People();
    private final Things things = new Things();
    private final Epithets epithets = new Epithets();
    private final Nations nations = new Nations();
    private final Things organisations = new Things();
    private final Groups groups = new Groups();
    private final Pairs pairs;
    private final PersonWording wording;
    private final SentenceThings sentenceThings;
    /** Whose the things are: {@code market share} Acme's. */
    private final Map<String, String> owners = new HashMap<>();
    /** Whose the money or shares at a token are. */
    private final Map<Long, String> holders = new HashMap<>();

    Antecedents(List<Reading> readings, Names names) {
        this.names = names;
        this.callings = new Callings(names);
        this.pairs = new Pairs(names, this::at);
        this.wording = new PersonWording(names);
        this.sentenceThings = new SentenceThings(names, callings, this::describe);
        for (Reading reading : readings) {
            if (!reading.phrases().sentence().isHeading()) {
                read(reading);
            }
        }
    }

    /** What the pronoun or description at the token stands for, where that is clear. */
    Optional<String> at(Phrases phrases, int token) {
        return Optional.ofNullable(resolved.get(key(phrases, token)));
    }

    /** Whose the money or shares are that phrase {@code i} tells of without saying so. */
    Optional<String> holder(Phrases phrases, int i) {
        return Optional.ofNullable(holders.get(key(phrases, phrases.get(i).from())));
    }

    /** Whether the pronoun or description at the token stands for several. */
    boolean isGroup(Phrases phrases, int token) {
        return GROUP.contains(phrases.lower(token));
    }

    /** What the nearest pronoun before phrase {@code end} stands for. */
    Optional<String> before(Phrases phrases, int end) {
        for (int i = end - 1; i >= 0; i--) {
            if (phrases.get(i) instanceof NounPhrase noun) {
                Optional<String> meant = at(phrases, noun.from());
                if (meant.isPresent()) {
                    return meant;
                }
            }
        }
        return Optional.empty();
    }

    private static long key(Phrases phrases, int token) {
        return ((long) phrases.number() << 32) | token;
    }

    private void read(Reading reading) {
        Phrases phrases = reading.phrases();
        boolean personal = isAboutPerson(reading);
        int opening = ClauseRoles.opening(reading);
        for (int i = 0; i < phrases.size(); i++) {
            if (phrases.get(i) instanceof NounPhrase noun) {
                resolve(reading, i, noun);
                if (Holdings.is(phrases, i)) {
                    organisations
                            .near(phrases.number(), names::fullest)
                            .ifPresent(owner -> holders.put(key(phrases, noun.from()), owner));
                }
                if (i < opening && isOwner(phrases.lower(noun.from()))) {
                    boolean thing = THING.contains(phrases.lower(noun.from()));
                    callings.headName(phrases, (NounPhrase) phrases.get(opening))
                            .filter(name -> names.person(name).isPresent() != thing)
                            .ifPresent(name -> resolved.put(key(phrases, noun.from()), name));
                }
                boolean subject = ClauseRoles.isSubject(reading, i)
                        || ClauseRoles.namesSubject(reading, i)
                        || ClauseRoles.isSuccessor(reading, i);
                rememberNames(phrases, i, noun, subject);
                pairs.couple(reading, i, this::named).ifPresent(names -> groups.name(names, phrases.number()));
                if (subject || (personal && ClauseRoles.isObject(reading, i))) {
                    describe(phrases, noun).ifPresent(thing -> {
                        things.speakOf(thing, subject, phrases.number());
                        callings.ownerName(phrases, noun)
                                .filter(owner -> names.person(owner).isEmpty())
                                .ifPresent(owner -> owners.put(thing, owner));
                    });
                }
            }
        }
        reading.clauses().stream()
                .filter(clause -> clause.hasSubject() && EventKinds.isDeathOfSubject(phrases, clause))
                .flatMap(clause -> named(phrases, clause.subject()).stream())
                .forEach(name -> people.bury(name, phrases.number()));
    }

    /** Whom the noun phrase names or means. */
    private Optional<String> named(Phrases phrases, int i) {
        return named(phrases, (NounPhrase) phrases.get(i));
    }

    private Optional<String> named(Phrases phrases, NounPhrase noun) {
        return (noun.to() - noun.from() == 1 ? at(phrases, noun.from()) : Optional.<String>empty())
                .or(() -> callings.headName(phrases, noun));
    }

    private static boolean isOwner(String word) {
        return word.equals("his") || word.equals("her") || word.equals("its");
    }

    private boolean isAboutPerson(Reading reading) {
        return reading.clauses().stream()
                .filter(clause -> clause.kind() == Clause.Kind.MAIN && clause.hasSubject())
                .anyMatch(clause -> callings.isPerson(
                        reading.phrases(), (NounPhrase) reading.phrases().get(clause.subject())));
    }

    /** Who does to somebody else what is done to phrase {@code i}: {@code Lee} in {@code Lee thanked her}; or null. */
    private String actor(Reading reading, int i) {
        return reading.clauses().stream()
                .filter(clause -> clause.object() == i && clause.hasSubject())
                .map(clause -> (NounPhrase) reading.phrases().get(clause.subject()))
                .flatMap(subject -> callings
                        .headName(reading.phrases(), subject)
                        .or(() -> describe(reading.phrases(), subject))
                        .or(() -> callings.somebody(reading.phrases(), subject, Optional.empty()))
                        .stream())
                .findFirst()
                .orElse(null);
    }

    private void resolve(Reading reading, int i, NounPhrase noun) {
        Phrases phrases = reading.phrases();
        String word = phrases.lower(noun.from());
        boolean single = noun.to() - noun.from() == 1;
        String acting = single ? actor(reading, i) : null;
        boolean inPredicate =
                word.equals("it") && reading.clauses().stream().noneMatch(clause -> clause.subject() == i);
        String other = acting == null && inPredicate
                ? subjectBefore(reading, i, this::named)
                : word.equals("its") ? subjectAround(reading, i) : acting;
        Optional<Gender> gender = Gender.ofPronoun(word);
        String meant = gender.isPresent()
                ? memberBefore(phrases, i)
                        .or(() -> subjectOwning(reading, i))
                        .flatMap(name -> people.owner(name, gender.get(), phrases.number()))
                        .or(() ->
                                people.meant(gender.get(), phrases.number(), other, ClauseRoles.isSubject(reading, i)))
                        .orElse(null)
                : THING.contains(word)
                        ? Optional.ofNullable(things.meant(phrases.number(), name -> !name.equals(other)))
                                .map(thing -> word.equals("its")
                                        ? relativeSubject(reading, i).orElse(thing)
                                        : thing)
                                .orElse(null)
                        : isGroup(reading, i, noun) ? group(phrases, noun) : null;
        if (noun.to() - noun.from() > 1 && gender.isPresent()) {
            meant = objectBefore(reading, i).orElse(meant);
        }
        if (word.equals("it")) {
            meant = inPredicate
                    ? sentenceThings
                            .acted(reading, i)
                            .orElse(phrases.preposition(i - 1).isEmpty() ? meant : null)
                    : sentenceThings
                            .done(reading, i)
                            .orElse(SentenceThings.acts(reading, i) ? owners.getOrDefault(meant, meant) : meant);
        }
        if (word.endsWith("self")) {
            meant = other;
        }
        if (Descriptions.is(phrases, i, noun) && !Pairs.isPair(phrases, noun)) {
            meant = epithet(phrases, noun, subjectBefore(reading, i, callings::headName));
        }
        if (meant != null) {
            resolved.put(key(phrases, noun.from()), meant);
        }
    }

    /** {@code Acme} in {@code Acme, which made its first car}. */
    private Optional<String> relativeSubject(Reading reading, int i) {
        return reading.clauses().stream()
                .filter(clause -> clause.at() < i)
                .reduce((first, last) -> last)
                .filter(clause -> clause.kind() == Clause.Kind.RELATIVE && clause.hasSubject())
                .flatMap(clause -> callings.headName(
                        reading.phrases(), (NounPhrase) reading.phrases().get(clause.subject())))
                .filter(name -> names.person(name).isEmpty());
    }

    /** {@code Lee} in {@code between Lee and his mother}. */
    private Optional<String> memberBefore(Phrases phrases, int i) {
        boolean owned = phrases.get(i).to() - phrases.get(i).from() > 1;
        return owned && phrases.isKind(i - 1, Phrase.Kind.COORDINATOR) && phrases.isNoun(i - 2)
                ? named(phrases, i - 2)
                : Optional.empty();
    }

    /** {@code Lee} in {@code Lang sang when Lee sold his house}: the subject of the clause in which phrase {@code i} has an owner. */
    private Optional<String> subjectOwning(Reading reading, int i) {
        Phrases phrases = reading.phrases();
        NounPhrase owned = (NounPhrase) phrases.get(i);
        return owned.to() - owned.from() == 1
                ? Optional.empty()
                : reading.clauses().stream()
                        .filter(clause -> clause.at() < i)
                        .reduce((first, last) -> last)
                        .filter(clause -> clause.hasSubject() && clause.subject() < i)
                        .flatMap(clause -> named(phrases, clause.subject()));
    }

    /** {@code Lee} in {@code the storm cost Lee his house}: who stands before in a clause about something. */
    private Optional<String> objectBefore(Reading reading, int i) {
        Phrases phrases = reading.phrases();
        Optional<Clause> around = reading.clauses().stream()
                .filter(clause -> clause.at() < i && clause.object() != Clause.NONE && clause.object() < i)
                .reduce((first, last) -> last)
                .filter(clause -> !clause.hasSubject()
                        || !callings.isPerson(phrases, (NounPhrase) phrases.get(clause.subject())));
        return around.map(Clause::object)
                .filter(object -> object == i - 1)
                .flatMap(object -> callings.headName(phrases, (NounPhrase) phrases.get(object)))
                .flatMap(names::person);
    }

    private String group(Phrases phrases, NounPhrase noun) {
        String word = phrases.lower(noun.from());
        if (Pairs.isCouple(phrases, noun)) {
            return groups.couple(phrases.number(), name -> names.person(name).isPresent());
        }
        boolean described = Pairs.isPair(phrases, noun) && noun.to() - noun.from() == 3;
        return described
                ? Optional.ofNullable(groups.pair(name -> pairs.fits(name, phrases.token(noun.head()))))
                        .or(() -> bothCompanies(phrases.token(noun.head())))
                        .orElse(null)
                : groups.meant(phrases.number(), word.equals("they") || word.equals("the"));
    }

    /** The firms that the article is about, if they are two. */
    private Optional<String> bothCompanies(Token plural) {
        List<String> all =
                organisations.names().stream().map(names::fullest).distinct().toList();
        return all.size() == 2 && COMPANY.contains(plural.lemma()) ? Optional.of(Lists.join(all)) : Optional.empty();
    }

    /** Whether the phrase takes up several: {@code they}, but not {@code both} in {@code both boards}. */
    private static boolean isGroup(Reading reading, int i, NounPhrase noun) {
        Phrases phrases = reading.phrases();
        String word = phrases.lower(noun.from());
        boolean alone = noun.to() - noun.from() == 1;
        if (Pairs.isPair(phrases, noun)) {
            return true;
        }
        boolean objects = word.equals("them")
                && reading.clauses().stream()
                        .filter(clause -> clause.hasObject() && clause.object() < i)
                        .anyMatch(clause -> Callings.plural(phrases, (NounPhrase) phrases.get(clause.object()))
                                .isPresent());
        return GROUP.contains(word) && (alone || !word.equals("both")) && !objects;
    }

    /** Who acts in the clause to whose predicate phrase {@code i} belongs; or null. */
    private String subjectBefore(Reading reading, int i, BiFunction<Phrases, NounPhrase, Optional<String>> named) {
        return reading.clauses().stream()
                .filter(clause -> clause.at() < i)
                .reduce((first, last) -> last)
                .filter(Clause::hasSubject)
                .flatMap(clause -> named.apply(
                        reading.phrases(), (NounPhrase) reading.phrases().get(clause.subject())))
                .orElse(null);
    }

    /** What phrase {@code i} belongs to as a part of the subject: {@code a society} in {@code a society for its defence}; or null. */
    private String subjectAround(Reading reading, int i) {
        return reading.clauses().stream()
                .filter(clause -> clause.subject() != Clause.NONE && clause.subject() < i && i < clause.at())
                .findFirst()
                .flatMap(clause -> describe(
                        reading.phrases(), (NounPhrase) reading.phrases().get(clause.subject())))
                .orElse(null);
    }

    private String epithet(Phrases phrases, NounPhrase noun, String other) {
        String nation = Descriptions.nation(phrases, noun);
        String word = phrases.lower(Descriptions.noun(phrases, noun));
        if (!nation.isEmpty()) {
            boolean company = COMPANY.contains(word) || TEAM.contains(word);
            boolean person = word.equals(Words.lower(nation)) || Lexicon.isPersonNoun(word);
            return nations.meant(nation, name -> names.person(name).isPresent() ? person : company);
        }
        if (TEAM.contains(word) && epithets.meant(word) == null) {
            return organisations.near(phrases.number(), names::fullest).orElse(null);
        }
        String called = epithets.meant(word);
        if (!COMPANY.contains(word)
                || epithets.subject(word) != null && !epithets.subject(word).equals(other)) {
            return called;
        }
        String meant =
                organisations.meant(phrases.number(), name -> !name.equals(other) && Callings.isCalled(word, name));
        return meant == null ? called : meant;
    }

    private void rememberNames(Phrases phrases, int i, NounPhrase noun, boolean subject) {
        List<Integer> members = Lists.members(phrases, i);
        if (members.size() > 1 && subject) {
            List<String> texts = names(phrases, members);
            if (texts.size() == members.size()) {
                groups.name(Lists.join(texts), phrases.number());
            }
        } else if (members.size() == 2) {
            groups.pair(names(phrases, members));
        } else if (subject) {
            Optional<String> pair = Pairs.isPair(phrases, noun) ? at(phrases, noun.from()) : Optional.empty();
            pair.ifPresentOrElse(
                    both -> groups.name(both, phrases.number()),
                    () -> Callings.plural(phrases, noun)
                            .ifPresent(plural -> groups.describe(plural, phrases.number())));
        }
        callings.ownerName(phrases, noun).ifPresent(owner -> {
            if (names.person(owner).isPresent()) {
                people.own(owner, subject, phrases.number());
            } else if (subject && !names.isPlace(owner) && Callings.isOrganisation(owner)) {
                organisations.speakOf(names.fullest(owner), true, phrases.number());
            }
        });
        if (subject) {
            rememberDescribed(phrases, i, noun);
        }
        callings.headName(phrases, noun).ifPresent(name -> {
            if (names.person(name).isPresent()) {
                people.mention(name, subject, phrases.number());
                Callings.gender(phrases, noun).ifPresent(gender -> people.learn(name, gender));
            } else if (!names.isPlace(name)
                    && Callings.isOrganisation(name)
                    && (subject || organisations.isEmpty() && mayAct(phrases, i))) {
                organisations.speakOf(name, subject, phrases.number());
            }
            List<Name> found = NameFinder.names(phrases, noun);
            nations.learn(phrases, i, found.get(found.size() - 1), name);
            epithets.learn(phrases, i, found.get(found.size() - 1), name, subject);
        });
    }

    /** {@code Acme} in {@code by Acme}, but not in {@code from Acme}, which may be a place. */
    private static boolean mayAct(Phrases phrases, int i) {
        return ACTING.contains(phrases.preposition(i - 1));
    }

    /** {@code The mayor}, of whom the sentence is, be it known who that is or not. */
    private void rememberDescribed(Phrases phrases, int i, NounPhrase noun) {
        Optional<String> meant = at(phrases, noun.from());
        boolean owned = Modifiers.POSSESSIVES.contains(phrases.lower(noun.from()));
        if (!owned && meant.isPresent()) {
            meant.filter(name -> names.person(name).isPresent())
                    .ifPresent(name -> people.mention(name, true, phrases.number()));
        } else if (!wording.isNamedBehind(phrases, i)) {
            callings.somebody(phrases, noun, meant).ifPresent(somebody -> {
                people.mention(somebody, true, phrases.number());
                Gender.of(phrases.lower(noun.head())).ifPresent(gender -> people.learn(somebody, gender));
            });
        }
    }

    private List<String> names(Phrases phrases, List<Integer> members) {
        return members.stream()
                .flatMap(member -> callings.headName(phrases, (NounPhrase) phrases.get(member)).stream())
                .toList();
    }

    /** How the thing can be called again, where that is clear. */
    private Optional<String> describe(Phrases phrases, NounPhrase noun) {
        return callings.describe(phrases, noun, described(phrases, noun));
    }

    /** Whom {@code the museum} means. */
    private Optional<String> described(Phrases phrases, NounPhrase noun) {
        boolean definite = phrases.token(noun.from()).pos() == PartOfSpeech.DET && !noun.hasPossessor();
        return definite ? at(phrases, noun.from()) : Optional.empty();
    }
}
