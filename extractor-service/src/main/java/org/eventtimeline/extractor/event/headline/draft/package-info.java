/**
 * A headline, how clear it is, and how its words are cut to its length.
 *
 * <p>{@link org.eventtimeline.extractor.event.headline.draft.HeadlineDraft} is the door.
 */
package org.eventtimeline.extractor.event.headline.draft;
