package org.eventtimeline.extractor.temporal.grammar;

/**
 * One pattern of a rule, compiled.
 *
 * @param rule the rule
 * @param pattern its pattern
 */
record Compiled(Rule rule, Pattern pattern) {}
