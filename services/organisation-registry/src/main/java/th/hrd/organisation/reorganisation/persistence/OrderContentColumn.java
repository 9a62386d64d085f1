package th.hrd.organisation.reorganisation.persistence;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import th.hrd.organisation.reorganisation.domain.OrderContent;

/** What an order says, as a document in one column: nothing is ever looked for inside it. */
@Converter(autoApply = true)
public class OrderContentColumn implements AttributeConverter<OrderContent, String> {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .addModule(new JavaTimeModule())
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .defaultPropertyInclusion(
                            JsonInclude.Value.construct(
                                    JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
                    .build();

    @Override
    public String convertToDatabaseColumn(OrderContent content) {
        try {
            return JSON.writeValueAsString(content);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public OrderContent convertToEntityAttribute(String stored) {
        try {
            return JSON.readValue(stored, OrderContent.class);
        } catch (JsonProcessingException corrupt) {
            throw new IllegalStateException("an order cannot be read", corrupt);
        }
    }
}
