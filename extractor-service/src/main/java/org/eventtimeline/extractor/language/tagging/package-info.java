/**
 * The parts of speech of the words of a sentence: those that OpenNLP's model finds, corrected by rules.
 * {@link org.eventtimeline.extractor.language.tagging.Tagger} is the door.
 */
package org.eventtimeline.extractor.language.tagging;
