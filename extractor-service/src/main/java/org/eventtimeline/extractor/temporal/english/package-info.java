/**
 * The English grammar: word lists, and a class of rules per family of phrases.
 *
 * <p>Every rule stands beside examples of what it must give; each example is a test of its own.
 */
package org.eventtimeline.extractor.temporal.english;
