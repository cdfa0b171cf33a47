package org.eventtimeline.extractor.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eventtimeline.extractor.event.Phrase.Kind;
import org.eventtimeline.extractor.event.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.Phrase.VerbGroup;
import org.eventtimeline.extractor.language.PartOfSpeech;
import org.eventtimeline.extractor.language.Token;

/** Words noun phrases so that they can be understood outside of their article: full names, no dates, no pronouns. */
final class Wording {
    private static final Set<String> DEMONSTRATIVES = Set.of("this", "that", "these", "those", "such");

    /** What stands before a description that a name follows: {@code a third man, Tim Lee,}. */
    private static final Set<String> DETERMINERS = Set.of("the", "a", "an");

    private static final Set<String> OWNERS = Set.of("its", "his", "their");

    private static final Set<String> THINGS = Set.of("its", "their");

    /** An explanation longer than this does not help. */
    private static final int LONGEST_EXPLANATION = 50;

    private final Article article;
    private final Definites definites;
    private final String subject;
    private final boolean describesPerson;
    private final boolean several;

    Wording(Article article) {
        this(article, new Definites(article.readings()), "", false, false);
    }

    /** A wording that explains nothing: {@code the lawsuit} stays so. */
    Wording brief() {
        return new Wording(article, Definites.NONE, subject, describesPerson, several);
    }

    private Wording(Article article, Definites definites, String subject, boolean describesPerson, boolean several) {
        this.article = article;
        this.definites = definites;
        this.subject = subject;
        this.describesPerson = describesPerson;
        this.several = several;
    }

    /** A wording that leaves pronouns which mean the subject as they are: {@code Apple opens its store}. */
    Wording about(String subject) {
        return about(subject, false, false);
    }

    /**
     * The same.
     *
     * @param describesPerson whether the subject is a person without a name, whom {@code his} and {@code her} may mean
     * @param several whether the subject is in the plural, so that {@code its} is of something else
     */
    Wording about(String subject, boolean describesPerson, boolean several) {
        return new Wording(article, definites, subject, describesPerson, several);
    }

    /** What the headline is about, or an empty string. */
    String subject() {
        return subject;
    }

    /** The list of noun phrases that begins with phrase {@code i}. */
    String list(Phrases phrases, int i) {
        List<String> texts = new ArrayList<>();
        for (int member : Lists.members(phrases, i)) {
            Wording wording = texts.isEmpty() ? this : about(texts.get(0));
            String text = wording.noun(phrases, member);
            if (!texts.contains(text)) {
                texts.add(text);
            }
        }
        return Lists.join(texts);
    }

    /** One noun phrase. */
    String noun(Phrases phrases, int i) {
        NounPhrase noun = (NounPhrase) phrases.get(i);
        List<Name> names = NameFinder.names(phrases, noun);
        Optional<String> person = person(names, noun);
        if (person.isPresent() && !isOfFamily(phrases, noun, person.get())) {
            return person.get();
        }
        Optional<String> pair =
                Pairs.isPair(phrases, noun) ? article.antecedents().at(phrases, noun.from()) : Optional.empty();
        if (pair.isPresent()) {
            return pair.get();
        }
        if (isNamedBehind(phrases, i)) {
            return noun(phrases, i + 2);
        }
        boolean described = article.antecedents().at(phrases, noun.from()).isPresent();
        return described ? asWritten(phrases, i) : explainedOrAsWritten(phrases, i);
    }

    private String explainedOrAsWritten(Phrases phrases, int i) {
        return definites
                .explanation(phrases, i)
                .map(place -> explained(place.phrases(), place.i()))
                .filter(text -> text.length() <= LONGEST_EXPLANATION)
                .orElseGet(() -> asWritten(phrases, i));
    }

    /** The noun phrase with the phrase that completes it, as something known: {@code the lawsuit against Acme}. */
    private String explained(Phrases phrases, int i) {
        String noun = asWritten(phrases, i);
        boolean owned = ((NounPhrase) phrases.get(i)).hasPossessor();
        String known = owned ? noun : "the " + SubjectWording.withoutArticle(noun);
        return Definites.hasOwnComplement(phrases, i)
                ? known + " " + phrases.preposition(i + 1) + " " + list(phrases, i + 2)
                : known;
    }

    private String asWritten(Phrases phrases, int i) {
        NounPhrase noun = (NounPhrase) phrases.get(i);
        List<Name> names = NameFinder.names(phrases, noun);
        var text = new StringBuilder();
        int at = noun.from();
        while (at < noun.to()) {
            int token = at;
            if (text.isEmpty() && at > noun.from() && ownsByDate(phrases, noun, at - 1)) {
                text.append("the");
            }
            Optional<Name> name = names.stream().filter(n -> n.from() == token).findFirst();
            if (name.isPresent()) {
                append(text, article.names().full(name.get().text()), true);
                at = name.get().to();
            } else {
                append(text, word(phrases, noun, at), isSpaced(phrases, at));
                at++;
            }
        }
        return text.toString();
    }

    /** {@code The doctor} in {@code the doctor, Ann Lee,}. */
    private boolean isNamedBehind(Phrases phrases, int i) {
        NounPhrase noun = (NounPhrase) phrases.get(i);
        boolean closed =
                i + 3 >= phrases.size() || phrases.isKind(i + 3, Kind.COMMA) || phrases.isKind(i + 3, Kind.BREAK);
        boolean owned = phrases.token(noun.from()).pos() == PartOfSpeech.PRON || noun.hasPossessor();
        boolean opens = i == 1 && !phrases.preposition(0).isEmpty();
        boolean ofOffice = phrases.preposition(i - 1).equals("of")
                && phrases.isNoun(i - 2)
                && Lexicon.isTitle(phrases.token(((NounPhrase) phrases.get(i - 2)).head()));
        return closed
                && !opens
                && !ofOffice
                && (owned || DETERMINERS.contains(phrases.lower(noun.from())))
                && phrases.token(noun.head()).pos() == PartOfSpeech.NOUN
                && phrases.isKind(i + 1, Kind.COMMA)
                && phrases.isNoun(i + 2)
                && (isPerson(phrases, i + 2)
                        || NameFinder.isWhole(phrases, (NounPhrase) phrases.get(i + 2))
                                && (owned || isBeforeVerb(phrases, i + 3)));
    }

    /** The comma in {@code the ferry, Aurora, sank}. */
    private static boolean isBeforeVerb(Phrases phrases, int comma) {
        return phrases.isKind(comma, Kind.COMMA)
                && comma + 1 < phrases.size()
                && phrases.get(comma + 1) instanceof VerbGroup verb
                && (verb.isFinite() || verb.tense() == Phrase.Tense.PAST_OR_PARTICIPLE);
    }

    /** The full name of a person in which the noun phrase ends; titles and descriptions before it are left out. */
    private Optional<String> person(List<Name> names, NounPhrase noun) {
        if (names.isEmpty() || noun.hasPossessor()) {
            return Optional.empty();
        }
        Name last = names.get(names.size() - 1);
        return last.to() == noun.to() ? article.names().person(last.text()) : Optional.empty();
    }

    /** {@code his brother Tim}, whose surname nobody tells. */
    private static boolean isOfFamily(Phrases phrases, NounPhrase noun, String person) {
        return person.indexOf(' ') < 0
                && noun.head() > noun.from()
                && phrases.token(noun.from()).pos() == PartOfSpeech.PRON
                && Lexicon.isRelative(phrases.token(noun.head() - 1));
    }

    /** The noun phrase of who holds the office that phrase {@code i} names: {@code Secretary of State Ann Lee}; or itself. */
    int holder(Phrases phrases, int i) {
        boolean office = Lexicon.isTitle(phrases.token(((NounPhrase) phrases.get(i)).head()))
                && phrases.preposition(i + 1).equals("of")
                && phrases.isNoun(i + 2)
                && isPerson(phrases, i + 2);
        return office ? i + 2 : i;
    }

    /** Whether the noun phrase is {@code it}, and nobody knows what that means. */
    boolean isOpen(Phrases phrases, int i) {
        NounPhrase noun = (NounPhrase) phrases.get(i);
        return phrases.lower(noun.head()).equals("it")
                && article.antecedents().at(phrases, noun.from()).isEmpty();
    }

    /** Whether the noun phrase ends in the name of a person. */
    boolean isPerson(Phrases phrases, int i) {
        NounPhrase noun = (NounPhrase) phrases.get(i);
        return person(NameFinder.names(phrases, noun), noun).isPresent();
    }

    /** Whether the noun phrase is a person without a name: {@code the boy's father}. */
    boolean describesPerson(Phrases phrases, int i) {
        NounPhrase noun = (NounPhrase) phrases.get(i);
        return Lexicon.isTitle(phrases.token(noun.head()))
                && NameFinder.names(phrases, noun).stream().noneMatch(name -> name.to() == noun.to());
    }

    private static void append(StringBuilder text, String word, boolean spaced) {
        if (!word.isEmpty()) {
            text.append(spaced && text.length() > 0 ? " " : "").append(word);
        }
    }

    /** Whether white space stands before the token, or before the quotation mark which is left out before it. */
    private static boolean isSpaced(Phrases phrases, int token) {
        return token == 0
                || phrases.token(token - 1).end() < phrases.token(token).start()
                || isQuote(phrases.token(token - 1));
    }

    private static boolean isQuote(Token token) {
        String text = token.text();
        return !Character.isLetterOrDigit(text.codePointAt(0)) && TokenRow.isQuote(text);
    }

    private String word(Phrases phrases, NounPhrase noun, int i) {
        Token token = phrases.token(i);
        String lower = Words.lower(token);
        if (isQuote(token) && (i + 1 < noun.to() && i != noun.possessorEnd())) {
            return "";
        }
        boolean afterDate = lower.equals(",") && i > noun.from() && noun.isDate(phrases.token(i - 1));
        if (afterDate
                || isLeftOut(phrases, noun, token)
                || (lower.equals("'s") && i > 0 && isLeftOut(phrases, noun, phrases.token(i - 1)))) {
            return "";
        }
        if (i == noun.from() && noun.to() - i > 1 && DEMONSTRATIVES.contains(lower)) {
            return "the";
        }
        if (lower.equals("whose")) {
            return owner(phrases, i);
        }
        Optional<String> meant = article.antecedents().at(phrases, i);
        if (meant.isPresent() && token.pos() == PartOfSpeech.PRON) {
            boolean alone = noun.to() - noun.from() == 1 && !OWNERS.contains(lower);
            boolean ownersOwn = !alone && !subject.isEmpty() && isSubjectsOwn(lower);
            boolean nameless = !subject.isEmpty()
                    && THINGS.contains(lower)
                    && !Character.isUpperCase(meant.get().codePointAt(0))
                    && isSubjectsOwn(lower);
            if (ownersOwn || nameless || isSubject(meant.get())) {
                return lower;
            }
            return alone ? named(meant.get()) : possessive(named(meant.get()));
        }
        boolean base = i == noun.from() + 1
                && lower.endsWith("-based")
                && article.antecedents().at(phrases, noun.from()).isPresent();
        if (meant.isPresent() || base) {
            return "";
        }
        boolean based = i == noun.from() + 2 && phrases.lower(i - 1).endsWith("-based");
        boolean described = (i == noun.from() + 1 || based)
                && article.antecedents().at(phrases, noun.from()).isPresent()
                && phrases.token(noun.from()).pos() == PartOfSpeech.DET;
        if (described) {
            return article.antecedents().at(phrases, noun.from()).orElseThrow();
        }
        boolean named = i + 1 < noun.to() && phrases.token(i + 1).isCapitalized();
        boolean plain = i == 0 && !named && !token.is(PartOfSpeech.PROPN) && isPlainWord(token);
        return plain ? lower(token.text()) : token.text();
    }

    /** Whether what the word owns may be the subject's. */
    private boolean isSubjectsOwn(String owner) {
        return owner.equals("its") ? !several : owner.equals("their") || describesPerson;
    }

    /** {@code 's} in {@code Monday's meeting}. */
    private static boolean ownsByDate(Phrases phrases, NounPhrase noun, int i) {
        return phrases.lower(i).equals("'s") && i > noun.from() && noun.isDate(phrases.token(i - 1));
    }

    /** Whom {@code whose} at the token means: the noun phrase before it. */
    private String owner(Phrases phrases, int token) {
        for (int i = phrases.size() - 1; i >= 0; i--) {
            if (phrases.get(i) instanceof NounPhrase noun && noun.to() <= token) {
                return possessive(noun(phrases, i));
            }
        }
        return "";
    }

    /** Whether the word has a capital only since it begins the sentence. */
    private static boolean isPlainWord(Token token) {
        return token.text().substring(1).chars().noneMatch(Character::isUpperCase)
                && !token.is(PartOfSpeech.ADJ)
                && !token.text().equals("I");
    }

    private static String lower(String text) {
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    /** Dates are left out, but a year may belong to the name of a thing: {@code the 2011 version}. */
    private static boolean isLeftOut(Phrases phrases, NounPhrase noun, Token token) {
        boolean year = token.text().length() == 4 && token.text().chars().allMatch(Character::isDigit);
        return noun.isDate(token) && !(year && !Lexicon.isEventNoun(phrases.token(noun.head())));
    }

    /** {@code rebels} of {@code Rebels in Oslo}. */
    private boolean isSubject(String meant) {
        String lower = Words.lower(subject);
        String other = Words.lower(meant);
        return lower.equals(other) || lower.startsWith(other + " ");
    }

    private static String named(String thing) {
        return Character.isLowerCase(thing.codePointAt(0)) ? "the " + thing : thing;
    }

    static String possessive(String name) {
        return name.endsWith("s") ? name + "'" : name + "'s";
    }
}
