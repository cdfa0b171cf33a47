package org.eventtimeline.extractor.article;

/**
 * Why a field of a submission is refused.
 *
 * @param field its name
 * @param message what is wrong with it, for people
 */
public record FieldError(String field, String message) {}
