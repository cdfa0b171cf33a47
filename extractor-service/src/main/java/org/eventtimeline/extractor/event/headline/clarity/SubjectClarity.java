package org.eventtimeline.extractor.event.headline.clarity;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.construction.LooseParticiples;
import org.eventtimeline.extractor.event.headline.draft.Clarity;
import org.eventtimeline.extractor.event.name.Lists;
import org.eventtimeline.extractor.event.phrase.Phrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.VerbClasses;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.event.reference.Article;
import org.eventtimeline.extractor.event.reference.description.Latters;
import org.eventtimeline.extractor.event.reference.wording.Definites;
import org.eventtimeline.extractor.event.reference.wording.OrganisationNouns;
import org.eventtimeline.extractor.event.reference.wording.Vagueness;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.WordNetKinds;

/** Estimates how clear the subject of a clause leaves a headline: whether it says who or what it is, to any reader. */
public final class SubjectClarity {
    private static final Set<String> ONE = Set.of("one", "ones", "rest", "remainder");

    private final Article article;
    private final Agreement agreement;
    private final LooseOwners owners;

    private final boolean titled;

    /**
     * Estimates the clarity of subjects of an article.
     *
     * @param titled whether its title says of what sort of thing, if that is left open
     */
    public SubjectClarity(Article article, Agreement agreement, boolean titled) {
        this.article = article;
        this.titled = titled;
        this.agreement = agreement;
        this.owners = new LooseOwners(article.names());
    }

    /**
     * How clear the headline is at the most.
     *
     * @param actor the words for the subject
     * @param pieces the words of the headline
     */
    public Clarity of(Reading reading, Clause clause, String actor, List<String> pieces) {
        if (!clause.hasSubject()) {
            return Clarity.CLEAR;
        }
        Phrases phrases = reading.phrases();
        Token head = phrases.head(clause.subject());
        boolean pointsBack = Vagueness.pointsBack(phrases, clause.subject()) && actor.equalsIgnoreCase(head.text());
        boolean unexplained = (pointsBack && !titled || isUnsaid(phrases, clause.subject())) && !isExplained(pieces);
        boolean open = unexplained
                || isCount(phrases, clause.subject())
                || Latters.is(phrases, clause.subject()) && isUnknown(phrases, clause.subject())
                || isNameless(phrases, clause.subject(), actor) && !hasCapital(actor)
                || isAside(phrases, clause, pieces)
                || LooseParticiples.is(reading, clause)
                || clause.kind() == Clause.Kind.RELATIVE && Vagueness.isAnybody(phrases, clause.subject())
                || owners.isOfSomebody(reading, clause, actor, pieces)
                || agreement.isWrong(phrases, clause);
        return open
                ? Clarity.OPEN
                : pointsBack
                                || isUnnamed(phrases, clause.subject(), actor)
                                || isOfAnything(clause, actor, pieces)
                                || owners.isOfAnother(head, actor, pieces)
                        ? Clarity.VAGUE
                        : Clarity.CLEAR;
    }

    /** {@code The vessel} or {@code the company}, of which there are many, whoever does what to it. */
    private boolean isUnnamed(Phrases phrases, int subject, String actor) {
        Token head = phrases.head(subject);
        boolean thing = titled && WordNetKinds.isKindOf(head.lemma(), "artifact", 1);
        return Definites.isBare(phrases, subject)
                && actor.equalsIgnoreCase(head.text())
                && (thing || OrganisationNouns.isCompany(head.lemma()));
    }

    /** {@code 900 shares bought}, {@code two mills closed}: of a thing in passing, and neither by whom nor why. */
    private static boolean isOfAnything(Clause clause, String actor, List<String> pieces) {
        return clause.kind() == Clause.Kind.REDUCED && pieces.size() == 1 && !hasCapital(actor);
    }

    /** Whether a name or number behind the first word of a headline says what it is about. */
    private static boolean isExplained(List<String> pieces) {
        String text = String.join(" ", pieces);
        return text.chars().skip(1).anyMatch(letter -> Character.isUpperCase(letter) || Character.isDigit(letter));
    }

    private static boolean hasCapital(String actor) {
        return actor.chars().skip(1).anyMatch(Character::isUpperCase);
    }

    /** {@code one}, {@code the rest}, {@code a smaller one}. */
    private static boolean isSingleWord(Phrases phrases, Phrase.NounPhrase noun) {
        return IntStream.range(noun.from(), noun.head())
                .allMatch(i -> phrases.token(i).is(PartOfSpeech.DET, PartOfSpeech.ADJ));
    }

    /** {@code The last of them}, {@code one of which}, {@code ones}, {@code the rest}. */
    private static boolean isNameless(Phrases phrases, int subject, String actor) {
        int of = Lists.end(phrases, subject);
        boolean one = isSingleWord(phrases, (Phrase.NounPhrase) phrases.get(subject))
                && phrases.preposition(of).isEmpty()
                && ONE.contains(Words.lower(actor.substring(actor.lastIndexOf(' ') + 1)));
        return one
                || phrases.preposition(of).equals("of")
                        && (phrases.isKind(of + 1, Phrase.Kind.RELATIVE)
                                || phrases.isNoun(of + 1)
                                        && phrases.head(of + 1).pos() == PartOfSpeech.PRON);
    }

    /** {@code All}, {@code the first}, of whom nobody knows who they are. */
    private boolean isUnsaid(Phrases phrases, int subject) {
        return Vagueness.isUnsaid(phrases, subject) && isUnknown(phrases, subject);
    }

    /** {@code The three}, whom nobody knows. */
    private boolean isCount(Phrases phrases, int subject) {
        return Vagueness.isCount(phrases, subject) && isUnknown(phrases, subject);
    }

    private boolean isUnknown(Phrases phrases, int subject) {
        return article.antecedents().at(phrases, phrases.get(subject).from()).isEmpty();
    }

    /** {@code a paper published}, {@code a man told}: said in passing of what is not the matter. */
    private static boolean isAside(Phrases phrases, Clause clause, List<String> pieces) {
        return clause.kind() == Clause.Kind.REDUCED
                && pieces.size() == 1
                && (Vagueness.isNothingNew(phrases, clause.subject())
                        || VerbClasses.isReporting(phrases.head(clause.verb())));
    }
}
