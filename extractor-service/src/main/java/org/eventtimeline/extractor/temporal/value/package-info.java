/**
 * The algebra of calendar values: what a temporal expression means, with its TIMEX3 and EDTF renderings.
 *
 * <p>Values are immutable and know no language, no text and no clock.
 */
package org.eventtimeline.extractor.temporal.value;
