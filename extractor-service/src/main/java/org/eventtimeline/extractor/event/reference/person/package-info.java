/**
 * Whom {@code he}, {@code she} and {@code they} mean.
 *
 * <p>{@link org.eventtimeline.extractor.event.reference.person.PersonPronouns} and
 * {@link org.eventtimeline.extractor.event.reference.person.GroupPronouns} are the doors.
 */
package org.eventtimeline.extractor.event.reference.person;
