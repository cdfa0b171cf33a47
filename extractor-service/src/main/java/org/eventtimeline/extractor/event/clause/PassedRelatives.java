package org.eventtimeline.extractor.event.clause;

import java.util.List;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.language.lexicon.VerbForm;

/** Relative clauses behind which a verb goes on with the subject of a clause before them. */
record PassedRelatives(Phrases phrases, List<Clause> clauses) {
    /**
     * Whether the relative clause is one of them for the verb at {@code at}.
     *
     * @param comma whether a comma and a conjunction stand before the verb
     */
    boolean has(Clause relative, int at, boolean comma) {
        VerbGroup verb = phrases.verb(at);
        return isNoParticiple(relative, verb)
                || comma && (verb.tense() != Tense.PRESENT || isSetOffBehindMain(relative))
                || isApart(at) && !phrases.isKind(relative.at() - 2, Kind.COMMA);
    }

    private boolean isApart(int at) {
        return phrases.isKind(at - 1, Kind.COMMA) || isBehindDateOfItsOwn(at);
    }

    /**
     * {@code flew} in {@code cancelled a visit that had been planned for May and flew home}: {@code had} takes no past.
     */
    private boolean isNoParticiple(Clause relative, VerbGroup verb) {
        return relative.verb().perfect()
                && verb.from() == verb.head()
                && VerbForm.of(phrases.lower(verb.head())) == VerbForm.PAST;
    }

    /** {@code won} in {@code took the title, which she would hold, and in 1965 won the cup}. */
    private boolean isBehindDateOfItsOwn(int at) {
        int date = phrases.isTime(at - 1) ? at - 1 : at;
        int joint = phrases.preposition(date - 1).isEmpty() ? date - 1 : date - 2;
        return date < at && phrases.isKind(joint, Kind.COORDINATOR) && phrases.isKind(joint - 1, Kind.COMMA);
    }

    /** {@code which burned down} in {@code rebuilt its library, which burned down, and opened a school}. */
    private boolean isSetOffBehindMain(Clause relative) {
        return phrases.isKind(relative.at() - 2, Kind.COMMA)
                && clauses.stream()
                        .anyMatch(main -> main.kind() == Clause.Kind.MAIN
                                && main.at() < relative.at()
                                && main.subject() != relative.subject());
    }
}
