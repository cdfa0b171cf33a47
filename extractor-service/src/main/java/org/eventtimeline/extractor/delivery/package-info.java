/**
 * Brings the events of an article to its timeline: the article is stored, extracted, stored with its events and posted,
 * each step again until it's done. {@link org.eventtimeline.extractor.delivery.Outbox} is the door.
 */
package org.eventtimeline.extractor.delivery;
