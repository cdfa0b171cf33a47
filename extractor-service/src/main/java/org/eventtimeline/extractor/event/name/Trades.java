package org.eventtimeline.extractor.event.name;

import java.util.Set;
import java.util.regex.Pattern;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.TokenRow;
import org.eventtimeline.extractor.language.lexicon.WordNetClasses;
import org.eventtimeline.extractor.language.lexicon.WordNetNames;

/** Words that tell the trade of who has the name behind them: {@code Florist}, {@code Drugmaker}, {@code Rival}. */
final class Trades {
    private static final Pattern OCCUPATION = Pattern.compile("[A-Z][a-z]+(ist|ian|man|woman|er|or|person)");

    private static final String MAKER = "maker";

    private static final Set<String> TRADERS =
            Set.of("rival", "supplier", "subsidiary", "newcomer", "competitor", "startup");

    private final Phrases phrases;
    private final NounPhrase noun;

    Trades(Phrases phrases, NounPhrase noun) {
        this.phrases = phrases;
        this.noun = noun;
    }

    /** Whether the word leads a name and is no part of it. */
    boolean lead(int i) {
        return isOccupation(i) || isMaker(i) || isTrader(i);
    }

    /** {@code Florist} in {@code Florist Wanda Oakes}, {@code Guard} in {@code Guard Tim Lee fell}. */
    boolean isOccupation(int i) {
        return opensCapitals(i)
                && noun.to() - i >= 3
                && (phrases.token(i + 2).isCapitalized()
                        || TokenRow.isQuote(phrases.token(i + 2).text()))
                && (isWorker(i) || (i == 0 || Lexicon.isPersonNoun(phrases.lower(i))) && isBeforeGivenName(i));
    }

    /** {@code Drugmaker} in {@code Drugmaker Acme grows}. */
    private boolean isMaker(int i) {
        String word = phrases.lower(i);
        return i == 0
                && noun.to() - i > 1
                && word.endsWith(MAKER)
                && WordNetNames.isCommonNoun(word.substring(0, word.length() - MAKER.length()));
    }

    /** {@code Rival} in {@code Rival Acme grows}, {@code Brewer} in {@code Brewer Tarn Holdings}. */
    private boolean isTrader(int i) {
        String word = phrases.lower(i);
        boolean agent = word.endsWith("er")
                && Lexicon.isTrade(word)
                && noun.to() - i > 1
                && !WordNetClasses.mayDescribe(phrases.lower(i + 1));
        return i == 0 && noun.to() - i > 1 && (TRADERS.contains(word) || agent);
    }

    /** Whether no word with a capital stands before it in the noun phrase. */
    boolean opensCapitals(int i) {
        return i == noun.from() || !NameFinder.hasCapital(phrases.token(i - 1));
    }

    private boolean isWorker(int i) {
        return (Lexicon.isOfficePrefix(phrases.lower(i))
                        || OCCUPATION.matcher(phrases.token(i).text()).matches())
                && Lexicon.isPersonNoun(phrases.lower(i))
                && (isBeforeGivenName(i) || !WordNetNames.isCommonNoun(phrases.lower(i + 1)));
    }

    private boolean isBeforeGivenName(int i) {
        return WordNetNames.isCommonNoun(phrases.lower(i))
                && !GivenNames.begin(phrases.token(i).text())
                && GivenNames.begin(phrases.token(i + 1).text());
    }
}
