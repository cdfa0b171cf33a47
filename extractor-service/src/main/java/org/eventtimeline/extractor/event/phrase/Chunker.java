package org.eventtimeline.extractor.event.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.Particle;
import org.eventtimeline.extractor.event.phrase.Phrase.TimePhrase;
import org.eventtimeline.extractor.language.Sentence;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.WordList;
import org.eventtimeline.extractor.temporal.TemporalExpression;

/** Groups the tokens of a sentence into phrases. */
public final class Chunker {
    private static final Set<String> RELATIVES =
            Set.of("who", "whom", "whose", "which", "where", "when", "why", "what");
    private static final Set<String> SUBORDINATORS = WordList.words("""
            that because although though while whereas if unless whether until once since after before as
            """);
    private static final Set<String> CONJUNCTIONS =
            Set.of("because", "although", "though", "while", "whereas", "if", "unless", "whether");
    private static final Set<String> REFLEXIVES = Set.of("himself", "herself", "itself", "themselves");
    private static final Set<String> GOVERNING = WordList.words("""
            in on at by of from with for aboard onto inside outside beneath alongside toward towards throughout across
            along near
            """);
    private static final Set<String> PREPOSITIONS = WordList.words("""
            since after before until till as by during following for from in of on to than like despite
            including according
            """);

    private static final Pattern PARTY = Pattern.compile("[DIR]-[A-Z][A-Za-z.]+");

    private static final Pattern AGE = Pattern.compile("\\d{1,3}");

    private final TokenRow row;
    private final ReportedThat reported;

    private Chunker(TokenRow row) {
        this.row = row;
        this.reported = new ReportedThat(row);
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
                continue;
            }
            if (isIntensive(from) || row.isSpan(from)) {
                phrases.add(new Particle(at++, Kind.ADVERB));
                continue;
            }
            Phrase phrase = nounPhrases
                    .at(from)
                    .<Phrase>map(noun -> noun)
                    .or(() -> verbGroups.at(from))
                    .orElseGet(() -> row.isDate(from) ? time(from) : particle(from));
            phrases.add(phrase);
            at = phrase.to();
        }
        return phrases;
    }

    /** {@code himself} in {@code who himself took power}. */
    private boolean isIntensive(int i) {
        return i > 0
                && i + 1 < row.size()
                && REFLEXIVES.contains(row.lower(i))
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

    /** The token after {@code , 44} behind the name of a person; or the token itself. */
    private int endOfAge(int comma) {
        boolean age = row.isComma(comma)
                && row.is(comma - 1, PartOfSpeech.PROPN, PartOfSpeech.NOUN)
                && row.get(comma - 1).isCapitalized()
                && row.isComma(comma + 2)
                && AGE.matcher(row.get(comma + 1).text()).matches();
        return age ? comma + 2 : comma;
    }

    private static boolean isParty(String text) {
        return PARTY.matcher(text).matches()
                && (text.endsWith(".") || text.length() == 4 || Geography.isKnownPlace(text.substring(2)));
    }

    private Phrase time(int from) {
        return new TimePhrase(from, row.endOfDate(from), row.date(from));
    }

    private Particle particle(int i) {
        return new Particle(i, kind(i));
    }

    private Kind kind(int i) {
        Token token = row.get(i);
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
        boolean subject = row.isDate(i - 1) && row.is(i + 1, PartOfSpeech.VERB, PartOfSpeech.AUX);
        boolean behindNoun = row.is(i - 1, PartOfSpeech.NOUN, PartOfSpeech.PROPN);
        if (word.equals("that") && (subject || behindNoun && !reported.isAt(i))) {
            return Kind.RELATIVE;
        }
        if (CONJUNCTIONS.contains(word)) {
            return Kind.SUBORDINATOR;
        }
        if (row.isDate(i + 1) && PREPOSITIONS.contains(word)) {
            return Kind.PREPOSITION;
        }
        if (GOVERNING.contains(word)
                && i + 1 < row.size()
                && (row.isDate(i + 1) || row.is(i + 1, PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.DET))) {
            return Kind.PREPOSITION;
        }
        return switch (token.pos()) {
            case CCONJ -> Kind.COORDINATOR;
            case ADP -> Kind.PREPOSITION;
            case SCONJ ->
                PREPOSITIONS.contains(word) || GOVERNING.contains(word) ? Kind.PREPOSITION : Kind.SUBORDINATOR;
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
