package org.eventtimeline.extractor.event;

import java.util.List;
import java.util.stream.Stream;

/** Writes headlines: {@code Kim Jong Un arrives in Beijing by train}, {@code State visit to North Korea}. */
final class Headlines {
    private final ClauseHeadlines clauses;
    private final NounHeadlines nouns;

    Headlines(Article article) {
        Wording wording = new Wording(article);
        this.clauses = new ClauseHeadlines(article, wording);
        this.nouns = new NounHeadlines(wording, clauses);
    }

    /** The first headline that stands alone, otherwise the fullest that there is; at the least the word for the event. */
    Headline headline(Mention mention) {
        List<Headline> headlines = Stream.concat(told(mention), named(mention))
                .flatMap(draft -> draft.fit().stream())
                .toList();
        return headlines.stream()
                .filter(Headline::standsAlone)
                .findFirst()
                .or(() -> headlines.stream().findFirst())
                .orElseGet(() -> new Headline(word(mention), false));
    }

    private Stream<HeadlineDraft> told(Mention mention) {
        return mention.hasClause() ? clauses.drafts(mention.reading(), mention.clause()) : Stream.empty();
    }

    private Stream<HeadlineDraft> named(Mention mention) {
        return mention.hasNoun() ? nouns.drafts(mention.reading(), mention.noun()) : Stream.empty();
    }

    private static String word(Mention mention) {
        String word = mention.trigger().text();
        return Words.capitalize(word.substring(0, Math.min(DatedEvent.MAX_HEADLINE, word.length())));
    }
}
