/** Speed: our tagger beside others, its time by text, the stages of an extraction, and all of it beside CoreNLP. */
package org.eventtimeline.benchmarks;
