package org.eventtimeline.extractor.event.reference.thing;

import java.util.List;
import java.util.stream.Stream;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.name.Names;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.event.reference.discourse.Discourse;
import org.eventtimeline.extractor.event.reference.sentence.SelectionalPreferences;
import org.eventtimeline.extractor.event.reference.wording.ShipNouns;
import org.eventtimeline.extractor.language.lexicon.WordNetKinds;

/**
 * How likely {@code it} means each of the things of which an article has spoken: how salient that is, whether it stands
 * like the pronoun, and whether it may do or undergo what is told.
 *
 * <p>The weights were set on passages of our own, and changing any of them a little changes little.
 */
final class ReferentScores {

    private static final double NAMED = 1.5;
    /** For {@code the council}, which acts and is nearly as good as named. */
    private static final double BODY = 0.5;

    /** For each sentence without it. */
    private static final double FAR = -0.3;

    private static final int MOST_FAR = 6;

    private static final double PLACE = -1.5;
    private static final List<String> WATERS = List.of("sea", "ocean", "stream", "lake");
    private static final String CELESTIAL = "celestial body";
    private static final double BARE = -1;

    private static final double GOVERNING = 1.5;
    /** For the court that decides on another, of which the rest of the sentence tells. */
    private static final double JUDGING = -4;

    private static final double BOTH_SUBJECTS = 0.5;
    private static final double BOTH_OBJECTS = 1;
    private static final double BOTH_PATIENTS = 1.5;
    private static final double NEW = 2;
    private static final double REPLYING = 1.5;

    private static final double UNFIT = -2.5;
    private static final double BODY_UNDERGOING = -2;
    private static final double EVENT_HANDLED = -1.5;

    private final Names names;
    private final Discourse discourse;
    private final Topicality topicality;
    private final Referents referents;

    ReferentScores(Names names, Discourse discourse, Referents referents) {
        this.referents = referents;
        this.names = names;
        this.discourse = discourse;
        this.topicality = new Topicality(discourse.organisations(), referents);
    }

    double of(Referent referent, Asked asked) {
        return referent.salience(asked.sentence())
                + standing(referent, asked)
                + (asked.described() ? 0 : governing(referent, asked))
                + continuing(referent, asked)
                + replying(referent, asked)
                + fitness(referent, asked);
    }

    private double standing(Referent referent, Asked asked) {
        int back = asked.sentence() - referent.last().sentence();
        return topicality.of(referent, asked)
                + (referent.hasName() ? NAMED : isActingBody(referent) ? BODY : 0)
                + (back > 1 ? Math.min(back, MOST_FAR) * FAR : 0)
                + (isPlace(referent) ? PLACE : 0)
                + (referent.isBare() ? BARE : 0);
    }

    /** {@code The council} in {@code The council leased the mill to Acme}. */
    private static boolean isActingBody(Referent referent) {
        return referent.last().part().isSubject() && SelectionalPreferences.isBody(referent.name());
    }

    /** {@code Oslo}, {@code the North Sea}, and {@code Saturn}, too. */
    private boolean isPlace(Referent referent) {
        String last = Words.lower(referent.name().substring(referent.name().lastIndexOf(' ') + 1));
        return names.isPlace(referent.name())
                || WATERS.stream().anyMatch(water -> WordNetKinds.isKindOf(last, water, 1))
                || WordNetKinds.isKindOf(Words.lower(referent.name()), CELESTIAL, 1);
    }

    /** For the subject on which the clause of the pronoun hangs, but that of an act is not what is acted on. */
    private static double governing(Referent referent, Asked asked) {
        int judged = Judgments.of(asked);
        if (judged != Clause.NONE) {
            return referent.isIn(asked.sentence(), judged)
                    ? GOVERNING
                    : referent.isIn(asked.sentence(), asked.governor()) ? JUDGING : 0;
        }
        ReferentMention last = referent.last();
        boolean turned = asked.passive() && !asked.hung() && !last.patient();
        boolean governing = !turned && last.part() != Part.CAUSE && referent.isIn(asked.sentence(), asked.governor());
        return governing && (asked.owner() || asked.subject()) ? GOVERNING : 0;
    }

    /** For what was last spoken of in the part of the pronoun, or as something new, with which a text goes on. */
    private static double continuing(Referent referent, Asked asked) {
        ReferentMention last = referent.last();
        boolean undergoing = asked.passive() && (asked.preferences().undergoing() || !asked.hung());
        boolean introduced = last.fresh() && last.sentence() >= asked.sentence() - 1;
        return (asked.subject() && last.part().isSubject() ? BOTH_SUBJECTS : 0)
                + (asked.object() && last.part() == Part.OBJECT ? BOTH_OBJECTS : 0)
                + (undergoing && last.patient() ? BOTH_PATIENTS : 0)
                + (introduced && asked.subject() && !asked.preferences().doing() ? NEW : 0);
    }

    /** For whom the sentence before has addressed, and against who did so. */
    private double replying(Referent referent, Asked asked) {
        int before = asked.sentence() - 1;
        if (!asked.replying()
                || referents.near(asked.sentence()).stream().noneMatch(each -> isAddressed(each, before))) {
            return 0;
        }
        return isAddressed(referent, before) ? REPLYING : -REPLYING;
    }

    private boolean isAddressed(Referent referent, int sentence) {
        return referent.last().sentence() == sentence && referent.last().isAddressed() && mayAct(referent);
    }

    private double fitness(Referent referent, Asked asked) {
        boolean actor = mayAct(referent);
        SelectionalPreferences preferences = asked.preferences();
        return (asked.forActor() && !actor ? UNFIT : 0)
                + (asked.forThing() && actor ? UNFIT : 0)
                + (preferences.undergoing() && isBody(referent, actor) ? BODY_UNDERGOING : 0)
                + (preferences.handled() && !actor && SelectionalPreferences.isEvent(referent.name())
                        ? EVENT_HANDLED
                        : 0);
    }

    /** {@code Acme}, {@code the senate}, but not {@code the pipe business}, which may be sold. */
    private static boolean isBody(Referent referent, boolean actor) {
        return actor && (referent.hasName() || SelectionalPreferences.isBody(referent.name()));
    }

    /** {@code Acme}, {@code the senate}, but neither {@code Moe Bridge} nor what is called a film. */
    private boolean mayAct(Referent referent) {
        return SelectionalPreferences.mayAct(referent.name())
                && !isThing(referent)
                && !discourse
                        .epithets()
                        .isCalled(
                                referent.name(),
                                noun -> (WordNetKinds.isKindOf(noun, "artifact", 1) || ShipNouns.isOne(noun))
                                        && !Lexicon.isOrganisation(noun));
    }

    private static boolean isThing(Referent referent) {
        String head = referent.head();
        return referent.name().indexOf(' ') > 0
                && !Lexicon.isOrganisation(head)
                && !WordNetKinds.isKindOf(head, "building", 1)
                && Stream.of("structure", "vehicle", "document").anyMatch(kind -> WordNetKinds.isKindOf(head, kind, 1));
    }
}
