package org.eventtimeline.extractor.event.headline;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eventtimeline.extractor.event.name.Name;
import org.eventtimeline.extractor.event.name.NameFinder;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.TokenRow;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.event.reference.Article;
import org.eventtimeline.extractor.event.reference.Descriptions;
import org.eventtimeline.extractor.language.PartOfSpeech;
import org.eventtimeline.extractor.language.Token;

/** Words a noun phrase token by token: names in full, pronouns by what they mean, no dates. */
final class TokenWording {
    private static final Set<String> DEMONSTRATIVES = Set.of("this", "that", "these", "those", "such");

    private static final Set<String> OWNERS = Set.of("its", "his", "their");

    private static final Set<String> THINGS = Set.of("its", "their");

    private static final Pattern INDEFINITE = Pattern.compile("an? (.+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern VOWEL = Pattern.compile("(?!uni|us|eu|one)[aeiou]", Pattern.CASE_INSENSITIVE);

    private final Article article;
    private final Wording wording;
    private final Topic topic;

    TokenWording(Article article, Wording wording, Topic topic) {
        this.article = article;
        this.wording = wording;
        this.topic = topic;
    }

    String noun(Phrases phrases, int i) {
        NounPhrase noun = (NounPhrase) phrases.get(i);
        List<Name> names = NameFinder.names(phrases, noun);
        var text = new StringBuilder();
        int at = noun.from();
        while (at < noun.to()) {
            int token = at;
            if (text.isEmpty() && at > noun.from() && ownsByDate(phrases, noun, at - 1)) {
                text.append("the");
            }
            Optional<Name> name = names.stream()
                    .filter(n ->
                            n.from() == token && described(phrases, noun, token).isEmpty())
                    .findFirst();
            if (name.isPresent()) {
                append(text, article.names().full(name.get().text()), true);
                at = name.get().to();
            } else {
                append(text, word(phrases, i, at), isSpaced(phrases, at));
                at++;
            }
        }
        boolean opensWithDate = noun.to() - noun.from() > 1 && noun.isDate(phrases.token(noun.from() + 1));
        return opensWithDate ? withIndefiniteArticle(text.toString()) : text.toString();
    }

    /** {@code an altar} of {@code a 16th-century altar}. */
    private static String withIndefiniteArticle(String text) {
        Matcher article = INDEFINITE.matcher(text);
        if (!article.matches()) {
            return text;
        }
        String rest = article.group(1);
        return (VOWEL.matcher(rest).lookingAt() ? "an " : "a ") + rest;
    }

    private String word(Phrases phrases, int phrase, int i) {
        NounPhrase noun = (NounPhrase) phrases.get(phrase);
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
            return pronoun(lower, meant.get(), phrases, phrase);
        }
        if (meant.isPresent()) {
            return "";
        }
        Optional<String> described = described(phrases, noun, i);
        if (described.isPresent()) {
            return described.get();
        }
        boolean named = i + 1 < noun.to() && phrases.token(i + 1).isCapitalized();
        boolean plain = i == 0 && !named && !token.is(PartOfSpeech.PROPN) && isPlainWord(token);
        return plain ? Words.uncapitalize(token.text()) : token.text();
    }

    /**
     * What a pronoun stands for, unless that is what the headline is about.
     *
     * @param i its phrase
     */
    private String pronoun(String pronoun, String meant, Phrases phrases, int i) {
        boolean single = phrases.get(i).to() - phrases.get(i).from() == 1;
        boolean alone = single && !OWNERS.contains(pronoun);
        boolean mayBeOwn = topic.isKnown() && topic.mayOwn(pronoun);
        boolean nameless = THINGS.contains(pronoun) && !Character.isUpperCase(meant.codePointAt(0));
        if (mayBeOwn && (!alone || nameless) || topic.is(meant) || isTopic(meant)) {
            return pronoun;
        }
        return alone ? named(meant, phrases, i) : Wording.possessive(named(meant, phrases, i));
    }

    /** {@code Acme Inc.} where the headline is about {@code Acme}. */
    private boolean isTopic(String meant) {
        return topic.isKnown()
                && article.names().fullest(topic.text()).equals(article.names().fullest(meant));
    }

    /** Whom {@code The Oslo-based firm} describes, at its noun; empty at {@code Oslo-based}. */
    private Optional<String> described(Phrases phrases, NounPhrase noun, int i) {
        boolean determined = phrases.token(noun.from()).pos() == PartOfSpeech.DET;
        int described = Descriptions.noun(phrases, noun);
        return i == noun.from() || i > described || !determined
                ? Optional.empty()
                : article.antecedents()
                        .at(phrases, noun.from())
                        .map(meant -> i == described ? article.names().withArticle(meant) : "");
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

    /** {@code 's} in {@code Monday's meeting}. */
    private static boolean ownsByDate(Phrases phrases, NounPhrase noun, int i) {
        return phrases.lower(i).equals("'s") && i > noun.from() && noun.isDate(phrases.token(i - 1));
    }

    /** Whom {@code whose} at the token means: the noun phrase before it. */
    private String owner(Phrases phrases, int token) {
        for (int i = phrases.size() - 1; i >= 0; i--) {
            if (phrases.get(i) instanceof NounPhrase noun && noun.to() <= token) {
                return Wording.possessive(wording.noun(phrases, i));
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

    /** Dates are left out, but a year may belong to the name of a thing: {@code the 2011 version}. */
    private static boolean isLeftOut(Phrases phrases, NounPhrase noun, Token token) {
        boolean year = token.text().length() == 4 && token.text().chars().allMatch(Character::isDigit);
        return noun.isDate(token) && !(year && !Lexicon.isEventNoun(phrases.token(noun.head())));
    }

    private String named(String thing, Phrases phrases, int i) {
        return Character.isLowerCase(thing.codePointAt(0))
                ? wording.explanation(thing, phrases, i).orElse("the " + thing)
                : article.names().withArticle(thing);
    }
}
