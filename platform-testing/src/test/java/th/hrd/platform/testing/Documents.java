package th.hrd.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small contracts for the tests of this module. */
final class Documents {

    static final String ITEMS =
            """
            openapi: 3.1.0
            info: {title: Items, version: "1"}
            paths:
              /v1/items:
                post:
                  operationId: addItem
                  x-roles: [agency-hr]
                  x-scope: agency
                  parameters:
                    - {$ref: "parameters.yaml#/components/parameters/Limit"}
                  requestBody:
                    required: true
                    content:
                      application/json:
                        schema: {$ref: "#/components/schemas/Item"}
                        examples: {one: {value: {name: a, kind: BOOK}}}
                  responses:
                    "201":
                      description: added
                      headers:
                        ETag: {$ref: "parameters.yaml#/components/headers/ETag"}
                      content:
                        application/json:
                          schema: {$ref: "#/components/schemas/Item"}
                    "400": {description: malformed}
                    "429": {description: too many}
              /v1/items/{id}:
                get:
                  operationId: readItem
                  x-roles: [agency-hr, ocsc-admin]
                  x-scope: agency
                  parameters:
                    - {name: id, in: path, required: true, schema: {type: string, format: uuid}}
                  responses:
                    "200":
                      description: the item
                      content:
                        application/json:
                          schema: {$ref: "#/components/schemas/Item"}
              /v1/items/newest:
                get:
                  operationId: newestItem
                  x-roles: []
                  x-scope: open
                  responses:
                    "204": {description: none}
            components:
              schemas:
                Item:
                  type: object
                  required: [name, kind]
                  properties:
                    name: {type: string, minLength: 1}
                    nameEn: {type: [string, "null"]}
                    kind: {type: string, enum: [BOOK, FILM]}
                    since: {type: string, format: date}
                    parts:
                      type: array
                      items: {$ref: "#/components/schemas/Item"}
            """;

    private static final String PARAMETERS =
            """
            components:
              parameters:
                Limit: {name: limit, in: query, schema: {$ref: "#/components/schemas/Limit"}}
              headers:
                ETag: {required: true, schema: {type: string, pattern: '^"[0-9]+"$'}}
              schemas:
                Limit: {type: integer, minimum: 1}
            """;

    private Documents() {}

    static ApiContract items(Path directory) {
        return written(directory, "items.yaml", ITEMS);
    }

    /** The same contract with one change. */
    static ApiContract itemsWith(Path directory, String before, String after) {
        if (!ITEMS.contains(before)) {
            throw new IllegalArgumentException("nothing to change: " + before);
        }
        return written(directory, "changed.yaml", ITEMS.replace(before, after));
    }

    private static ApiContract written(Path directory, String name, String text) {
        try {
            Files.writeString(directory.resolve("parameters.yaml"), PARAMETERS);
            return ApiContract.read(Files.writeString(directory.resolve(name), text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
