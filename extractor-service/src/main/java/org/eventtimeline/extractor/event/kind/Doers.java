package org.eventtimeline.extractor.event.kind;

import java.util.Set;
import java.util.stream.Stream;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.Words;

/** Tells the senses of a verb apart by who or what does it: {@code the bank failed}, {@code the rocket failed}. */
record Doers(Phrases phrases) {
    private static final Set<String> FIRMS =
            Set.of("bank", "lender", "company", "firm", "retailer", "insurer", "chain");

    /** What is shot with a camera and comes out. */
    private static final Set<String> SHOWN =
            Set.of("film", "movie", "documentary", "series", "version", "scene", "video", "episode", "book", "album");

    private static final Set<String> JUDGING = Set.of("judge", "court", "tribunal");

    /** {@code The bank failed}, {@code Moe Bank failed}. */
    boolean isFirm(Clause clause) {
        return phrases.isNoun(clause.subject())
                && Stream.iterate(phrases.get(clause.subject()).from(), i -> i + 1)
                        .limit(phrases.get(clause.subject()).to()
                                - phrases.get(clause.subject()).from())
                        .anyMatch(
                                i -> FIRMS.contains(Words.lower(phrases.token(i).lemma())));
    }

    /** {@code The prize went to Lee}. */
    boolean isPrize(Clause clause) {
        return phrases.isNoun(clause.subject())
                && Lexicon.isPrize(Words.lower(phrases.head(clause.subject()).lemma()));
    }

    /** {@code Her novel came out}, but not {@code Lee came out}, {@code the army came out against it}. */
    boolean isPublished(Clause clause) {
        return phrases.isNoun(clause.subject())
                && !Lexicon.isPerson(phrases.head(clause.subject()))
                && (phrases.isTime(clause.at() + 2)
                        || phrases.isKind(clause.at() + 2, Kind.PREPOSITION) && phrases.isTime(clause.at() + 3)
                        || isShown(phrases, clause.subject()));
    }

    /** {@code the film} in {@code The film was shot in Oslo}. */
    static boolean isShown(Phrases phrases, int noun) {
        return phrases.isNoun(noun) && SHOWN.contains(phrases.head(noun).lemma());
    }

    /** {@code attacked Lee for leaving}, {@code attacked the plan}: with words. */
    boolean isRebuke(Clause clause) {
        boolean why = clause.hasObject()
                && phrases.preposition(clause.object() + 1).equals("for")
                && !phrases.isTime(clause.object() + 2);
        return why || Patient.of(phrases, clause).isIdea();
    }

    /** {@code A judge held a hearing}, {@code a court awarded the land to Chad}. */
    boolean isCourt(Clause clause) {
        return phrases.isNoun(clause.subject())
                && JUDGING.contains(Words.lower(phrases.head(clause.subject()).lemma()));
    }

    /** {@code made him bishop}, but not {@code made him wait}. */
    boolean isGivenOffice(Clause clause) {
        if (!clause.hasObject()) {
            return false;
        }
        int office = clause.object() + 1;
        boolean inOne = phrases.token(phrases.get(clause.object()).from()).isCapitalized()
                && !phrases.head(clause.object()).isCapitalized()
                && Lexicon.isTitle(phrases.head(clause.object()));
        return inOne || phrases.isNoun(office) && Lexicon.isTitle(phrases.head(office));
    }

    /** {@code fought the plan}, {@code fought cancer}, but not {@code fought a battle}, {@code fought the rebels}. */
    boolean isStruggle(Clause clause) {
        return clause.hasObject()
                && new Patient(phrases, clause.object()).isThing()
                && !"war".equals(EventKinds.ofWord(phrases.head(clause.object())))
                && !Lexicon.isOrganisation(phrases.head(clause.object()).lemma());
    }
}
