/**
 * What the words around a date say of it: tense, birth, report, aside.
 * {@link org.eventtimeline.extractor.temporal.english.context.EnglishClauses} is the door.
 */
package org.eventtimeline.extractor.temporal.english.context;
