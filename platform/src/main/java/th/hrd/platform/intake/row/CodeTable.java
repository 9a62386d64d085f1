package th.hrd.platform.intake.row;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Code lists by hash: a code as it stands wins; else a label or an alias, in which case and spaces
 * do not count.
 */
public final class CodeTable implements CodeLabels {

    private record Codes(
            List<CodeLabel> all,
            Map<String, List<String>> byCode,
            Map<String, List<String>> byWord) {

        static Codes of(List<CodeLabel> labels) {
            Map<String, List<String>> byCode = new HashMap<>();
            Map<String, List<String>> byWord = new HashMap<>();
            for (CodeLabel label : labels) {
                byCode.put(label.code(), List.of(label.code()));
                Stream.concat(
                                Stream.of(label.code(), label.label().th(), label.label().en()),
                                label.aliases().stream())
                        .map(CodeTable::folded)
                        .distinct()
                        .forEach(
                                word ->
                                        byWord.computeIfAbsent(word, none -> new ArrayList<>())
                                                .add(label.code()));
            }
            return new Codes(List.copyOf(labels), byCode, byWord);
        }
    }

    private final Map<String, Codes> lists;

    /**
     * @param lists the codes of each list, in the list's order
     */
    public CodeTable(Map<String, List<CodeLabel>> lists) {
        this.lists = new LinkedHashMap<>();
        lists.forEach((list, labels) -> this.lists.put(list, Codes.of(labels)));
    }

    @Override
    public List<String> codesOf(String list, String codeOrLabel, Map<String, String> row) {
        Codes codes = known(list);
        List<String> exact = codes.byCode.get(codeOrLabel);
        return exact != null ? exact : codes.byWord.getOrDefault(folded(codeOrLabel), List.of());
    }

    @Override
    public List<CodeLabel> all(String list) {
        return known(list).all;
    }

    private Codes known(String list) {
        Codes codes = lists.get(list);
        if (codes == null) {
            throw new IllegalArgumentException("no code list " + list);
        }
        return codes;
    }

    private static String folded(String word) {
        StringBuilder letters = new StringBuilder(word.length());
        word.codePoints()
                .filter(letter -> !Character.isWhitespace(letter) && letter != '\u00A0')
                .forEach(letters::appendCodePoint);
        return letters.toString().toLowerCase(Locale.ROOT);
    }
}
