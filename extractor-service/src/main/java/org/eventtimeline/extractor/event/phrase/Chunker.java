package org.eventtimeline.extractor.event.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.Particle;
import org.eventtimeline.extractor.event.phrase.Phrase.TimePhrase;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.language.Sentence;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.Pronouns;
import org.eventtimeline.extractor.temporal.TemporalExpression;

/** Groups the tokens of a sentence into phrases. */
public final class Chunker {

    private final TokenRow row;
    private final ParticleKinds kinds;
    private final NameAsides asides;

    private Chunker(TokenRow row) {
        this.row = row;
        this.kinds = new ParticleKinds(row);
        this.asides = new NameAsides(row);
    }

    /**
     * The phrases of a sentence.
     *
     * @param number its place in the article
     * @param expressions the temporal expressions that lie in it, in order
     */
    public static Phrases chunk(Sentence sentence, int number, List<TemporalExpression> expressions) {
        return new Phrases(sentence, number, new Chunker(new TokenRow(sentence, expressions)).chunk());
    }

    private List<Phrase> chunk() {
        NounPhrases nounPhrases = new NounPhrases(row);
        VerbGroups verbGroups = new VerbGroups(row);
        List<Phrase> phrases = new ArrayList<>();
        int at = 0;
        while (at < row.size()) {
            int from = at;
            int endOfAside = asides.end(from);
            for (; at < endOfAside; at++) {
                phrases.add(new Particle(at, Kind.ADVERB));
            }
            if (at > from) {
                int origin = asides.endOfOrigin(at);
                if (origin > at) {
                    phrases.set(phrases.size() - 1, new Particle(at - 1, origin, Kind.ADVERB));
                    at = origin;
                }
                continue;
            }
            if (isIntensive(from) || row.isSpan(from)) {
                phrases.add(new Particle(at++, Kind.ADVERB));
                continue;
            }
            int share = Shares.end(row, from);
            if (share > from) {
                phrases.add(new Particle(from, share, Kind.ADVERB));
                at = share;
                continue;
            }
            Phrase phrase = nounPhrases
                    .at(from)
                    .<Phrase>map(noun -> noun)
                    .or(() -> verbGroups.at(from))
                    .orElseGet(() -> row.isDate(from) ? time(from) : particle(from));
            phrases.add(phrase);
            at = phrase.to();
            if (phrase instanceof VerbGroup) {
                IntStream.range(from, at)
                        .filter(verbGroups::isDateInside)
                        .mapToObj(this::time)
                        .forEach(phrases::add);
            }
        }
        return phrases;
    }

    /** {@code himself} in {@code who himself took power}. */
    private boolean isIntensive(int i) {
        return i > 0
                && i + 1 < row.size()
                && Pronouns.isReflexive(row.lower(i))
                && row.is(i - 1, PartOfSpeech.PRON, PartOfSpeech.NOUN, PartOfSpeech.PROPN)
                && row.is(i + 1, PartOfSpeech.VERB, PartOfSpeech.AUX);
    }

    private Phrase time(int from) {
        return new TimePhrase(from, row.endOfDate(from), row.date(from));
    }

    private Particle particle(int i) {
        return isOutOf(i) || isOnBoard(i) ? new Particle(i, i + 2, Kind.PREPOSITION) : new Particle(i, kinds.of(i));
    }

    private boolean isOutOf(int i) {
        return row.lower(i).equals("out")
                && i + 1 < row.size()
                && row.lower(i + 1).equals("of");
    }

    /** {@code on board} in {@code died on board the ferry}, but not in {@code on board level}. */
    private boolean isOnBoard(int i) {
        return row.lower(i).equals("on")
                && i + 2 < row.size()
                && row.lower(i + 1).equals("board")
                && row.is(i + 2, PartOfSpeech.DET, PartOfSpeech.PROPN, PartOfSpeech.PRON);
    }
}
