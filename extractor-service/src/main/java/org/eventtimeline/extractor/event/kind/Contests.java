package org.eventtimeline.extractor.event.kind;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.language.lexicon.WordList;
import org.eventtimeline.extractor.language.lexicon.WordNetKinds;

/** The kind of winning, beating and losing: {@code won the election}, {@code beat Castile in the final}. */
final class Contests {
    private static final String AWARD = "award";
    private static final String ELECTION = "election";

    private static final Set<String> PRIZES = WordList.words("""
        bronze crown cup event gold medal series silver title trophy
        """);

    private static final Set<String> PERIODS = Set.of("season", "tournament", "year");

    private Contests() {}

    /** The kind of what the clause tells, if it is any; {@code contest} names that of its verb. */
    static Optional<String> kind(Phrases phrases, Clause clause, String contest) {
        Set<String> named = named(phrases, clause);
        if (named.contains(ELECTION)) {
            return Optional.of(ELECTION);
        }
        String verb = clause.lemma(phrases);
        if (verb.equals("win") && isAward(phrases, clause)) {
            return Optional.of(AWARD);
        }
        boolean won = named.contains(contest) || !isNoContest(phrases, clause, verb);
        return Optional.of(contest).filter(kind -> won);
    }

    /** {@code was named best actor}, {@code named her player of the year}. */
    static boolean isHonour(Phrases phrases, Clause clause) {
        int honour = clause.hasObject() && !clause.verb().passive() ? clause.object() + 1 : clause.at() + 1;
        return phrases.isNoun(honour)
                && (phrases.lower(phrases.get(honour).from()).equals("best")
                        || phrases.preposition(honour + 1).equals("of")
                                && phrases.isNoun(honour + 2)
                                && PERIODS.contains(phrases.head(honour + 2).lemma()));
    }

    /** The kinds of events that the nouns behind the verb name: {@code final}, {@code election}. */
    private static Set<String> named(Phrases phrases, Clause clause) {
        return IntStream.range(clause.at() + 1, phrases.size())
                .takeWhile(i -> !phrases.isVerb(i) && !phrases.isKind(i, Phrase.Kind.COMMA))
                .filter(phrases::isNoun)
                .mapToObj(i -> EventKinds.ofWord(phrases.head(i)))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** {@code lost a leg}, {@code beat the eggs}, {@code won a contract}. */
    private static boolean isNoContest(Phrases phrases, Clause clause, String verb) {
        boolean thing = new Patient(phrases, clause.object()).isThing();
        return verb.equals("lose")
                || thing && !isPrize(phrases.head(clause.object()).lemma());
    }

    /** {@code won the Nobel Prize}. */
    private static boolean isAward(Phrases phrases, Clause clause) {
        if (!phrases.isNoun(clause.object())) {
            return false;
        }
        boolean titled = phrases.preposition(clause.object() + 1).equals("of") && phrases.isNoun(clause.object() + 2);
        int prize =
                titled && isPrize(phrases.head(clause.object() + 2).lemma()) ? clause.object() + 2 : clause.object();
        String noun = Words.lower(phrases.head(prize).lemma());
        return !PRIZES.contains(noun) && Lexicon.isPrize(noun);
    }

    /** {@code won a medal}, {@code the title}, {@code a match}. */
    private static boolean isPrize(String noun) {
        return PRIZES.contains(noun) || WordNetKinds.isKindOf(noun, "contest", 2) || Lexicon.isPrize(noun);
    }
}
