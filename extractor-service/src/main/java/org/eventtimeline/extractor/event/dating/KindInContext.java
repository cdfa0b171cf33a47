package org.eventtimeline.extractor.event.dating;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.phrase.Geography;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.language.PartOfSpeech;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.WordList;

/** The kind of an event where its word alone may mislead: {@code fired its thrusters} tells of no dismissal. */
final class KindInContext {
    private static final String ATTACK = "attack";
    private static final String PROTEST = "protest";
    private static final String ELECTION = "election";
    private static final String ACCIDENT = "accident";
    /** Kinds of verbs that also tell how a price changes: {@code shares sank 5%}, {@code closed at $12}. */
    private static final Set<String> ALSO_OF_PRICES = Set.of("closing", "opening", "accident");

    private static final Set<String> FROM_CUSTODY = Set.of("on", "from", "without");
    private static final Set<String> CUSTODY = WordList.words("""
        bail bond parole charge custody prison jail detention captivity hospital camp cell
        """);

    /** Prepositions before whom or what an attack is aimed at. */
    private static final Set<String> AIMED = Set.of("on", "against", "at");

    private final Mention mention;
    private final Phrases phrases;

    KindInContext(Mention mention) {
        this.mention = mention;
        this.phrases = mention.phrases();
    }

    /** What the kind that the word names becomes, if the event has any. */
    Optional<String> of(String word, String kind) {
        if (mention.hasClause()
                && ALSO_OF_PRICES.contains(kind)
                && isMeasured(mention.clause().at() + 1)) {
            return Optional.empty();
        }
        if (!mention.hasClause()
                || !phrases.token(mention.clause().verb().head()).lemma().equals(word)) {
            return ofNoun(word, kind);
        }
        Clause clause = mention.clause();
        return switch (word) {
            case "strike" -> Optional.of(isRefusal(clause) ? PROTEST : runsInto(clause) ? ACCIDENT : kind);
            case "release" -> Optional.of(kind).filter(publication -> !isFreed(clause));
            case "fire" -> Optional.of("resignation").filter(dismissal -> isSomebody(patient(clause)));
            case "name" -> Optional.of(kind).filter(appointment -> isSomebody(patient(clause)));
            case "storm" -> Optional.of(ATTACK);
            case "hit" -> Optional.of(kind).filter(attack -> isArmed(clause));
            case "win", "beat", "lose", "defeat" -> ofContest(clause, kind);
            case "seize", "capture" -> Optional.of(isPlace(patient(clause)) ? ATTACK : kind);
            default -> Optional.of(kind.equals("resignation") && endsNoPost(clause) ? "decision" : kind);
        };
    }

    private Optional<String> ofNoun(String word, String kind) {
        return switch (word) {
            case "strike" -> Optional.of(isAttack() ? kind : PROTEST);
            case "order" -> Optional.of(kind).filter(decision -> !isOfGoods());
            default -> Optional.of(kind);
        };
    }

    /** {@code orders fell}: of what customers order. */
    private boolean isOfGoods() {
        return nouns("order").anyMatch(noun -> Words.isPlural(phrases.head(noun)));
    }

    /** To whom or what it is done. */
    private static int patient(Clause clause) {
        boolean passive = clause.verb().passive() || clause.kind() == Clause.Kind.REDUCED;
        return passive ? clause.subject() : clause.object();
    }

    /** {@code $12} in {@code closed at $12}, {@code higher}. */
    private boolean isMeasured(int i) {
        int at = phrases.isKind(i, Phrase.Kind.PREPOSITION) ? i + 1 : i;
        if (at >= phrases.size() || phrases.get(at) instanceof Phrase.TimePhrase) {
            return false;
        }
        String head = phrases.token(phrases.get(at).to() - 1).text();
        return head.endsWith("%") || Character.isDigit(head.codePointAt(0));
    }

    /** {@code won the election}, {@code beat Castile in the final}, {@code beat the protesters}; but {@code lost a leg}. */
    private Optional<String> ofContest(Clause clause, String kind) {
        Set<String> named = IntStream.range(clause.at() + 1, phrases.size())
                .takeWhile(i -> !phrases.isVerb(i) && !phrases.isKind(i, Phrase.Kind.COMMA))
                .filter(phrases::isNoun)
                .mapToObj(i -> EventKinds.ofWord(phrases.head(i)))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (named.contains(ELECTION)) {
            return Optional.of(ELECTION);
        }
        String verb = phrases.token(clause.verb().head()).lemma();
        boolean thing = !named.contains(kind) && clause.hasObject() && isThing(phrases.head(clause.object()));
        boolean hurt = verb.equals("beat")
                && phrases.isNoun(patient(clause))
                && Lexicon.isPerson(phrases.head(patient(clause)));
        if (hurt) {
            return Optional.of(ATTACK);
        }
        boolean lost = verb.equals("lose") && !named.contains(kind) || verb.equals("beat") && thing;
        return Optional.of(kind).filter(contest -> !lost);
    }

    /** {@code A missile hit the depot}, {@code was hit by a missile}. */
    private boolean isArmed(Clause clause) {
        int by = phrases.preposition(clause.at() + 1).equals("by") ? clause.at() + 2 : clause.subject();
        return phrases.isNoun(by) && Lexicon.isWeapon(phrases.head(by).lemma());
    }

    /** {@code Nurses struck}: those who strike work strike nothing. */
    private boolean isRefusal(Clause clause) {
        return !clause.hasObject()
                && !clause.verb().passive()
                && phrases.isNoun(clause.subject())
                && isActor(phrases.head(clause.subject()));
    }

    /** {@code The ferry Solveig struck a pier}: what is no weapon attacks nothing. */
    private boolean runsInto(Clause clause) {
        if (!clause.hasObject() || !phrases.isNoun(clause.subject())) {
            return false;
        }
        Phrase subject = phrases.get(clause.subject());
        List<Token> nouns = IntStream.range(subject.from(), subject.to())
                .mapToObj(phrases::token)
                .filter(token -> token.is(PartOfSpeech.NOUN) && !token.isCapitalized())
                .toList();
        return !nouns.isEmpty() && nouns.stream().noneMatch(noun -> isActor(noun) || Lexicon.isWeapon(noun.lemma()));
    }

    /** {@code released the hostages}, {@code was released on bail}: nothing is published. */
    private boolean isFreed(Clause clause) {
        int freed = patient(clause);
        return phrases.isNoun(freed) && Lexicon.isPerson(phrases.head(freed))
                || FROM_CUSTODY.contains(phrases.preposition(clause.at() + 1))
                        && phrases.isNoun(clause.at() + 2)
                        && CUSTODY.contains(phrases.head(clause.at() + 2).lemma());
    }

    private static boolean isActor(Token head) {
        return Lexicon.isPerson(head)
                || Lexicon.isTitle(head)
                || Lexicon.isOrganisation(head.lemma())
                || head.pos() == PartOfSpeech.PRON;
    }

    /** {@code missile strike}, {@code a strike on the town}, {@code strikes}. */
    private boolean isAttack() {
        return nouns("strike").anyMatch(noun -> {
            Token head = phrases.head(noun);
            boolean armed = head.index() > 0
                    && Lexicon.isWeapon(phrases.token(head.index() - 1).lemma());
            return armed || AIMED.contains(phrases.preposition(noun + 1)) || Words.isPlural(head);
        });
    }

    /** The noun phrases that may name the event. */
    private IntStream nouns(String lemma) {
        return !mention.hasClause()
                ? IntStream.of(mention.noun())
                : IntStream.of(mention.clause().subject(), mention.clause().object())
                        .filter(phrases::isNoun)
                        .filter(noun -> phrases.head(noun).lemma().equals(lemma));
    }

    private boolean isSomebody(int i) {
        return phrases.isNoun(i)
                && !isThing(phrases.head(i))
                && !phrases.lower(phrases.get(i).from()).equals("its");
    }

    /** {@code dismissed the charges}: only somebody leaves a post. */
    private boolean endsNoPost(Clause clause) {
        return clause.hasObject() && isThing(phrases.head(clause.object()));
    }

    private static boolean isThing(Token head) {
        return head.is(PartOfSpeech.NOUN) && !head.isCapitalized() && !Lexicon.isTitle(head) && !Lexicon.isPerson(head);
    }

    private boolean isPlace(int i) {
        return phrases.isNoun(i)
                && (Geography.isKnownPlace(phrases.head(i).text())
                        || phrases.preposition(i + 1).equals("of") && isThing(phrases.head(i)));
    }
}
