package org.eventtimeline.timeline.merge;

/** Says when two mentions cannot tell one event. */
final class Contradiction {
    private static final double ALIKE = 0.5;

    private Contradiction() {}

    /**
     * Whether the two cannot tell one event: they differ in their days, in a number, in who takes part, in whether it
     * happened, or in what kind of event it is.
     */
    static boolean is(Gist one, Gist other) {
        return excludes(one, other)
                || isSaidOfIt(one, other)
                || haveOtherTolls(one, other)
                || isOfOtherKind(one, other);
    }

    /**
     * The same for mentions of which others tell one event: these may show that an explosion and an attack were one, or
     * that a toll has risen. What somebody says to have happened goes with the event of which it is said.
     */
    static boolean excludes(Gist one, Gist other) {
        return areOfOtherDays(one, other)
                || OneArticle.tellsTwo(one, other)
                || haveOtherNumbers(one, other)
                || isSaidOfIt(one, other) && !one.isReportedSpeech() && !other.isReportedSpeech()
                || areOfOthers(one, other)
                || isWonByOthers(one, other)
                || PlainlyTwo.are(one, other)
                || reality(one.status()) != reality(other.status());
    }

    /** One article may tell by whom a boy was saved and another where, if both name the one and the other. */
    private static boolean areOfOthers(Gist one, Gist other) {
        return !Acquaintance.isBetween(one, other)
                && Acquaintance.isOfOthers(one, other)
                && !one.passage().isOfTheSubjectOf(other.passage());
    }

    /** {@code Ana Lind wins the sculls}, {@code Otto Lang wins the sculls of men}. */
    private static boolean isWonByOthers(Gist one, Gist other) {
        return areCompetitions(one, other)
                && one.deed().hasTheWordOf(other.deed())
                && Acquaintance.isOfOthers(one, other);
    }

    private static boolean areCompetitions(Gist one, Gist other) {
        return "competition".equals(one.kind()) && "competition".equals(other.kind());
    }

    /** Who has died is told of without a date for weeks, and with one that may be some days off. */
    private static boolean areOfOtherDays(Gist one, Gist other) {
        boolean mayBeOne = one.when().mayBeNewsOf(other.when()) || one.when().isNear(other.when());
        return one.when().excludes(other.when())
                && !(Once.inALife(one, other) && mayBeOne)
                && !SharedFigure.isOfAPartOfAYear(one, other);
    }

    /** Numbers of other things are no difference where they tell of somebody, or some place, that both know. */
    private static boolean haveOtherNumbers(Gist one, Gist other) {
        Numbers ones = one.words().numbers();
        Numbers others = other.words().numbers();
        return ones.contradict(others) && !areTolls(one, other)
                || ones.differFrom(others)
                        && !Acquaintance.isBetween(one, other)
                        && !one.passage().isOfTheSubjectOf(other.passage());
    }

    /** How many died is told otherwise from hour to hour, but there may be two accidents a day. */
    private static boolean haveOtherTolls(Gist one, Gist other) {
        return one.words().numbers().contradict(other.words().numbers())
                && !one.passage().isForemostLike(other.passage());
    }

    private static boolean areTolls(Gist one, Gist other) {
        return one.deed().isDeadly() && other.deed().isDeadly() && Acquaintance.isBetween(one, other);
    }

    /** What is said of an event is another, but to say that it happened is to tell it. */
    private static boolean isSaidOfIt(Gist one, Gist other) {
        boolean isInTheSameWords = areAlike(one, other) && !one.isOnlyAStatement() && !other.isOnlyAStatement();
        boolean maySayIt =
                (one.kind() == null || other.kind() == null) && one.deed().hasTheActOf(other.deed());
        return one.isStatement() != other.isStatement()
                && !isInTheSameWords
                && !maySayIt
                && !Report.isBetween(one, other);
    }

    /** What two articles tell foremost of a day may well be one, whatever they take it for. */
    private static boolean isOfOtherKind(Gist one, Gist other) {
        return one.deed().isOfOtherKindThan(other.deed())
                && (isWhatTheLawMakesOfIt(one, other)
                        || !areAlike(one, other) && !areForemostOfOne(one, other) && !Report.isBetween(one, other));
    }

    private static boolean isWhatTheLawMakesOfIt(Gist one, Gist other) {
        return Sides.isWhatTheLawMakesOf(one.kind(), other.kind())
                && !one.passage().isInTheSentenceOf(other.passage());
    }

    /** What befalls people is told in many words, {@code Night train leaves the rails}, {@code Express derails}. */
    private static boolean areForemostOfOne(Gist one, Gist other) {
        return one.passage().isForemostLike(other.passage())
                && (one.deed().isDeadly()
                        || other.deed().isDeadly()
                        || one.deed().sharesWordsWith(other.deed()));
    }

    private static boolean areAlike(Gist one, Gist other) {
        return one.words().similarity(other.words()) >= ALIKE;
    }

    /** What is planned may come to pass; what is negated, supposed or habitual is no event of its time. */
    private static EventStatus reality(EventStatus status) {
        return status == EventStatus.PLANNED ? EventStatus.OCCURRED : status;
    }
}
