package org.eventtimeline.extractor.event.reference.description;

import java.util.Optional;
import java.util.function.Predicate;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.name.Names;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.event.reference.discourse.Discourse;
import org.eventtimeline.extractor.event.reference.discourse.Nations;
import org.eventtimeline.extractor.event.reference.discourse.Things;
import org.eventtimeline.extractor.event.reference.sentence.Actors;
import org.eventtimeline.extractor.event.reference.wording.Descriptions;
import org.eventtimeline.extractor.event.reference.wording.Holdings;
import org.eventtimeline.extractor.event.reference.wording.OrganisationNouns;

/**
 * Who {@code the museum}, {@code the Danish company} and {@code the team} are: who the article has called so or may
 * call so.
 */
final class ShortDescriptions {
    private final Names names;
    private final Discourse discourse;
    private final Actors actors;
    private final Employers employers;
    private final FittingBodies fitting;

    ShortDescriptions(Names names, Discourse discourse, Actors actors) {
        this.names = names;
        this.discourse = discourse;
        this.actors = actors;
        this.employers = new Employers(names);
        this.fitting = new FittingBodies(names, discourse);
    }

    /** Who is described with which phrase {@code i} begins. */
    Optional<String> meant(Reading reading, int i) {
        Phrases phrases = reading.phrases();
        NounPhrase noun = phrases.noun(i);
        String nation = Descriptions.nation(phrases, noun);
        String word = Descriptions.words(phrases, noun);
        return nation.isEmpty() ? called(reading, i, word) : from(nation, word, phrases.number());
    }

    private Optional<String> from(String nation, String word, int sentence) {
        boolean company = OrganisationNouns.isCompany(word) || OrganisationNouns.isTeam(word);
        boolean person = word.equals(Words.lower(nation)) || Lexicon.isPersonNoun(word);
        boolean somebody = word.equals(Words.lower(nation));
        Nations nations = discourse.nations();
        return nations.meant(nation, word, name -> names.person(name).isPresent() ? person : company)
                .or(() -> discourse.people().onlyTold(sentence - 1).filter(name -> somebody && !nations.isKnown(name)));
    }

    private Optional<String> called(Reading reading, int i, String word) {
        int sentence = reading.phrases().number();
        Optional<String> called = discourse
                .epithets()
                .meant(word)
                .filter(name -> names.person(name).isEmpty()
                        ? !isSomebody(word)
                        : discourse.epithets().isKnown(word, sentence));
        boolean acts = reading.clauses().stream().anyMatch(clause -> clause.subject() == i);
        Optional<String> other =
                (acts ? actors.namedBefore(reading, i) : actors.before(reading, i)).map(names::fullest);
        Predicate<String> another = name -> !other.equals(Optional.of(names.fullest(name)));
        Optional<String> employer = OrganisationNouns.isTeam(word) || OrganisationNouns.isCompany(word)
                ? employers.of(reading, i)
                : Optional.empty();
        if (employer.isPresent()) {
            return employer;
        }
        if (called.isEmpty() && OrganisationNouns.isTeam(word)) {
            Things organisations = discourse.organisations();
            return organisations.topical(
                    sentence, name -> (acts || another.test(name)) && organisations.isNear(name, sentence));
        }
        Optional<String> lately = discourse.epithets().lately(word, sentence);
        if (lately.isPresent() || !OrganisationNouns.isCompany(word)) {
            return lately.or(() -> called).or(() -> fitting.kind(word, sentence, another));
        }
        return discourse
                .epithets()
                .subject(word)
                .filter(another)
                .or(() -> fitting.company(isBusiness(reading.phrases(), i, word), sentence, another))
                .or(() -> called);
    }

    /** {@code The company}, {@code the group} in {@code the group's shares}. */
    private static boolean isBusiness(Phrases phrases, int i, String word) {
        NounPhrase noun = phrases.noun(i);
        return OrganisationNouns.isBusiness(word) || noun.hasPossessor() && Holdings.isOne(phrases.head(i));
    }

    /** {@code businessman}, but neither {@code owner}, which firms may be, nor {@code party}. */
    private static boolean isSomebody(String noun) {
        return Lexicon.isPersonNoun(noun) && !Lexicon.isTrade(noun) && !Lexicon.isOrganisation(noun);
    }
}
