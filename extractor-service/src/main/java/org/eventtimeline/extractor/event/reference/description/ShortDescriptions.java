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
import org.eventtimeline.extractor.event.reference.sentence.Actors;
import org.eventtimeline.extractor.event.reference.thing.LikelyReferents;
import org.eventtimeline.extractor.event.reference.wording.Descriptions;
import org.eventtimeline.extractor.event.reference.wording.Holdings;
import org.eventtimeline.extractor.event.reference.wording.OrganisationNouns;
import org.eventtimeline.extractor.event.reference.wording.TradeNouns;

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
    private final LikelyReferents likely;

    ShortDescriptions(Names names, Discourse discourse, Actors actors, LikelyReferents likely) {
        this.likely = likely;
        this.names = names;
        this.discourse = discourse;
        this.actors = actors;
        this.employers = new Employers(names);
        this.fitting = new FittingBodies(names, discourse, likely);
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

    private Optional<String> called(Reading reading, int i, String words) {
        int sentence = reading.phrases().number();
        String word = words.substring(words.lastIndexOf(' ') + 1);
        Optional<String> called = discourse
                .epithets()
                .meant(words)
                .filter(name -> names.person(name).isEmpty()
                        ? !isSomebody(words)
                        : discourse.epithets().isKnown(words, sentence));
        boolean team = OrganisationNouns.isTeam(word);
        boolean company = OrganisationNouns.isCompany(word);
        Optional<String> employer = team || company ? employers.of(reading, i) : Optional.empty();
        if (employer.isPresent()) {
            return employer;
        }
        Predicate<String> another = another(reading, i);
        if (called.isEmpty() && team) {
            boolean acts = reading.isSubject(i);
            return likely.described(reading, i, name -> acts || another.test(name));
        }
        Optional<String> lately = discourse.epithets().lately(words, sentence);
        if (lately.isPresent() || !company) {
            return lately.or(() -> called).or(() -> fitting.kind(reading, i, words, another));
        }
        return discourse
                .epithets()
                .subject(words)
                .filter(another)
                .or(() -> fitting.company(reading, i, isBusiness(reading.phrases(), i, word), another))
                .or(() -> called);
    }

    /** Whoever does not act there already and of whom the article tells what is said before the noun. */
    private Predicate<String> another(Reading reading, int i) {
        Phrases phrases = reading.phrases();
        boolean acts = reading.isSubject(i);
        Optional<String> other =
                (acts ? actors.namedBefore(reading, i) : actors.before(reading, i)).map(names::fullest);
        Optional<String> modifier = Descriptions.modifier(phrases, phrases.noun(i))
                .filter(word -> !TradeNouns.isOne(phrases.head(i).lemma()));
        return name -> !other.equals(Optional.of(names.fullest(name)))
                && modifier.filter(word -> !discourse.nations().isModified(name, word))
                        .isEmpty();
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
