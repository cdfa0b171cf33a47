/** What work in the background needs: threads that take step after step, and whether the database is away for now. */
package org.eventtimeline.extractor.background;
