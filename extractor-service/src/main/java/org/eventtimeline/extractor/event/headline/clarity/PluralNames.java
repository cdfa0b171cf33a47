package org.eventtimeline.extractor.event.headline.clarity;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.name.Lists;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.lexicon.Inflection;
import org.eventtimeline.extractor.language.lexicon.WordNetClasses;
import org.eventtimeline.extractor.language.lexicon.WordNetKinds;
import org.eventtimeline.extractor.language.lexicon.WordNetNames;

/** The names of which an article tells as of several: {@code Tigers} in {@code Tigers have lost}. */
final class PluralNames {
    /** Endings of those who come from somewhere or believe something. */
    private static final Pattern PEOPLES = Pattern.compile("\\p{Lu}\\p{L}+(an|er|ite|ist|vik|iet)s");

    private final Set<String> told;

    PluralNames(List<Reading> article) {
        this.told = article.stream().flatMap(PluralNames::told).collect(Collectors.toUnmodifiableSet());
    }

    /** {@code Rovers}, and {@code Lanterns} where the article says that the Lanterns were somewhere. */
    boolean are(String word) {
        return told.contains(word) || Lexicon.isPlural(word);
    }

    /** {@code Tigers} in {@code Tigers have lost}, {@code Valdorians}: names that are told of as several. */
    private static Stream<String> told(Reading reading) {
        Phrases phrases = reading.phrases();
        return reading.clauses().stream()
                .filter(clause -> clause.hasSubject() && clause.verb().isFinite())
                .filter(clause -> Agreement.PLURAL_VERBS.contains(
                                phrases.lower(clause.verb().from()))
                        || isOfSeveral(phrases, clause))
                .filter(clause -> Lists.members(phrases, clause.subject()).size() == 1)
                .filter(clause ->
                        phrases.lower(phrases.get(clause.subject()).from()).equals("the")
                                || isPlural(Words.lower(phrases.head(clause.subject()))))
                .map(clause -> phrases.head(clause.subject()))
                .filter(head -> head.isCapitalized() && head.text().endsWith("s"))
                .map(Token::text);
    }

    /** {@code tigers}, but not {@code corps}. */
    private static boolean isPlural(String noun) {
        return WordNetClasses.isPlural(noun) && !WordNetNames.isCommonNoun(noun);
    }

    /** {@code The Valdorians}, {@code The Tigers}, {@code The Raiders}. */
    private static boolean isOfSeveral(Phrases phrases, Clause clause) {
        if (!phrases.isNoun(clause.subject())) {
            return false;
        }
        String head = phrases.head(clause.subject()).text();
        return PEOPLES.matcher(head).matches()
                || WordNetKinds.isKindOf(Inflection.singular(Words.lower(head)), "animal", 1)
                || WordNetKinds.isKindOf(Inflection.singular(Words.lower(head)), "person", 1);
    }
}
