package org.eventtimeline.extractor.event.headline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.construction.Parties;
import org.eventtimeline.extractor.event.dating.ChronicleEntries;
import org.eventtimeline.extractor.event.headline.clarity.Agreement;
import org.eventtimeline.extractor.event.headline.clarity.SubjectClarity;
import org.eventtimeline.extractor.event.headline.draft.Clarity;
import org.eventtimeline.extractor.event.headline.draft.HeadlineDraft;
import org.eventtimeline.extractor.event.headline.noun.Topic;
import org.eventtimeline.extractor.event.headline.noun.Wording;
import org.eventtimeline.extractor.event.headline.predicate.Predicate;
import org.eventtimeline.extractor.event.headline.tail.SubjectWording;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.reference.Article;
import org.eventtimeline.extractor.event.reference.wording.PersonWording;

/** Words clauses as headlines: {@code Kim Jong Un arrives in Beijing by train}. */
final class ClauseHeadlines {
    /** What says of an event no more than its noun does. */
    private static final Set<String> HAPPENING =
            Set.of("occurs", "occur", "happens", "happen", "takes place", "take place");

    private static final Set<String> MEANS = Set.of("use", "build", "create", "need", "spend", "design");

    private final Article article;
    private final Wording wording;
    private final GivenOffices offices;
    private final Agreement agreement;
    private final SubjectClarity clarity;

    ClauseHeadlines(Article article, Wording wording, boolean titled) {
        this.article = article;
        this.wording = wording;
        this.offices = new GivenOffices(article);
        this.agreement = new Agreement(article);
        this.clarity = new SubjectClarity(article, agreement, titled);
    }

    /**
     * The clause with its full subject if that leaves all room, or else with its bare name, then with a shorter one,
     * and the shortest, at last with only the first of what is listed behind the verb.
     */
    Stream<HeadlineDraft> drafts(Reading reading, Clause named) {
        Clause clause = new ToldClauses(reading).of(named);
        Phrases phrases = reading.phrases();
        Optional<Integer> parties = Parties.of(phrases, clause);
        if (parties.isPresent()) {
            return Stream.of(new HeadlineDraft(List.of(agreement(phrases, clause, parties.get())), 1));
        }
        if (ChronicleEntries.isHeadless(phrases, clause)) {
            HeadlineDraft predicate = new Predicate(reading, wording).draft(clause, false);
            return Stream.of(new HeadlineDraft(predicate.pieces(), predicate.required(), Clarity.VAGUE));
        }
        if (!clause.hasSubject() || isPurpose(reading, clause)) {
            Optional<String> actor = gerundSubject(phrases, clause);
            return Stream.of(
                    actor.isPresent() ? draft(reading, clause, actor.get(), wording) : withoutActor(reading, clause));
        }
        SubjectWording subject = new SubjectWording(reading, wording);
        Stream<HeadlineDraft> whole = Stream.concat(
                        Stream.of(subject.full(clause)), wording.bareName(phrases, clause.subject()).stream())
                .map(actor -> draft(reading, clause, actor, wording).whole());
        Stream<HeadlineDraft> shorter = Stream.of(wording, wording.ofFirst())
                .flatMap(words -> Stream.of(subject.whole(clause), subject.brief(clause))
                        .distinct()
                        .filter(actor -> !actor.isBlank())
                        .map(actor -> draft(reading, clause, actor, words)));
        return Stream.of(whole, said(reading, clause), shorter).flatMap(drafts -> drafts);
    }

    /** What somebody says that they do, where no room is left for who says so. */
    private Stream<HeadlineDraft> said(Reading reading, Clause telling) {
        String speaker = wording.noun(reading.phrases(), telling.subject());
        return new OwnStatements(reading, article.antecedents())
                        .of(telling, speaker)
                        .map(content ->
                                draft(reading, content, speaker, wording).whole())
                        .stream();
    }

    /** {@code to house a library} in {@code was built to house a library}: the subject is not who does so. */
    private static boolean isPurpose(Reading reading, Clause clause) {
        Phrases phrases = reading.phrases();
        return clause.kind() == Clause.Kind.INFINITIVE
                && reading.clauseAt(clause.at() - 1)
                        .filter(other -> other.verb().passive())
                        .filter(other -> MEANS.contains(other.lemma(phrases)))
                        .isPresent();
    }

    private HeadlineDraft draft(Reading reading, Clause clause, String actor, Wording words) {
        boolean plural = agreement.isPlural(reading.phrases(), clause);
        boolean describesPerson = clause.hasSubject() && PersonWording.describes(reading.phrases(), clause.subject());
        String subject =
                clause.hasSubject() ? reading.phrases().head(clause.subject()).lemma() : "";
        Topic topic = Topic.of(actor, subject, describesPerson, plural);
        HeadlineDraft predicate = new Predicate(reading, words.about(topic)).draft(clause, plural);
        List<String> pieces = new ArrayList<>(predicate.pieces());
        boolean occurs = clause.hasSubject()
                && HAPPENING.contains(pieces.get(0))
                && (pieces.size() > 1 || actor.indexOf(' ') > 0)
                && Lexicon.isEventNoun(reading.phrases().head(clause.subject()));
        pieces.set(0, occurs ? actor : actor + " " + pieces.get(0));
        new Whereabouts(reading.phrases(), wording).of(clause).ifPresent(pieces::add);
        if (pieces.size() == 1 || GivenOffices.isLeftOpen(reading.phrases(), clause)) {
            offices.of(reading.phrases(), clause, actor, wording).ifPresent(office -> pieces.add(1, office));
        }
        return new HeadlineDraft(pieces, predicate.required(), clarity.of(reading, clause, actor, pieces));
    }

    /** Nobody can do without the subject: more is required than there is. */
    private HeadlineDraft withoutActor(Reading reading, Clause clause) {
        HeadlineDraft predicate = new Predicate(reading, wording).draft(clause, true);
        return new HeadlineDraft(predicate.pieces(), predicate.pieces().size() + 1);
    }

    private String agreement(Phrases phrases, Clause clause, int parties) {
        String verb = clause.lemma(phrases);
        return wording.list(phrases, parties) + " " + verb + " " + wording.noun(phrases, clause.subject());
    }

    /** A gerund may tell its subject only by {@code his} or {@code her} before it. */
    private Optional<String> gerundSubject(Phrases phrases, Clause clause) {
        return clause.kind() == Clause.Kind.GERUND
                ? article.antecedents().before(phrases, clause.at())
                : Optional.empty();
    }
}
