package org.eventtimeline.extractor.event.headline.noun;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eventtimeline.extractor.event.name.Name;
import org.eventtimeline.extractor.event.name.NameFinder;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.Shares;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.event.reference.Article;
import org.eventtimeline.extractor.event.reference.wording.Descriptions;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;

/** Words a noun phrase token by token: names in full, pronouns by what they mean, no dates. */
final class TokenWording {
    private static final Set<String> DEMONSTRATIVES = Set.of("this", "that", "these", "those", "such");

    private final Article article;
    private final PronounWording pronouns;
    private final NameWording nameWording;
    private final Ones ones;
    private final LongOwners owners;

    TokenWording(Article article, Wording wording, Topic topic) {
        this.article = article;
        this.nameWording = new NameWording(article, topic);
        this.ones = new Ones(article);
        this.pronouns = new PronounWording(article, wording, topic);
        this.owners = new LongOwners(article, pronouns);
    }

    String noun(Phrases phrases, int i) {
        String share = Shares.before(phrases, i).map(words -> words + " ").orElse("");
        return share + owners.behind(words(phrases, i), phrases, i);
    }

    private String words(Phrases phrases, int i) {
        NounPhrase noun = phrases.noun(i);
        NounDates dates = new NounDates(phrases, noun);
        List<Name> names = NameFinder.names(phrases, noun);
        var text = new StringBuilder();
        int at = noun.from();
        while (at < noun.to()) {
            int token = at;
            if (text.isEmpty() && at > noun.from() && dates.ownAt(at - 1)) {
                text.append("the");
            }
            Optional<Name> name = names.stream()
                    .filter(n ->
                            n.from() == token && described(phrases, noun, token).isEmpty())
                    .findFirst();
            if (name.isPresent()) {
                append(text, nameWording.words(phrases, i, name.get()), true);
                at = name.get().to();
            } else {
                boolean leftOut = Spacing.isQuoteWithin(phrases, noun, at)
                        || dates.leaveOut(at)
                        || CourtesyTitles.isLeftOut(phrases, at, names, article.names());
                String word = leftOut ? "" : word(phrases, i, at);
                boolean fuller = word.equals("'s") && text.toString().endsWith("s") && !endsInS(phrases, at - 1);
                append(text, fuller ? "'" : word, Spacing.isBefore(phrases, at));
                at++;
            }
        }
        return dates.followArticle() ? IndefiniteArticle.fitted(text.toString()) : text.toString();
    }

    /** {@code Holt's}, which in full is {@code Holt & Sons'}. */
    private static boolean endsInS(Phrases phrases, int token) {
        return phrases.lower(token).endsWith("s");
    }

    private String word(Phrases phrases, int phrase, int i) {
        NounPhrase noun = phrases.noun(phrase);
        Token token = phrases.token(i);
        String lower = Words.lower(token);
        if (i == noun.from() && noun.to() - i > 1 && DEMONSTRATIVES.contains(lower)) {
            return "the";
        }
        if (lower.equals("whose")) {
            return pronouns.owner(phrases, i);
        }
        Optional<String> one = i == noun.head() ? ones.noun(phrases, phrase) : Optional.empty();
        if (one.isPresent()) {
            return one.get();
        }
        Optional<String> meant = article.antecedents().at(phrases, i);
        if (meant.isPresent()) {
            return token.pos() == PartOfSpeech.PRON ? pronouns.words(lower, meant.get(), phrases, phrase) : "";
        }
        return described(phrases, noun, i).orElseGet(() -> asWithinSentence(phrases, noun, i));
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

    /** {@code talks} for {@code Talks} at the beginning of a sentence. */
    private static String asWithinSentence(Phrases phrases, NounPhrase noun, int i) {
        Token token = phrases.token(i);
        boolean named = i + 1 < noun.to() && phrases.token(i + 1).isCapitalized();
        boolean plain =
                phrases.sentence().isOpening(i) && !named && !token.is(PartOfSpeech.PROPN) && isPlainWord(token);
        return plain ? Words.uncapitalize(token.text()) : token.text();
    }

    /** Whether the word has a capital only since it begins the sentence. */
    private static boolean isPlainWord(Token token) {
        return token.text().substring(1).chars().noneMatch(Character::isUpperCase)
                && !token.is(PartOfSpeech.ADJ)
                && !token.text().equals("I");
    }

    private static void append(StringBuilder text, String word, boolean spaced) {
        if (!word.isEmpty()) {
            text.append(spaced && text.length() > 0 ? " " : "").append(word);
        }
    }
}
