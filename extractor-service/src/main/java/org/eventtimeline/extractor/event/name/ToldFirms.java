package org.eventtimeline.extractor.event.name;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.lexicon.WordList;

/** The firms with surnames of which an article says what they are: {@code the drug company Lang}. */
final class ToldFirms {
    /** So many sentences may tell what the article is about. */
    private static final int OPENING = 2;

    /** Parts of a firm that somebody has. */
    private static final Set<String> SHARES = Set.of("stake", "share", "shareholding");

    /** Nouns before the name of a firm, of which hardly anybody is without a given name. */
    private static final Set<String> FIRMS = WordList.words("""
            company firm retailer grocer manufacturer producer brewer insurer lender publisher supplier giant startup
            start-up supermarket airline bank chain line operator utility shipyard charity club
            """);

    /** The length of a word that says only that somebody makes something. */
    private static final int MAKER = 5;

    private static final Set<String> OF = Set.of("in", "of");

    private final Set<String> names = new HashSet<>();

    ToldFirms(List<Phrases> sentences, WrittenNames written) {
        sentences.forEach(this::readKinds);
        readShares(sentences, written);
        sentences.stream()
                .filter(phrases -> !phrases.sentence().isHeading())
                .limit(OPENING)
                .forEach(phrases -> readSelf(phrases, written));
    }

    Set<String> names() {
        return names;
    }

    /** {@code Lang} in {@code the drug company Lang}. */
    private void readKinds(Phrases phrases) {
        for (int i = 0; i < phrases.size(); i++) {
            if (phrases.get(i) instanceof NounPhrase noun) {
                NameFinder.names(phrases, noun).stream()
                        .filter(name -> name.isOneWord() && name.from() > noun.from() && name.to() == noun.to())
                        .filter(name -> isCompany(phrases.token(name.from() - 1)))
                        .forEach(name -> names.add(name.text()));
            }
        }
    }

    /** {@code Lang} in {@code a stake in chip designer Lang}, where nothing is called {@code Lang Motors}. */
    private void readShares(List<Phrases> sentences, WrittenNames written) {
        Set<String> openings = written.people().keySet().stream()
                .map(text -> new Name(0, 1, text, false))
                .filter(name -> !name.isOneWord())
                .map(Name::firstWord)
                .collect(Collectors.toSet());
        for (Phrases phrases : sentences) {
            IntStream.range(0, phrases.size())
                    .filter(i -> isShare(phrases, i))
                    .mapToObj(i -> phrases.noun(i + 2))
                    .flatMap(noun -> NameFinder.names(phrases, noun).stream().filter(name -> name.to() == noun.to()))
                    .filter(name -> name.isOneWord() && !openings.contains(name.text()))
                    .forEach(name -> names.add(name.text()));
        }
    }

    private static boolean isShare(Phrases phrases, int i) {
        return phrases.isNoun(i)
                && SHARES.contains(phrases.head(i).lemma())
                && OF.contains(phrases.preposition(i + 1))
                && phrases.isNoun(i + 2);
    }

    private static boolean isCompany(Token noun) {
        String word = noun.lemma();
        return !noun.isCapitalized() && (FIRMS.contains(word) || word.endsWith("maker") && word.length() > MAKER);
    }

    /** {@code Lang} in {@code Lang Engineering is a maker of pumps}, if that is somebody's surname. */
    private void readSelf(Phrases phrases, WrittenNames written) {
        boolean firm = phrases.isNoun(0)
                && phrases.isVerb(1)
                && phrases.head(phrases.verb(1)).lemma().equals("be")
                && phrases.isNoun(2)
                && (isFirm(phrases.head(2)) || isBody(phrases.head(2)));
        if (firm) {
            NameFinder.names(phrases, phrases.noun(0)).stream()
                    .filter(name -> !name.isOneWord())
                    .map(Name::firstWord)
                    .filter(word -> isBody(phrases.head(2))
                            || written.people().keySet().stream().anyMatch(full -> full.endsWith(" " + word)))
                    .forEach(names::add);
        }
    }

    /** {@code club}. */
    private static boolean isBody(Token noun) {
        return Lexicon.isOrganisation(noun.lemma()) && !Lexicon.isPersonNoun(noun.lemma());
    }

    private static boolean isFirm(Token noun) {
        return isCompany(noun) || Lexicon.isTrade(noun.lemma());
    }
}
