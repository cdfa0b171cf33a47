package org.eventtimeline.timeline.event;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.eventtimeline.timeline.date.EventDate;

/** Text that {@link EventDate} can read. */
@Constraint(validatedBy = Edtf.Validator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface Edtf {
    String message() default EventDate.FORM;

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Reads the date. */
    final class Validator implements ConstraintValidator<Edtf, String> {
        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            return text == null || EventDate.read(text).isPresent();
        }
    }
}
