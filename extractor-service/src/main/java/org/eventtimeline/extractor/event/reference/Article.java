package org.eventtimeline.extractor.event.reference;

import java.time.LocalDate;
import java.util.List;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.name.Names;

/**
 * An article as read: its sentences with what names and pronouns in them mean.
 *
 * @param readings its sentences in order
 * @param names its names
 * @param antecedents what its pronouns stand for
 * @param published its publication date, or null
 */
public record Article(List<Reading> readings, Names names, Antecedents antecedents, LocalDate published) {}
