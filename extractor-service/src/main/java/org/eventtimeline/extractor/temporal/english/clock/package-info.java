/** Times and parts of a day. {@link org.eventtimeline.extractor.temporal.english.clock.ClockRules} is the door. */
package org.eventtimeline.extractor.temporal.english.clock;
