/** The words and numbers that the rules are made of: slots, units, quantities, and what four digits are. */
package org.eventtimeline.extractor.temporal.english.word;
