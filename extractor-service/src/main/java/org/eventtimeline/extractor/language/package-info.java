/**
 * Sentences, tokens, parts of speech and lemmas of English text, at exact offsets; knows no dates.
 *
 * <p>{@link org.eventtimeline.extractor.language.Analyzer} is the door.
 */
package org.eventtimeline.extractor.language;
