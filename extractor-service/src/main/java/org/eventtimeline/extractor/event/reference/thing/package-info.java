/**
 * What {@code it} and {@code its} mean: of the things spoken of, the likeliest by weights.
 *
 * <p>{@link org.eventtimeline.extractor.event.reference.thing.ThingPronouns} is the door.
 */
package org.eventtimeline.extractor.event.reference.thing;
