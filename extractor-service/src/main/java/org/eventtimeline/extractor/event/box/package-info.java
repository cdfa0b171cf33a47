/**
 * Reads the rows of information boxes and tables, {@code Born: 3 May 1950 in Oslo}: what they say was done, when,
 * where, and to whom or what.
 */
package org.eventtimeline.extractor.event.box;
