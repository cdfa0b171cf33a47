package org.eventtimeline.extractor.event;

import java.util.Set;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.construction.Consequences;
import org.eventtimeline.extractor.event.construction.Results;
import org.eventtimeline.extractor.event.kind.EventKinds;
import org.eventtimeline.extractor.event.mention.Mention;
import org.eventtimeline.extractor.event.name.Lists;
import org.eventtimeline.extractor.event.name.NameFinder;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrase;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.Ranks;
import org.eventtimeline.extractor.event.phrase.VerbClasses;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.VerbForm;

/** What an article tells in passing: statements, states, circumstances, and what only describes something. */
final class ToldInPassing {
    private static final Set<String> CIRCUMSTANCES = Set.of("as", "while");

    private ToldInPassing() {}

    /**
     * Statements ({@code said}) and states ({@code has}) stay in the background, and what is told beside an event or
     * with it.
     */
    static boolean is(Mention mention) {
        if (mention.background() || !mention.hasClause()) {
            return mention.background()
                    || isDescription(mention.phrases(), mention.noun())
                    || isTrading(mention.phrases(), mention.noun())
                    || isStatedIn(mention)
                    || isStatedBy(mention)
                    || isOfFeat(mention);
        }
        Clause clause = mention.clause();
        Token verb = mention.phrases().head(clause.verb());
        return Statements.isMere(mention)
                || VerbClasses.isState(verb) && !Happenings.tells(mention.phrases(), clause)
                || isUnderWay(clause, verb)
                || isStillSo(mention.phrases(), clause)
                || isCircumstance(mention.phrases(), clause)
                || isReckoning(mention.phrases(), clause)
                || Consequences.is(mention.reading(), clause);
    }

    /**
     * {@code as an exercise}, {@code war} in {@code prisoners of war}, the award in {@code Baker of the Year award}.
     */
    private static boolean isDescription(Phrases phrases, int noun) {
        boolean bare = phrases.get(noun).to() - phrases.get(noun).from() == 1
                && !phrases.token(phrases.get(noun).from()).isCapitalized();
        String preposition = phrases.preposition(noun - 1);
        boolean ofYear = phrases.lower(phrases.get(noun).from()).equals("the")
                && phrases.token(phrases.get(noun).from() + 1).text().equals("Year");
        return preposition.equals("as") || preposition.equals("of") && (bare || ofYear) || isNameOfThing(phrases, noun);
    }

    /**
     * {@code the cup} in {@code was the first woman to win the cup}, {@code beat Oslo to win the cup}, which says it
     * all.
     */
    private static boolean isOfFeat(Mention mention) {
        return mention.reading()
                .withObject(mention.noun())
                .filter(clause -> clause.kind() == Clause.Kind.INFINITIVE)
                .anyMatch(clause -> Results.isVictory(mention.phrases(), clause)
                        || mention.phrases().get(clause.at() - 1) instanceof NounPhrase noun
                                && Ranks.singleOut(mention.phrases(), noun));
    }

    /** {@code fell to $9 in trading on Monday}: an exchange trades on every day. */
    private static boolean isTrading(Phrases phrases, int noun) {
        return phrases.head(noun).lemma().equals("trading");
    }

    /** {@code In a speech on Monday, Lang praised the builders}: what was said matters, if anything. */
    private static boolean isStatedIn(Mention mention) {
        return mention.phrases().preposition(mention.noun() - 1).equals("in")
                && "statement".equals(EventKinds.of(mention));
    }

    /** {@code the declaration by Acme}, but not {@code the declaration of war by Acme}. */
    private static boolean isStatedBy(Mention mention) {
        Phrases phrases = mention.phrases();
        int by = mention.noun() + 1;
        return phrases.preposition(by).equals("by")
                && phrases.isNoun(by + 1)
                && !phrases.preposition(Lists.end(phrases, by + 1)).equals("of")
                && "statement".equals(EventKinds.of(mention));
    }

    /** {@code The journal Ocean Changes}, which is a journal. */
    private static boolean isNameOfThing(Phrases phrases, int i) {
        NounPhrase noun = phrases.noun(i);
        return NameFinder.names(phrases, noun).stream()
                .filter(name -> name.to() == noun.to() && name.from() > noun.from())
                .map(name -> phrases.token(name.from() - 1))
                .anyMatch(before ->
                        before.pos() == PartOfSpeech.NOUN && !before.isCapitalized() && !Lexicon.isEventNoun(before));
    }

    /** {@code was driving}, while something else happened. */
    private static boolean isUnderWay(Clause clause, Token verb) {
        return clause.verb().tense() == Phrase.Tense.PAST && VerbForm.of(Words.lower(verb)) == VerbForm.GERUND;
    }

    /** {@code still stands}, {@code still sells bread}. */
    private static boolean isStillSo(Phrases phrases, Clause clause) {
        return clause.verb().tense() == Phrase.Tense.PRESENT && phrases.isMark(clause.at() - 1, "still");
    }

    /** {@code since records began}: so far back one can tell. */
    private static boolean isReckoning(Phrases phrases, Clause clause) {
        return clause.kind() == Clause.Kind.SUBORDINATE
                && phrases.isMark(clause.subject() - 1, "since")
                && phrases.isMark(clause.subject(), "records");
    }

    /** {@code as the troops approached}. */
    private static boolean isCircumstance(Phrases phrases, Clause clause) {
        int before = clause.subject() - 1;
        boolean bare = !clause.hasObject() && !phrases.isKind(clause.at() + 1, Phrase.Kind.PREPOSITION);
        return clause.kind() == Clause.Kind.SUBORDINATE
                && bare
                && clause.hasSubject()
                && before >= 0
                && CIRCUMSTANCES.contains(phrases.lower(phrases.get(before).from()));
    }
}
