package th.hrd.platform.privacy;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** A text that goes into logs, events or the database as it is: no national ID stands in it. */
@Documented
@Constraint(validatedBy = NoNationalId.Validator.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface NoNationalId {

    String message() default "no national ID here";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Looks for one. */
    class Validator implements ConstraintValidator<NoNationalId, String> {

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null || !NationalIds.standIn(text);
        }
    }
}
