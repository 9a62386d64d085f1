package th.hrd.platform.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The codes of the guideline edition, which are data: no class and no migration may know one, or a
 * later edition would need a new program.
 */
final class GuidelineCodes {

    private static final String EDITION = "guidelines/2566-2570.json";

    private static final Pattern QUOTED = Pattern.compile("'([^'\\n]{1,40})'");

    private GuidelineCodes() {}

    /**
     * Codes of all items, and names of the lists that KPI rules name, less the words that the
     * contracts themselves fix as values: those would stay when the edition changes.
     */
    static Set<String> ofEdition() {
        Set<String> codes = items();
        edition()
                .path("kpis")
                .findValues("anyOfLists")
                .forEach(lists -> lists.forEach(list -> codes.add(list.asText())));
        wordsOfTheContracts().forEach(codes::remove);
        return codes;
    }

    /** The same for SQL, which may name a list to say where a field's codes come from. */
    static Set<String> ofEditionInSql() {
        Set<String> codes = items();
        wordsOfTheContracts().forEach(codes::remove);
        edition().path("codeLists").forEach(list -> codes.remove(list.path("list").asText()));
        return codes;
    }

    private static Set<String> items() {
        var codes = new TreeSet<String>();
        for (JsonNode list : edition().path("codeLists")) {
            list.path("items").forEach(item -> codes.add(item.path("code").asText()));
        }
        if (codes.isEmpty()) {
            throw new IllegalStateException(EDITION + " has no code lists");
        }
        return codes;
    }

    /**
     * Where class files have such a code, as {@code Class: "CODE"}: as a literal, a name, the value
     * of an annotation, or in quotes inside one of them, as in SQL.
     */
    static List<String> inClasses(Path classes, Set<String> codes) {
        return found(classes, ".class", GuidelineCodes::texts, codes);
    }

    /** Where SQL files have such a code in quotes, as {@code File: "CODE"}. */
    static List<String> inSql(Path resources, Set<String> codes) {
        return found(resources, ".sql", GuidelineCodes::statements, codes);
    }

    private static List<String> found(
            Path folder, String ending, Function<Path, Stream<String>> texts, Set<String> codes) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .flatMap(
                            file ->
                                    texts.apply(file)
                                            .flatMap(GuidelineCodes::words)
                                            .filter(codes::contains)
                                            .distinct()
                                            .map(
                                                    code ->
                                                            folder.relativize(file)
                                                                    + ": \""
                                                                    + code
                                                                    + "\""))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text itself, and what stands in quotes in it. */
    private static Stream<String> words(String text) {
        return Stream.concat(
                Stream.of(text), QUOTED.matcher(text).results().map(quoted -> quoted.group(1)));
    }

    private static Stream<String> texts(Path file) {
        try {
            Iterable<PoolEntry> pool = ClassFile.of().parse(file).constantPool();
            return StreamSupport.stream(pool.spliterator(), false)
                    .filter(Utf8Entry.class::isInstance)
                    .map(entry -> ((Utf8Entry) entry).stringValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> statements(Path file) {
        try {
            return Stream.of(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode edition() {
        return EventFiles.read(
                ModuleUnderTest.repository()
                        .resolve("services/organisation-registry/src/main/resources")
                        .resolve(EDITION));
    }

    private static Set<String> wordsOfTheContracts() {
        var words = new TreeSet<String>();
        var documents = new ArrayList<JsonNode>();
        documents.add(ApiContract.ofService().document());
        for (Path example : EventFiles.examples()) {
            documents.add(EventFiles.read(EventFiles.schemaOf(example)));
        }
        for (JsonNode document : documents) {
            document.findValues("enum")
                    .forEach(values -> values.forEach(v -> words.add(v.asText())));
            document.findValues("const").forEach(value -> words.add(value.asText()));
        }
        return words;
    }
}
