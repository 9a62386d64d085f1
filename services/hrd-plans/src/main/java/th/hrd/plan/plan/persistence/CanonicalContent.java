package th.hrd.plan.plan.persistence;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.erdtman.jcs.JsonCanonicalizer;
import th.hrd.plan.plan.domain.ContentHash;
import th.hrd.plan.plan.domain.PlanContent;
import th.hrd.plan.plan.domain.SealedContent;

/**
 * A plan's content as canonical JSON (RFC 8785): one document, one text, one hash, whoever writes
 * it down.
 */
public final class CanonicalContent {

    private static final JsonMapper JSON =
            JsonMapper.builder().defaultPropertyInclusion(JsonInclude.Value.ALL_NON_NULL).build();

    private CanonicalContent() {}

    public static SealedContent seal(PlanContent content) {
        return new SealedContent(
                content, ContentHash.of(write(content).getBytes(StandardCharsets.UTF_8)));
    }

    static String write(PlanContent content) {
        try {
            return new JsonCanonicalizer(JSON.writeValueAsString(content)).getEncodedString();
        } catch (IOException e) {
            throw new UncheckedIOException("content cannot be written as JSON", e);
        }
    }

    static PlanContent read(String canonical) {
        try {
            return JSON.readValue(canonical, PlanContent.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("stored content cannot be read", e);
        }
    }
}
