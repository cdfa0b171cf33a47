/**
 * Fetches what lies at an address of the web: within a time and a size, and from nowhere but the public Internet.
 * {@link org.eventtimeline.extractor.fetch.Web} is the door.
 */
package org.eventtimeline.extractor.fetch;
