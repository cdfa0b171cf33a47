/**
 * Resolves whom or what pronouns and short descriptions take up, reading an article from its first sentence to its
 * last.
 *
 * <p>{@link org.eventtimeline.extractor.event.reference.Antecedents} is the door. Of its packages each is built on
 * those before it: {@code wording}, {@code discourse}, {@code sentence}, {@code thing}, {@code person},
 * {@code description} and {@code introduction}.
 */
package org.eventtimeline.extractor.event.reference;
