package org.eventtimeline.extractor.event.headline;

import java.util.Optional;
import java.util.Set;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.reference.Article;
import org.eventtimeline.extractor.event.reference.Offices;

/** Tells which office somebody was given where the clause leaves it open: {@code Mayor Lee was elected in May}. */
final class GivenOffices {
    private static final Set<String> GIVING = Set.of("elect", "appoint", "nominate");

    private static final Set<String> APPOINTED = Set.of("minister", "secretary", "commissioner", "ambassador");

    private final Offices offices;

    GivenOffices(Article article) {
        this.offices = new Offices(article.readings(), article.names());
    }

    /** The office that the clause gives to the person with the full name. */
    Optional<String> of(Phrases phrases, Clause clause, String person) {
        boolean given = clause.verb().passive()
                && !clause.hasObject()
                && GIVING.contains(phrases.token(clause.verb().head()).lemma());
        boolean elected = phrases.token(clause.verb().head()).lemma().equals("elect");
        return given ? offices.of(person).filter(office -> !elected || isElective(office)) : Optional.empty();
    }

    /** {@code mayor}, but not {@code minister}: who was elected and is minister now was elected to something else. */
    private static boolean isElective(String office) {
        return APPOINTED.stream().noneMatch(office::contains);
    }
}
