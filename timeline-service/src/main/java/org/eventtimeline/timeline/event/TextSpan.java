package org.eventtimeline.timeline.event;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A stretch of an article's text.
 *
 * @param text the stretch itself
 * @param start where it begins, in UTF-16 code units
 * @param end where it ends, exclusive
 */
@TextSpan.Forwards
@Schema(description = "A stretch of the article's text; offsets are UTF-16 code units, the end is exclusive.")
public record TextSpan(
        @NotNull @Size(max = 10_000) @PlainText String text,
        @PositiveOrZero Integer start,
        @PositiveOrZero Integer end) {

    /** The end of a span does not lie before its start. */
    @Constraint(validatedBy = Forwards.Validator.class)
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Forwards {
        String message() default "must not be less than start";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        /** Reports the end. */
        final class Validator implements ConstraintValidator<Forwards, TextSpan> {
            @Override
            public boolean isValid(TextSpan span, ConstraintValidatorContext context) {
                if (span.start() == null || span.end() == null || span.start() <= span.end()) {
                    return true;
                }
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                        .addPropertyNode("end")
                        .addConstraintViolation();
                return false;
            }
        }
    }
}
