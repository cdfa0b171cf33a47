package org.eventtimeline.extractor.event.reference.person;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.name.Lists;
import org.eventtimeline.extractor.event.name.Names;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.reference.discourse.Discourse;
import org.eventtimeline.extractor.event.reference.discourse.Groups;
import org.eventtimeline.extractor.event.reference.discourse.Things;
import org.eventtimeline.extractor.event.reference.sentence.Replies;
import org.eventtimeline.extractor.event.reference.sentence.SelectionalPreferences;
import org.eventtimeline.extractor.event.reference.sentence.TimeClauses;
import org.eventtimeline.extractor.event.reference.wording.Callings;
import org.eventtimeline.extractor.event.reference.wording.OrganisationNouns;
import org.eventtimeline.extractor.event.reference.wording.Organisations;
import org.eventtimeline.extractor.event.reference.wording.Pairs;
import org.eventtimeline.extractor.event.reference.wording.Pronouns;
import org.eventtimeline.extractor.event.reference.wording.TradeNouns;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;

/** Who {@code they}, {@code the two countries} and {@code the couple} are. */
public final class GroupPronouns {
    private static final Set<String> ACTING = Set.of("they", "the");

    /** So far behind no two are told of who have acted on each other, which couples need not. */
    private static final int NEVER = Integer.MAX_VALUE;

    private final Names names;
    private final Groups groups;
    private final Things organisations;
    private final Pairs pairs;
    private final Callings callings;
    private final NearGroups near;

    /** Asks about an article whose groups and organisations are learnt from elsewhere. */
    public GroupPronouns(Names names, Callings callings, Discourse discourse) {
        this.callings = callings;
        this.names = names;
        this.groups = discourse.groups();
        this.organisations = discourse.organisations();
        this.pairs = new Pairs(names);
        this.near = new NearGroups(names, callings, groups);
    }

    /** Whether the phrase takes up several: {@code they}, but not {@code both} in {@code both boards}. */
    public static boolean is(Reading reading, int i) {
        Phrases phrases = reading.phrases();
        NounPhrase noun = phrases.noun(i);
        String word = phrases.lower(noun.from());
        boolean alone = noun.to() - noun.from() == 1;
        boolean objects = word.equals("them")
                && reading.clauses().stream()
                        .filter(clause -> clause.hasObject() && clause.object() < i)
                        .anyMatch(clause -> Callings.plural(phrases, phrases.noun(clause.object()))
                                .isPresent());
        return Pairs.isPair(phrases, noun)
                || Pronouns.isOfSeveral(word) && (alone || !word.equals("both")) && !objects && !isCounted(phrases, i);
    }

    /** {@code them} in {@code sold 300 of them}, which are none of those with names. */
    private static boolean isCounted(Phrases phrases, int i) {
        return phrases.preposition(i - 1).equals("of")
                && phrases.isNoun(i - 2)
                && phrases.head(i - 2).pos() == PartOfSpeech.NUM;
    }

    /** Whom the noun phrase takes up. */
    public Optional<String> meant(Reading reading, int i) {
        Phrases phrases = reading.phrases();
        NounPhrase noun = phrases.noun(i);
        if (Pairs.isCouple(phrases, noun)) {
            Predicate<String> fits = name -> names.person(name).isPresent() || Pairs.mayBeFirms(phrases, noun);
            Optional<String> related = Pairs.isKin(phrases.lower(noun.head())) ? groups.related() : Optional.empty();
            return related.or(() -> groups.couple(phrases.number(), fits)).or(() -> groups.pair(NEVER, fits));
        }
        var preferences = SelectionalPreferences.of(reading, i);
        boolean described =
                Pairs.isPair(phrases, noun) && !phrases.lower(noun.head()).equals("two");
        return described
                ? groups.pair(phrases.number(), name -> pairs.fits(name, phrases.head(noun)))
                        .or(() -> companies(reading, i))
                : (TimeClauses.open(phrases, i) ? near.subject(reading, i) : Optional.<String>empty())
                        .or(() -> near.tellers(reading, i))
                        .or(() -> near.joined(reading, i))
                        .or(() -> affected(reading, i))
                        .filter(preferences::allowSeveral)
                        .or(() -> groups.meant(
                                phrases.number(),
                                ACTING.contains(phrases.lower(noun.from())),
                                preferences::allowSeveral))
                        .or(() -> NearGroups.isObject(reading, i) ? near.subject(reading, i) : Optional.empty())
                        .or(() -> NearGroups.isThem(reading, i) ? groups.leading(phrases.number()) : Optional.empty())
                        .filter(preferences::allowSeveral);
    }

    /**
     * {@code miners} in {@code Rescuers freed two miners. They were taken to Oslo}, {@code rebels} in {@code Soldiers
     * attacked the rebels. They surrendered}.
     */
    private Optional<String> affected(Reading reading, int i) {
        return reading.clauses().stream()
                .findFirst()
                .filter(clause ->
                        clause.subject() == i && (clause.verb().passive() || Replies.is(reading.phrases(), clause)))
                .flatMap(clause -> groups.affected(reading.phrases().number()));
    }

    /** The firms that the article is about, if they are two, and neither does something to both. */
    private Optional<String> companies(Reading reading, int i) {
        Phrases phrases = reading.phrases();
        List<String> all = organisations.names().stream()
                .map(names::fullest)
                .filter(Organisations::isBusiness)
                .distinct()
                .toList();
        boolean other = reading.clauses().stream()
                .filter(clause -> clause.hasSubject() && clause.subject() < i)
                .flatMap(clause -> callings.headName(phrases, phrases.noun(clause.subject())).stream())
                .anyMatch(name -> all.contains(names.fullest(name)));
        return all.size() == 2
                        && !other
                        && (OrganisationNouns.isCompany(phrases.head(i).lemma())
                                || TradeNouns.isOne(phrases.head(i).lemma()))
                ? Optional.of(Lists.join(all))
                : Optional.empty();
    }
}
