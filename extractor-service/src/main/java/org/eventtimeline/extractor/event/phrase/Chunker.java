package org.eventtimeline.extractor.event.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
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
    private static final Pattern PARTY = Pattern.compile("[DIR]-[A-Z][A-Za-z.]+");

    private static final Pattern AGE = Pattern.compile("\\d{1,3}");

    private final TokenRow row;
    private final ParticleKinds kinds;

    private Chunker(TokenRow row) {
        this.row = row;
        this.kinds = new ParticleKinds(row);
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
            int endOfAside = endOfAge(endOfParty(from));
            for (; at < endOfAside; at++) {
                phrases.add(new Particle(at, Kind.ADVERB));
            }
            if (at > from) {
                at = addOrigin(phrases, at);
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

    /** The token after {@code , R-Ind.,} behind a politician's name, which may stand anywhere; or the token itself. */
    private int endOfParty(int comma) {
        boolean party = row.isComma(comma)
                && comma + 1 < row.size()
                && isParty(row.get(comma + 1).text());
        return !party ? comma : row.isComma(comma + 2) ? comma + 3 : comma + 2;
    }

    /** The token after {@code , 44} or {@code (44)} behind the name of a person; or the token itself. */
    private int endOfAge(int mark) {
        boolean age = row.is(mark - 1, PartOfSpeech.PROPN, PartOfSpeech.NOUN)
                && row.get(mark - 1).isCapitalized()
                && mark + 2 < row.size()
                && AGE.matcher(row.get(mark + 1).text()).matches();
        boolean bracketed =
                age && row.lower(mark).equals("(") && row.lower(mark + 2).equals(")");
        return bracketed ? mark + 3 : age && row.isComma(mark) && row.isComma(mark + 2) ? mark + 2 : mark;
    }

    /** Makes {@code 44, of Oslo} of the age before the comma, where a name stands there with both; gives its end. */
    private int addOrigin(List<Phrase> phrases, int comma) {
        int age = comma - 1;
        int end = endOfName(comma + 2);
        boolean state = row.isComma(end)
                && row.isComma(endOfName(end + 1))
                && Geography.isKnownPlace(row.get(end + 1).text());
        end = state ? endOfName(end + 1) : end;
        boolean origin = AGE.matcher(row.get(age).text()).matches()
                && row.isComma(comma)
                && comma + 1 < row.size()
                && row.lower(comma + 1).equals("of")
                && end > comma + 2
                && row.isComma(end);
        if (!origin) {
            return comma;
        }
        phrases.set(phrases.size() - 1, new Particle(age, end, Kind.ADVERB));
        return end;
    }

    private int endOfName(int from) {
        int end = from;
        while (end < row.size() && row.get(end).pos() == PartOfSpeech.PROPN) {
            end++;
        }
        return end;
    }

    private static boolean isParty(String text) {
        return PARTY.matcher(text).matches()
                && (text.endsWith(".") || text.length() == 4 || Geography.isKnownPlace(text.substring(2)));
    }

    private Phrase time(int from) {
        return new TimePhrase(from, row.endOfDate(from), row.date(from));
    }

    private Particle particle(int i) {
        return row.lower(i).equals("out")
                        && i + 1 < row.size()
                        && row.lower(i + 1).equals("of")
                ? new Particle(i, i + 2, Kind.PREPOSITION)
                : new Particle(i, kinds.of(i));
    }
}
