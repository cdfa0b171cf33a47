package org.eventtimeline.extractor.event.headline.noun;

import java.util.List;
import java.util.Optional;
import org.eventtimeline.extractor.event.name.Lists;
import org.eventtimeline.extractor.event.name.Names;
import org.eventtimeline.extractor.event.phrase.Governed;
import org.eventtimeline.extractor.event.phrase.Modifiers;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.event.reference.Article;
import org.eventtimeline.extractor.event.reference.wording.Definites;

/**
 * What an article tells elsewhere of what a noun names: {@code the lawsuit against Acme}, {@code the arrest of Ann
 * Lee}.
 */
final class Explanations {
    static final Explanations NONE = new Explanations(
            new FullerMentions(List.of(), new Names(List.of())),
            new Deeds(List.of()),
            (in, at, by) -> Optional.empty());

    /** An explanation longer than this does not help. */
    private static final int LONGEST = 50;

    private final FullerMentions mentions;
    private final Deeds deeds;
    private final PlannedWording planned;

    Explanations(Article article, PlannedWording planned) {
        this(new FullerMentions(article.readings(), article.names()), new Deeds(article.readings()), planned);
    }

    private Explanations(FullerMentions mentions, Deeds deeds, PlannedWording planned) {
        this.mentions = mentions;
        this.deeds = deeds;
        this.planned = planned;
    }

    static boolean isShort(String explanation) {
        return explanation.length() <= LONGEST;
    }

    /**
     * What the article has told before phrase {@code i}.
     *
     * @param brief a wording that explains nothing more
     */
    Optional<String> of(String noun, Phrases phrases, int i, Wording brief) {
        return mentions.of(noun, phrases, i)
                .map(place -> words(place.phrases(), place.i(), brief))
                .filter(text -> !opensWithOwner(text))
                .or(() -> deeds.explanation(noun, phrases, i, brief));
    }

    /** The noun phrase with the phrase that completes it, as something known: {@code the lawsuit against Acme}. */
    private String words(Phrases phrases, int i, Wording brief) {
        String noun = ofTopic(phrases, i, brief);
        boolean owned = Modifiers.sayWhose(phrases, phrases.noun(i));
        String known = owned ? noun : "the " + Words.withoutArticle(noun);
        Optional<String> deed = PlannedDeeds.of(phrases, i).flatMap(verb -> planned.words(phrases, verb, brief));
        if (deed.isPresent()) {
            return known + " " + deed.get();
        }
        return Definites.hasOwnComplement(phrases, i) && !brief.isTopic(brief.plain(phrases, i + 2))
                ? known + complement(phrases, i + 1, brief)
                : known;
    }

    /** {@code the Kite model} of {@code its Kite model}, where the headline is about whose it is. */
    private static String ofTopic(Phrases phrases, int i, Wording brief) {
        String noun = brief.plain(phrases, i);
        boolean known = opensWithOwner(noun) && !opensWithOwner(brief.about("").plain(phrases, i));
        return known ? "the " + noun.substring(noun.indexOf(' ') + 1) : noun;
    }

    private static boolean opensWithOwner(String text) {
        return Modifiers.POSSESSIVES.contains(text.split(" ", 2)[0]);
    }

    /** {@code of most of the assets of Acme}. */
    private static String complement(Phrases phrases, int preposition, Wording brief) {
        int noun = preposition + 1;
        int next = Lists.end(phrases, noun);
        String words = " " + phrases.preposition(preposition) + " " + brief.list(phrases, noun);
        boolean goesOn = phrases.preposition(next).equals("of")
                && phrases.isNoun(next + 1)
                && Governed.needsComplement(phrases, next - 1);
        return goesOn ? words + complement(phrases, next, brief) : words;
    }
}
