package org.eventtimeline.extractor.event.headline;

import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.headline.clarity.Landmarks;
import org.eventtimeline.extractor.event.headline.complement.Complements;
import org.eventtimeline.extractor.event.headline.draft.Clarity;
import org.eventtimeline.extractor.event.headline.draft.Headline;
import org.eventtimeline.extractor.event.headline.draft.HeadlineDraft;
import org.eventtimeline.extractor.event.headline.kicker.Kicker;
import org.eventtimeline.extractor.event.headline.kicker.TopicParts;
import org.eventtimeline.extractor.event.headline.noun.Wording;
import org.eventtimeline.extractor.event.mention.Mention;
import org.eventtimeline.extractor.event.phrase.Modifiers;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.event.reference.Article;
import org.eventtimeline.extractor.language.Token;

/** Writes headlines: {@code Kim Jong Un arrives in Beijing by train}, {@code State visit to North Korea}. */
public final class Headlines {
    private final ClauseHeadlines clauses;
    private final NounHeadlines nouns;
    private final RepeatedNames repeated;
    private final Landmarks landmarks;
    private final Kicker kicker;
    private final TopicParts parts;

    /** Writes the headlines of an article, behind the kicker of its title where they need one. */
    public Headlines(Article article, Kicker kicker) {
        Wording wording = new Wording(article, Complements::words);
        this.clauses = new ClauseHeadlines(article, wording, !kicker.isEmpty());
        this.nouns = new NounHeadlines(wording, clauses);
        this.repeated = new RepeatedNames(article.names());
        this.landmarks = new Landmarks(article, !kicker.isEmpty());
        this.kicker = kicker;
        this.parts = new TopicParts(article);
    }

    /** The first of the clearest headlines; at the least the word for the event. */
    public Headline headline(Mention mention) {
        return clearest(Stream.concat(told(mention), named(mention)).map(repeated::shortened))
                .map(fitted -> ToldSubjects.isOfPronoun(mention) ? fitted.headline() : withKicker(fitted, mention))
                .orElseGet(() -> new Headline(word(mention), Clarity.OPEN));
    }

    private record Fitted(HeadlineDraft draft, Headline headline) {
        Clarity clarity() {
            return headline.clarity();
        }
    }

    /** The first of the clearest; where one is clear, those behind it are not written. */
    private Optional<Fitted> clearest(Stream<HeadlineDraft> drafts) {
        Fitted clearest = null;
        Iterator<Fitted> all = drafts.flatMap(
                        draft -> fit(draft, Headline.MAX_LENGTH).map(headline -> new Fitted(draft, headline)).stream())
                .iterator();
        while ((clearest == null || clearest.clarity() != Clarity.CLEAR) && all.hasNext()) {
            Fitted fitted = all.next();
            if (clearest == null || fitted.clarity().compareTo(clearest.clarity()) > 0) {
                clearest = fitted;
            }
        }
        return Optional.ofNullable(clearest);
    }

    private Optional<Headline> fit(HeadlineDraft draft, int room) {
        return draft.fit(room).map(this::judged);
    }

    /** A headline that needs the kicker leaves room for it. */
    private Headline withKicker(Fitted fitted, Mention mention) {
        Headline headline = fitted.headline();
        if (headline.clarity() == Clarity.OPEN
                || headline.clarity() == Clarity.CLEAR && !ToldSubjects.isOfNameless(mention, headline)
                || ToldSubjects.isOfAnother(mention)
                || !kicker.isOf(mention)) {
            return headline;
        }
        if (mention.hasClause()
                && mention.clause().hasSubject()
                && kicker.tells(
                        headline, mention.phrases().head(mention.clause().subject()))) {
            return new Headline(headline.text(), Clarity.CLEAR);
        }
        Optional<Token> part = parts.subject(mention);
        return Stream.of(Optional.of(headline), fit(fitted.draft(), kicker.room()))
                .flatMap(Optional::stream)
                .filter(brief -> brief.clarity() != Clarity.OPEN)
                .flatMap(brief -> part
                        .map(of -> kicker.before(brief, of))
                        .orElseGet(() -> kicker.before(brief, plainNouns(mention)))
                        .stream())
                .findFirst()
                .orElse(headline);
    }

    /** The nouns without an article with which the headline may begin, in lower case. */
    private static Set<String> plainNouns(Mention mention) {
        Stream<Clause> around = mention.hasClause()
                ? Stream.of(mention.clause())
                : SurroundingClauses.of(mention.reading(), mention.noun()).stream();
        Phrases phrases = mention.phrases();
        return Stream.concat(around.map(Clause::subject), Stream.of(mention.noun()))
                .filter(phrases::isNoun)
                .filter(i -> !Modifiers.INDEFINITE.contains(
                        phrases.lower(phrases.get(i).from())))
                .map(i -> Words.lower(Words.withoutArticle(
                        phrases.text(phrases.get(i).from(), phrases.get(i).to()))))
                .collect(Collectors.toSet());
    }

    private Headline judged(Headline headline) {
        if (headline.clarity() == Clarity.CLEAR && headline.text().indexOf(' ') < 0) {
            return new Headline(headline.text(), Clarity.VAGUE);
        }
        return headline.clarity() == Clarity.CLEAR
                ? new Headline(headline.text(), landmarks.of(headline.text()))
                : headline;
    }

    private Stream<HeadlineDraft> told(Mention mention) {
        return mention.hasClause() ? clauses.drafts(mention.reading(), mention.clause()) : Stream.empty();
    }

    private Stream<HeadlineDraft> named(Mention mention) {
        return mention.hasNoun() ? nouns.drafts(mention.reading(), mention.noun()) : Stream.empty();
    }

    private static String word(Mention mention) {
        String word = mention.trigger().text();
        return Words.capitalize(word.substring(0, Math.min(Headline.MAX_LENGTH, word.length())));
    }
}
