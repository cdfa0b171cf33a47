/**
 * Resolves whom or what pronouns and short descriptions take up.
 *
 * <p>{@link org.eventtimeline.extractor.event.reference.Antecedents} is the door.
 */
package org.eventtimeline.extractor.event.reference;
