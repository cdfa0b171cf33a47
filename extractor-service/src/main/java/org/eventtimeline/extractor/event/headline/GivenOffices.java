package org.eventtimeline.extractor.event.headline;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.headline.noun.Wording;
import org.eventtimeline.extractor.event.name.Lists;
import org.eventtimeline.extractor.event.name.NameFinder;
import org.eventtimeline.extractor.event.phrase.OverDates;
import org.eventtimeline.extractor.event.phrase.Particles;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.event.reference.Article;
import org.eventtimeline.extractor.event.reference.wording.Definites;
import org.eventtimeline.extractor.event.reference.wording.Offices;

/**
 * Tells which office somebody was given or left where the clause leaves it open: {@code Mayor Lee was elected in May},
 * {@code The mayor, Ann Lee, resigned}.
 */
final class GivenOffices {
    private static final Set<String> GIVING = Set.of("elect", "appoint", "nominate");

    private static final Set<String> APPOINTED = Set.of("minister", "secretary", "commissioner", "ambassador");

    /** Phrasal verbs of who takes or leaves an office. */
    private static final Set<String> CHANGES = Set.of("take over", "step down", "stand down");

    private static final Set<String> POSTS = Set.of("post", "position", "job");

    /** Of a party or of those in opposition, who takes no oath. */
    private static final String LEADER = "leader";

    private static final int LONGEST = 40;

    private final Offices offices;

    GivenOffices(Article article) {
        this.offices = new Offices(article.readings(), article.names());
    }

    /** The office that the clause gives to the person with the full name, or {@code as mayor} of one taken or left. */
    Optional<String> of(Phrases phrases, Clause clause, String person, Wording wording) {
        String verb = clause.lemma(phrases);
        if (isGiven(phrases, clause)) {
            return offices.of(person).filter(office -> !verb.equals("elect") || isElective(office));
        }
        if (isOne(phrases, clause.subject()) && isInauguration(phrases, clause)) {
            return held(phrases, clause.subject(), wording)
                    .or(() -> offices.of(person).filter(office -> happened(clause)))
                    .filter(office -> !office.endsWith(LEADER))
                    .filter(office -> office.length() <= LONGEST)
                    .map(office -> "as " + office);
        }
        if (clause.hasObject() && isPost(phrases, clause.object())) {
            return offices.of(person)
                    .filter(office -> office.length() <= LONGEST)
                    .map(office -> "of " + office);
        }
        boolean changed = !clause.hasObject()
                && (verb.equals("resign") || CHANGES.contains(verb + " " + particle(phrases, clause.at() + 1)));
        return changed && isOne(phrases, clause.subject())
                ? held(phrases, clause.subject(), wording)
                        .filter(office -> office.length() <= LONGEST)
                        .map(office -> "as " + office)
                : Optional.empty();
    }

    /** Whether only when or why follows who was appointed: {@code was appointed after the mayor resigned}. */
    static boolean isLeftOpen(Phrases phrases, Clause clause) {
        return isGiven(phrases, clause) && phrases.isTime(OverDates.after(phrases, clause.at() + 1) - 1);
    }

    /** {@code was elected}, {@code appointed in May}. */
    private static boolean isGiven(Phrases phrases, Clause clause) {
        return (clause.verb().passive() || clause.kind() == Clause.Kind.REDUCED)
                && !clause.hasObject()
                && GIVING.contains(clause.lemma(phrases));
    }

    /** Whether it is no plan: who will take office has another now. */
    private static boolean happened(Clause clause) {
        return clause.verb().tense() != Tense.FUTURE && clause.verb().tense() != Tense.INFINITIVE;
    }

    /** {@code took office}, {@code was sworn in}. */
    private static boolean isInauguration(Phrases phrases, Clause clause) {
        String verb = clause.lemma(phrases);
        return clause.hasObject()
                ? verb.equals("take") && phrases.head(clause.object()).lemma().equals("office")
                : verb.equals("swear")
                        && clause.verb().passive()
                        && !phrases.preposition(OverDates.after(phrases, clause.at() + 2))
                                .equals("as");
    }

    /** {@code the post} in {@code took the post}. */
    private static boolean isPost(Phrases phrases, int object) {
        return POSTS.contains(phrases.head(object).lemma()) && Definites.isBare(phrases, object);
    }

    private static String particle(Phrases phrases, int i) {
        return Particles.isParticle(phrases, i) ? phrases.lower(phrases.get(i).from()) : "";
    }

    /** {@code mayor}, but not {@code minister}: who was elected and is minister now was elected to something else. */
    private static boolean isElective(String office) {
        return APPOINTED.stream().noneMatch(office::contains);
    }

    /** Whether one subject stands there and no list. */
    private static boolean isOne(Phrases phrases, int subject) {
        return phrases.isNoun(subject) && Lists.end(phrases, subject) == subject + 1;
    }

    /** The office that the words beside the name tell: {@code mayor} of {@code Mayor Ann Lee}. */
    private static Optional<String> held(Phrases phrases, int subject, Wording wording) {
        NounPhrase noun = phrases.noun(subject);
        return NameFinder.names(phrases, noun).stream()
                .filter(name -> name.to() == noun.to())
                .map(name -> Offices.before(phrases, noun, name))
                .filter(office -> !office.isEmpty())
                .findFirst()
                .or(() -> IntStream.of(subject, subject - 2)
                        .filter(i -> phrases.isNoun(i) && phrases.isKind(i + 1, Kind.COMMA) && phrases.isNoun(i + 2))
                        .filter(i -> Offices.isOne(phrases.head(i).text()) && wording.isPerson(phrases, i + 2))
                        .mapToObj(i -> plain(phrases, i, wording))
                        .findFirst());
    }

    /** {@code mayor}, {@code Acme's chairman}, {@code the town's mayor}. */
    private static String plain(Phrases phrases, int i, Wording wording) {
        NounPhrase noun = phrases.noun(i);
        String plain = wording.plain(phrases, i);
        boolean named = NameFinder.names(phrases, noun).stream().anyMatch(name -> name.from() == noun.from());
        return !noun.hasPossessor() ? Words.withoutArticle(plain) : named ? plain : Words.uncapitalize(plain);
    }
}
