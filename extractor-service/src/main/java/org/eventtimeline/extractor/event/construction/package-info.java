/**
 * Knows constructions, once the clauses of a sentence are found: a future in the past, an object in front of its
 * clause, a condition, a state somebody was found in.
 */
package org.eventtimeline.extractor.event.construction;
