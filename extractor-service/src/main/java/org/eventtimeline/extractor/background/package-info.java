/** What work in the background needs: threads that take step after step, the time, and whether the database is away. */
package org.eventtimeline.extractor.background;
