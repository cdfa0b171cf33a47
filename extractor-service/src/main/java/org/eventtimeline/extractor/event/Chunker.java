package org.eventtimeline.extractor.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eventtimeline.extractor.event.Phrase.Kind;
import org.eventtimeline.extractor.event.Phrase.Particle;
import org.eventtimeline.extractor.event.Phrase.TimePhrase;
import org.eventtimeline.extractor.language.PartOfSpeech;
import org.eventtimeline.extractor.language.Sentence;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.temporal.TemporalExpression;

/** Groups the tokens of a sentence into phrases. */
final class Chunker {
    private static final Set<String> RELATIVES =
            Set.of("who", "whom", "whose", "which", "where", "when", "why", "what");
    private static final Set<String> SUBORDINATORS = Set.of(
            "that",
            "because",
            "although",
            "though",
            "while",
            "whereas",
            "if",
            "unless",
            "whether",
            "until",
            "once",
            "since",
            "after",
            "before",
            "as");
    private static final Set<String> PREPOSITIONS = Set.of(
            "since",
            "after",
            "before",
            "until",
            "till",
            "as",
            "by",
            "during",
            "following",
            "for",
            "from",
            "in",
            "of",
            "on",
            "to",
            "than",
            "like",
            "despite",
            "including",
            "according");

    private final List<Token> tokens;
    private final TemporalExpression[] dates;

    private Chunker(Sentence sentence, List<TemporalExpression> expressions) {
        this.tokens = sentence.tokens();
        this.dates = new TemporalExpression[tokens.size()];
        int at = 0;
        for (TemporalExpression expression : expressions) {
            while (at < dates.length && tokens.get(at).end() <= expression.start()) {
                at++;
            }
            for (; at < dates.length && tokens.get(at).start() < expression.end(); at++) {
                dates[at] = expression;
            }
        }
    }

    /**
     * The phrases of a sentence.
     *
     * @param number its place in the article
     * @param expressions the temporal expressions that lie in it, in order
     */
    static Phrases chunk(Sentence sentence, int number, List<TemporalExpression> expressions) {
        return new Phrases(sentence, number, new Chunker(sentence, expressions).chunk());
    }

    private List<Phrase> chunk() {
        NounPhrases nounPhrases = new NounPhrases(tokens, dates);
        VerbGroups verbGroups = new VerbGroups(tokens, dates);
        List<Phrase> phrases = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            int from = at;
            Phrase phrase = nounPhrases
                    .at(from)
                    .<Phrase>map(noun -> noun)
                    .or(() -> verbGroups.at(from))
                    .orElseGet(() -> dates[from] == null ? particle(from) : time(from));
            phrases.add(phrase);
            at = phrase.to();
        }
        return phrases;
    }

    private Phrase time(int from) {
        int to = from + 1;
        while (to < tokens.size() && dates[to] == dates[from]) {
            to++;
        }
        return new TimePhrase(from, to, dates[from]);
    }

    private Particle particle(int i) {
        return new Particle(i, kind(i));
    }

    private Kind kind(int i) {
        Token token = tokens.get(i);
        String word = Words.lower(token);
        if (token.pos() == PartOfSpeech.PUNCT || !Character.isLetterOrDigit(word.codePointAt(0))) {
            return mark(word);
        }
        if (word.equals("according")) {
            return Kind.PREPOSITION;
        }
        if (RELATIVES.contains(word)) {
            return Kind.RELATIVE;
        }
        if (word.equals("that")
                && i > 0
                && dates[i - 1] == null
                && tokens.get(i - 1).is(PartOfSpeech.NOUN, PartOfSpeech.PROPN)) {
            return Kind.RELATIVE;
        }
        return switch (token.pos()) {
            case CCONJ -> Kind.COORDINATOR;
            case ADP -> Kind.PREPOSITION;
            case SCONJ -> PREPOSITIONS.contains(word) ? Kind.PREPOSITION : Kind.SUBORDINATOR;
            case ADV -> Kind.ADVERB;
            default ->
                SUBORDINATORS.contains(word)
                        ? Kind.SUBORDINATOR
                        : PREPOSITIONS.contains(word) ? Kind.PREPOSITION : Kind.OTHER;
        };
    }

    private static Kind mark(String word) {
        return switch (word) {
            case "," -> Kind.COMMA;
            case "(", "[" -> Kind.OPEN;
            case ")", "]" -> Kind.CLOSE;
            case "\"", "“", "”", "``", "''", "'", "‘", "`", "«", "»" -> Kind.QUOTE;
            case ".", "!", "?", ";", ":", "-", "--", "_", "–", "—", "…", "..." -> Kind.BREAK;
            default -> Kind.OTHER;
        };
    }
}
