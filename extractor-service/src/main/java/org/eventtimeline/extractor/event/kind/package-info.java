/**
 * What kind of event a mention tells, by the sense of its words.
 * {@link org.eventtimeline.extractor.event.kind.EventKinds} is the door.
 */
package org.eventtimeline.extractor.event.kind;
