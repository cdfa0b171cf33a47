/** Holds what is sent over HTTP to OpenAPI documents. */
package org.eventtimeline.extractor.contract;
