package org.eventtimeline.extractor.event.clause;

import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.language.Token;

/** What comes of an event and is told with it: {@code The bridge fell, killing two}. */
public final class Consequences {
    private Consequences() {}

    /** Whether the clause is a gerund behind a comma, of something that happens. */
    public static boolean is(Reading reading, Clause clause) {
        Phrases phrases = reading.phrases();
        Token verb = phrases.token(clause.verb().head());
        int index = reading.clauses().indexOf(clause);
        return clause.kind() == Clause.Kind.GERUND
                && phrases.isKind(clause.at() - 1, Kind.COMMA)
                && index > 0
                && happens(reading, reading.clauses().get(index - 1))
                && !Lexicon.isState(verb)
                && !Lexicon.isTelling(verb);
    }

    private static boolean happens(Reading reading, Clause main) {
        Token verb = reading.phrases().token(main.verb().head());
        boolean told = main.kind() == Clause.Kind.MAIN || main.kind() == Clause.Kind.RELATIVE;
        return told && main.verb().isFinite() && !Lexicon.isReporting(verb);
    }
}
