/**
 * Reads a web page, {@link org.eventtimeline.extractor.article.page.WebPage}: its main text without what surrounds
 * that, and what it says of itself.
 */
package org.eventtimeline.extractor.article.page;
