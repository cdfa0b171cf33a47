/**
 * The English grammar: {@link org.eventtimeline.extractor.temporal.english.English} joins the rules of its packages,
 * one per kind of expression, each a few classes of rules above the words and contexts that all share.
 *
 * <p>Every rule stands beside examples of what it must give; each example is a test of its own.
 */
package org.eventtimeline.extractor.temporal.english;
