package th.hrd.plan.plan.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import th.hrd.plan.plan.domain.PlanContent;

/** Keeps the content in the database as exactly the text that was hashed. */
@Converter(autoApply = true)
public class PlanContentConverter implements AttributeConverter<PlanContent, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable PlanContent content) {
        return content == null ? null : CanonicalContent.write(content);
    }

    @Override
    public @Nullable PlanContent convertToEntityAttribute(@Nullable String canonical) {
        return canonical == null ? null : CanonicalContent.read(canonical);
    }
}
