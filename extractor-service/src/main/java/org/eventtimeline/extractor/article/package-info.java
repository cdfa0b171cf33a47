/**
 * Takes in what is posted, plain text or a web page, and makes it an
 * {@link org.eventtimeline.extractor.article.Article}: checked, in plain text, with an identity of its own.
 */
package org.eventtimeline.extractor.article;
