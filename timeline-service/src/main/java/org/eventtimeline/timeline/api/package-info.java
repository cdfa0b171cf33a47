/** The HTTP interface for programs: resources that translate between JSON and the features, and their errors. */
package org.eventtimeline.timeline.api;
