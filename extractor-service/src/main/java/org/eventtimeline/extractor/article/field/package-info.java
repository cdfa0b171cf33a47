/** What an article says of itself, checked: when it was published, in what language, at what address. */
package org.eventtimeline.extractor.article.field;
