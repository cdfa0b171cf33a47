/**
 * Reads a sentence as clauses: each verb with its subject and object.
 *
 * <p>{@link org.eventtimeline.extractor.event.clause.Reading} is the door.
 */
package org.eventtimeline.extractor.event.clause;
