/**
 * The algebra of EDTF (Extended Date/Time Format, ISO 8601-2:2019, levels 0 to 2, as the Library of Congress describes
 * it): reading, canonical writing, and pure functions on the days that a value can mean.
 *
 * <p>{@link org.eventtimeline.extractor.temporal.edtf.Edtf} is the door. Values are immutable and know no clock.
 */
package org.eventtimeline.extractor.temporal.edtf;
