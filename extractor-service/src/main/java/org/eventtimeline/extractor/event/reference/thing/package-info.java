/**
 * What {@code it}, {@code its} and descriptions of organisations mean: of the things spoken of, the likeliest by
 * weights.
 *
 * <p>{@link org.eventtimeline.extractor.event.reference.thing.ThingPronouns} and
 * {@link org.eventtimeline.extractor.event.reference.thing.LikelyReferents} are the doors.
 */
package org.eventtimeline.extractor.event.reference.thing;
