/**
 * Keeps a pace with each host of the web and to what its robots.txt allows, across restarts.
 * {@link org.eventtimeline.extractor.courtesy.Courtesy} is the door.
 */
package org.eventtimeline.extractor.courtesy;
