package org.eventtimeline.extractor.event;

import java.time.LocalDate;
import java.util.List;

/**
 * An article as read: its sentences with what names and pronouns in them mean.
 *
 * @param readings its sentences in order
 * @param names its names
 * @param antecedents what its pronouns stand for
 * @param published its publication date, or null
 */
record Article(List<Reading> readings, Names names, Antecedents antecedents, LocalDate published) {}
