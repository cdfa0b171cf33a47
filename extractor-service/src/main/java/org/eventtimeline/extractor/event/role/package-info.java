/**
 * Tells who takes part in an event and where it happens, by the full names that the article gives them.
 *
 * <p>{@link org.eventtimeline.extractor.event.role.Roles} is the door for an event,
 * {@link org.eventtimeline.extractor.event.role.NamedInArticle} for a whole article.
 */
package org.eventtimeline.extractor.event.role;
