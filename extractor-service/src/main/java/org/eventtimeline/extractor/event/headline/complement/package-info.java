/**
 * Words what completes a verb: its objects, and the infinitives and gerunds that it takes.
 *
 * <p>{@link org.eventtimeline.extractor.event.headline.complement.ObjectWording} is the door.
 */
package org.eventtimeline.extractor.event.headline.complement;
