/**
 * The engine that finds phrases: a lexer, patterns over its tokens, and rules that turn a match into a meaning.
 *
 * <p>It knows no language. Matching is linear in the text: a rule looks at a bounded number of tokens, and a phrase
 * that several rules share is read once.
 */
package org.eventtimeline.extractor.temporal.grammar;
