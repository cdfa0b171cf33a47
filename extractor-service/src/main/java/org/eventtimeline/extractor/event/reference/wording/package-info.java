/**
 * How noun phrases word whom and what an article speaks of: by a name, an office, a noun, two together.
 *
 * <p>{@link org.eventtimeline.extractor.event.reference.wording.Callings} is the door.
 */
package org.eventtimeline.extractor.event.reference.wording;
