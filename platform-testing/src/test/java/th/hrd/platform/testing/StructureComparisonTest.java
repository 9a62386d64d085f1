package th.hrd.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StructureComparisonTest {

    @TempDir Path directory;

    @Test
    void aContractEqualsItself() {
        assertThat(differences("Items", "Items")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    operationId: readItem     | operationId: getItem      | readItem: the method is called getItem
                    /v1/items/newest          | /v1/items/latest          | operations: only the contract has [GET /v1/items/newest]
                    /v1/items/newest          | /v1/items/latest          | operations: only the code has [GET /v1/items/latest]
                    type: string, format: uuid | type: integer            | readItem path id types: only the code has [integer]
                    name: id, in: path        | name: key, in: path       | readItem parameters: only the code has [path key]
                    "204"                     | "205"                     | newestItem success statuses: only the contract has [204]
                    name: {type: string       | title: {type: string      | addItem request properties: only the contract has [name]
                    name: {type: string       | title: {type: string      | readItem 200 response properties: only the code has [title]
                    [BOOK, FILM]              | [BOOK]                    | addItem request.kind values: only the contract has [FILM]
                    nameEn: {type: [string    | nameEn: {type: [integer   | readItem 200 response.nameEn types: only the contract has [string]
                    format: date              | format: date-time         | addItem request.since format: only the contract has [date]
                    [name, kind]              | [name]                    | addItem request required: only the contract has [kind]
                    type: array               | type: object              | addItem 201 response.parts types: only the contract has [array]
                    """)
    void oneChangeOnEitherSideIsSeen(String before, String after, String difference) {
        assertThat(differences(before, after)).contains(difference.strip());
    }

    @Test
    void aMethodThatHidesItsAnswerIsTold() {
        assertThat(
                        differences(
                                """
                                          description: the item
                                          content:
                                            application/json:
                                              schema: {$ref: "#/components/schemas/Item"}
                                """,
                                """
                                          description: the item
                                """))
                .singleElement()
                .asString()
                .startsWith("readItem 200: the code does not say what it answers");
    }

    @Test
    void whatOnlyTheContractCanSayIsNoDifference() {
        assertThat(differences("minLength: 1", "minLength: 2, description: the name")).isEmpty();
        assertThat(differences("[string, \"null\"]", "string")).isEmpty();
        assertThat(differences("\"429\": {description: too many}", "\"415\": {description: type}"))
                .isEmpty();
    }

    @Test
    void headersThePlatformAnswersAreOfNoMethod() {
        String id = "{name: id, in: path, required: true, schema: {type: string, format: uuid}}";
        for (String header : List.of("If-None-Match", "Accept-Language")) {
            assertThat(differences(id, id + "\n        - {name: " + header + ", in: header}"))
                    .isEmpty();
        }
        assertThat(differences(id, id + "\n        - {name: If-Match, in: header}"))
                .containsExactly("readItem parameters: only the code has [header If-Match]");
    }

    private List<String> differences(String before, String after) {
        return StructureComparison.differences(
                Documents.items(directory), Documents.itemsWith(directory, before, after));
    }
}
