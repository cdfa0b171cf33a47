/** Speed: our tagger beside others, its time by length and kind of text, and the stages of an extraction. */
package org.eventtimeline.benchmarks;
