/**
 * Which verb or noun of its sentence a date belongs to. {@link org.eventtimeline.extractor.event.attachment.Attachment}
 * is the door.
 */
package org.eventtimeline.extractor.event.attachment;
