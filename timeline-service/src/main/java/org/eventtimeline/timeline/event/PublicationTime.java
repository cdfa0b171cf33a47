package org.eventtimeline.timeline.event;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Text that says when an article was published. */
@Constraint(validatedBy = PublicationTime.Validator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface PublicationTime {
    String message() default "must be an ISO 8601 date or date and time, such as 2025-09-04 or 2025-09-04T10:00:00Z";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Reads the time. */
    final class Validator implements ConstraintValidator<PublicationTime, String> {
        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            return text == null || Publication.read(text).isPresent();
        }
    }
}
