/**
 * What work in the background needs: threads that take step after step, whose turn it is, the time, how long to wait,
 * and what is away for now.
 */
package org.eventtimeline.extractor.background;
