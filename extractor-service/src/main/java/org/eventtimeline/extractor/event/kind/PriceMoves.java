package org.eventtimeline.extractor.event.kind;

import java.util.Optional;
import java.util.Set;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.mention.Mention;
import org.eventtimeline.extractor.event.name.NameFinder;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.language.lexicon.WordNetKinds;

/**
 * Tells the moves of what is traded, which are of the day on which they are told: {@code Shares in Acme fell 3%},
 * {@code Oil rose to $96}, but not {@code Exports fell 3%}, which is of a month or a year.
 */
public final class PriceMoves {
    private static final Set<String> WAYS = Set.of("rise", "fall");

    /** What prices do at the end of a day: {@code settled at $96}, {@code ended the day down 1%}. */
    private static final Set<String> CLOSING = Set.of("close", "end", "finish", "settle");

    /** Shares, and what WordNet holds to be of these: the index and the euro are quantities, oil is a substance. */
    private static final Set<String> TRADED =
            Set.of("share", "stock", "bond", "market", "price", "average", "quantity", "substance");

    private PriceMoves() {}

    /** Whether the mention tells such a move and how far it went. */
    public static boolean is(Mention mention) {
        return isOfDay(mention)
                || isMeasured(mention)
                        && Optional.ofNullable(EventKinds.of(mention))
                                .filter(WAYS::contains)
                                .isPresent();
    }

    /** Whether it tells how a day ended. */
    public static boolean isOfDay(Mention mention) {
        return CLOSING.contains(mention.trigger().lemma()) && isMeasured(mention);
    }

    private static boolean isMeasured(Mention mention) {
        return mention.hasClause()
                && mention.clause().hasSubject()
                && isMeasured(mention.phrases(), mention.clause())
                && isTraded(mention.phrases(), mention.clause().subject());
    }

    private static boolean isMeasured(Phrases phrases, Clause clause) {
        return Prices.areTold(phrases, clause.at() + 1)
                || clause.hasObject()
                        && (Amounts.isNumbered(phrases, clause.object())
                                || Prices.areTold(phrases, clause.object() + 1));
    }

    private static boolean isTraded(Phrases phrases, int i) {
        NounPhrase noun = phrases.noun(i);
        String head = Words.lower(phrases.head(i).lemma());
        return TRADED.stream().anyMatch(kind -> WordNetKinds.isKindOf(head, kind, 2))
                || NameFinder.names(phrases, noun).stream().anyMatch(name -> name.to() == noun.to());
    }
}
