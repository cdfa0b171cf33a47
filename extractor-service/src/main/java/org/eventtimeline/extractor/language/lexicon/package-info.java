/**
 * What is known of words, whatever sentence they stand in: their forms, their parts of speech, and what WordNet says
 * they mean. {@link org.eventtimeline.extractor.language.lexicon.WordList} reads the word lists of other packages.
 */
package org.eventtimeline.extractor.language.lexicon;
