package org.eventtimeline.extractor.event.mention;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.VerbClasses;
import org.eventtimeline.extractor.language.Token;

/** The words of a mention that name its event: {@code visit} in {@code paid a visit}. */
record EventWords(Mention mention) {
    private static final Set<String> SETTINGS = Set.of("at", "during", "in", "by");

    /** They say what sort of event it is, the most telling first. */
    List<Token> words() {
        List<Token> words = new ArrayList<>();
        if (mention.hasNoun()) {
            words.add(head(mention.noun()));
        }
        if (mention.hasClause()) {
            addLightObject(words);
            if (isEvent(mention.clause().subject()) && !VerbClasses.isReporting(verb())) {
                words.add(head(mention.clause().subject()));
            }
            words.add(verb());
        }
        return words;
    }

    /** What they and the events at which it takes place are kinds of. */
    Set<String> kinds() {
        List<Token> words = new ArrayList<>(List.of(mention.trigger()));
        if (mention.hasNoun()) {
            words.add(head(mention.noun()));
        }
        if (mention.hasClause()) {
            words.add(verb());
            addLightObject(words);
            addSettings(words);
            if (isEvent(mention.clause().subject())) {
                words.add(head(mention.clause().subject()));
            }
        }
        Set<String> kinds = new LinkedHashSet<>();
        words.forEach(word -> kinds.add(Kinds.of(word.lemma().toLowerCase(Locale.ROOT))));
        return kinds;
    }

    /** {@code a visit} in {@code paid a visit}. */
    private void addLightObject(List<Token> words) {
        Clause clause = mention.clause();
        if (VerbClasses.isLight(verb()) && isEvent(clause.object())) {
            words.add(head(clause.object()));
        }
    }

    /** {@code the parade} in {@code appeared at the parade}. */
    private void addSettings(List<Token> words) {
        Phrases phrases = mention.phrases();
        for (int i = mention.clause().at() + 1; i + 1 < phrases.size() && !phrases.isVerb(i); i++) {
            if (SETTINGS.contains(phrases.preposition(i)) && isEvent(i + 1)) {
                words.add(head(i + 1));
            }
        }
    }

    private boolean isEvent(int phrase) {
        return mention.phrases().isNoun(phrase) && Lexicon.isEventNoun(head(phrase));
    }

    private Token head(int noun) {
        return mention.phrases().head(noun);
    }

    private Token verb() {
        return mention.phrases().head(mention.clause().verb());
    }
}
