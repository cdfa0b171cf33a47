/** The extractor-service; each feature has a package of its own below. */
package org.eventtimeline.extractor;
