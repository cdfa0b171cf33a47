package org.eventtimeline.timeline.merge;

/**
 * Says when two mentions tell one event. Neither answer depends on which of the two comes first.
 *
 * <p>They do not where one {@link Contradiction contradicts} the other, or tells {@link OtherDeed the like of others}.
 * They do where what they tell happens {@link Once}, or where the {@link Evidence} is strong enough.
 */
final class SameEvent {
    /** How well those fit that need no evidence. */
    private static final double WELL = 0.6;

    private SameEvent() {}

    /** How well the two fit, above 0 and up to 1; 0 where nothing says that they tell one event. */
    static double fit(Gist one, Gist other) {
        if (Contradiction.is(one, other)) {
            return 0;
        }
        boolean mayBe = one.meets(other) && !OtherDeed.is(one, other);
        double fit = mayBe ? Evidence.fit(one, other) : 0;
        return Once.tellTheSame(one, other) ? Math.max(fit, WELL) : fit;
    }
}
