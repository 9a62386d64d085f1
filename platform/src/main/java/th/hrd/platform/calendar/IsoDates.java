package th.hrd.platform.calendar;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import th.hrd.platform.problem.ProblemException;
import th.hrd.platform.problem.Text;
import th.hrd.platform.problem.Violation;

/**
 * Reads dates and moments at the edge, in bodies and in parameters: ISO 8601, Gregorian, or refused
 * with the reason.
 */
final class IsoDates {

    private IsoDates() {}

    @Singleton
    static class InJson implements ObjectMapperCustomizer {

        /** After Quarkus has registered its own reading of dates, which would otherwise win. */
        @Override
        public int priority() {
            return MINIMUM_PRIORITY;
        }

        @Override
        public void customize(ObjectMapper mapper) {
            mapper.registerModule(
                    new SimpleModule("iso-dates")
                            .addDeserializer(LocalDate.class, new GregorianDeserializer()));
        }
    }

    /**
     * Delegates rather than extends: Jackson swaps an extended date deserialiser for a plain one
     * when it meets a field.
     */
    private static class GregorianDeserializer extends JsonDeserializer<LocalDate> {

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context)
                throws IOException {
            return BuddhistEra.refuseIn(
                    LocalDateDeserializer.INSTANCE.deserialize(parser, context));
        }
    }

    @Provider
    static class InParameters implements ParamConverterProvider {
        @Override
        @SuppressWarnings("unchecked") // the type was just compared
        public <T> @Nullable ParamConverter<T> getConverter(
                Class<T> type, Type generic, Annotation[] annotations) {
            if (type == LocalDate.class) {
                return (ParamConverter<T>)
                        new Converter<>(
                                value -> BuddhistEra.refuseIn(LocalDate.parse(value)),
                                Text.of(
                                        "วันที่ต้องอยู่ในรูปแบบ ปปปป-ดด-วว (ค.ศ.)",
                                        "A date has the form yyyy-mm-dd, Gregorian."));
            }
            if (type == Instant.class) {
                return (ParamConverter<T>)
                        new Converter<>(
                                Instant::parse,
                                Text.of(
                                        "เวลาต้องอยู่ในรูปแบบ ปปปป-ดด-ววTชช:นน:ววZ (UTC)",
                                        "A moment has the form yyyy-mm-ddThh:mm:ssZ, in UTC."));
            }
            return null;
        }
    }

    private record Converter<T>(Function<String, T> parser, Text form)
            implements ParamConverter<T> {

        @Override
        public T fromString(String value) {
            try {
                return parser.apply(value);
            } catch (DateTimeParseException notIso) {
                throw ProblemException.validation(List.of(new Violation("#", "FORMAT", form)));
            }
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}
