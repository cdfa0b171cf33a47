package org.eventtimeline.extractor.event.phrase;

import java.util.Set;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.WordList;

/** What a word or mark is in its sentence that belongs to no noun or verb: a preposition, a conjunction, a comma. */
final class ParticleKinds {
    private static final Set<String> RELATIVES =
            Set.of("who", "whom", "whose", "which", "where", "when", "why", "what");
    private static final Set<String> SUBORDINATORS = WordList.words("""
            that because although though while whereas if unless whether until once since after before as
            """);
    private static final Set<String> CONJUNCTIONS =
            Set.of("because", "although", "though", "while", "whereas", "if", "unless", "whether");
    /** {@code about} in {@code at about 3 p.m.} */
    private static final Set<String> APPROXIMATING = Set.of("about", "around");

    private static final Set<String> GOVERNING = WordList.words("""
            in on at by of from with for aboard onto inside outside beneath alongside toward towards throughout across
            along near
            """);
    private static final Set<String> PREPOSITIONS = WordList.words("""
            since after before until till as by during following for from in of on to than like despite
            including according
            """);

    private final TokenRow row;
    private final ReportedThat reported;

    ParticleKinds(TokenRow row) {
        this.row = row;
        this.reported = new ReportedThat(row);
    }

    /** The kind of the token. */
    Kind of(int i) {
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
        if (APPROXIMATING.contains(word) && row.isDate(i + 1) && row.is(i - 1, PartOfSpeech.ADP)) {
            return Kind.ADVERB;
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
