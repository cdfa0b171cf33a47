package org.eventtimeline.benchmarks;

import java.time.LocalDate;

/**
 * An article to tag.
 *
 * @param text its text
 * @param published its publication date
 */
record Article(String text, LocalDate published) {}
