/** The timeline-service; each feature has a package of its own below. */
package org.eventtimeline.timeline;
