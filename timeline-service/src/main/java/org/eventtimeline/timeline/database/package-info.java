/** Runs SQL; {@link org.eventtimeline.timeline.database.Database} is the door. */
package org.eventtimeline.timeline.database;
