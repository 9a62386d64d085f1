package th.hrd.platform.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.StringEntry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The codes of the guideline edition, which are data: no class may know one, or a later edition
 * would need a new program.
 */
final class GuidelineCodes {

    private static final String EDITION = "guidelines/2566-2570.json";

    private GuidelineCodes() {}

    /**
     * Codes of all items, and names of the lists that KPI rules name, less the words that the
     * contracts themselves fix as values: those would stay when the edition changes.
     */
    static Set<String> ofEdition() {
        var codes = new TreeSet<String>();
        JsonNode edition =
                EventFiles.read(
                        ModuleUnderTest.repository()
                                .resolve("services/organisation-registry/src/main/resources")
                                .resolve(EDITION));
        for (JsonNode list : edition.path("codeLists")) {
            list.path("items").forEach(item -> codes.add(item.path("code").asText()));
        }
        edition.path("kpis")
                .findValues("anyOfLists")
                .forEach(lists -> lists.forEach(list -> codes.add(list.asText())));
        if (codes.isEmpty()) {
            throw new IllegalStateException(EDITION + " has no code lists");
        }
        wordsOfTheContracts().forEach(codes::remove);
        return codes;
    }

    /** The string literals in class files that are such a code, as {@code Class: "CODE"}. */
    static List<String> literalsIn(Path classes, Set<String> codes) {
        try (Stream<Path> files = Files.walk(classes)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .sorted()
                    .flatMap(
                            file ->
                                    literals(file)
                                            .filter(codes::contains)
                                            .map(
                                                    code ->
                                                            classes.relativize(file)
                                                                    + ": \""
                                                                    + code
                                                                    + "\""))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> literals(Path file) {
        try {
            Iterable<PoolEntry> pool = ClassFile.of().parse(file).constantPool();
            return StreamSupport.stream(pool.spliterator(), false)
                    .filter(StringEntry.class::isInstance)
                    .map(entry -> ((StringEntry) entry).stringValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
