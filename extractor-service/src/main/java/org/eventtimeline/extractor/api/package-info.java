/** The HTTP API: translates between JSON and the other packages, and every error into a problem of RFC 9457. */
package org.eventtimeline.extractor.api;
