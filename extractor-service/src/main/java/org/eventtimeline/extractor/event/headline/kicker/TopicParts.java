package org.eventtimeline.extractor.event.headline.kicker;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.mention.Mention;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.reference.Article;
import org.eventtimeline.extractor.event.reference.wording.Definites;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.lexicon.WordNetKinds;

/**
 * Things that are known since something has them: {@code the runway}, of which an article on an airport first tells.
 */
public final class TopicParts {
    /** So many of the commonest senses count. */
    private static final int SENSES = 1;

    /** Where the article first tells of a thing, by its noun. */
    private final Map<String, Token> first = new HashMap<>();

    /** The parts that an article tells of. */
    public TopicParts(Article article) {
        for (Reading reading : article.readings()) {
            Phrases phrases = reading.phrases();
            for (int i = 0; i < phrases.size(); i++) {
                if (phrases.isNoun(i)) {
                    first.putIfAbsent(phrases.head(i).lemma(), phrases.head(i));
                }
            }
        }
    }

    /** The noun of the subject, if that is a part of what the article is about. */
    public Optional<Token> subject(Mention mention) {
        if (!mention.hasClause() || !mention.clause().hasSubject()) {
            return Optional.empty();
        }
        Phrases phrases = mention.phrases();
        int subject = mention.clause().subject();
        Token head = phrases.head(subject);
        boolean part = Definites.isBare(phrases, subject)
                && phrases.preposition(subject + 1).isEmpty()
                && first.get(head.lemma()).start() == head.start()
                && (isFamily(head) || isThing(head.lemma()));
        return part ? Optional.of(head) : Optional.empty();
    }

    /** {@code the family}, {@code the parents}, which are those of the one whom an article is about. */
    static boolean isFamily(Token noun) {
        return Lexicon.isRelative(noun) || noun.lemma().equals("family");
    }

    /** {@code runway}, but not {@code regulator}, which may be somebody. */
    private static boolean isThing(String noun) {
        return WordNetKinds.isKindOf(noun, "artifact", SENSES) && !WordNetKinds.isKindOf(noun, "person", SENSES + 1);
    }
}
