/** Starts the pair of services on one machine, with a PostgreSQL of its own and the sample articles. */
package org.eventtimeline.launcher;
