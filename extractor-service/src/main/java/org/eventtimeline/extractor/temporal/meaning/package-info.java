/**
 * What a phrase says before its context is known ("Monday", "two weeks earlier"), and how context turns it into a
 * calendar value.
 */
package org.eventtimeline.extractor.temporal.meaning;
