package th.hrd.organisation.headcount.domain;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A head count: rows of what people were told apart by. Each person counts once in the total and,
 * told apart by agency, at the own agency and at every agency above it.
 *
 * @param total all people counted
 * @param rows one for each kind of people there are
 */
public record HeadCount(long total, List<Row> rows) {

    private static final Comparator<Row> ORDER =
            Comparator.comparing((Row row) -> text(row.kind().agencyId()))
                    .thenComparing(row -> text(row.kind().unitId()))
                    .thenComparing(row -> text(row.kind().personnelType()))
                    .thenComparing(row -> text(row.kind().roleGroup()))
                    .thenComparing(row -> text(row.kind().digitalTargetGroup()));

    /**
     * People of one kind.
     *
     * @param kind what they have in common, with their number: those of the agency and of all below
     * @param own those of the agency itself
     */
    public record Row(Cell kind, long own) {}

    /** Of the nation, told apart by nothing that depends on the organisation. */
    public static HeadCount of(Collection<Cell> cells) {
        long total = cells.stream().mapToLong(Cell::count).sum();
        return new HeadCount(
                total,
                cells.stream().map(cell -> new Row(cell, cell.count())).sorted(ORDER).toList());
    }

    /**
     * @param cells by the agency they were recorded under and, where the organisation asks for it,
     *     its unit
     */
    public static HeadCount of(
            HeadCountQuery query, Collection<Cell> cells, Organisation organisation) {
        var sums = new HashMap<Cell, Sum>();
        long total = 0;
        for (Cell cell : cells) {
            UUID agency = organisation.agencyOf(cell.requiredAgency(), cell.unitId());
            List<UUID> line = organisation.lineOf(agency);
            int top = query.under() == null ? line.size() - 1 : line.indexOf(query.under());
            if (top < 0) {
                continue;
            }
            total += cell.count();
            if (query.byAgency()) {
                for (UUID above : line.subList(0, top + 1)) {
                    add(sums, cell.at(above, null, 0), cell.count(), above.equals(agency));
                }
            } else {
                Cell kind =
                        query.byUnit() ? cell.at(agency, cell.unitId(), 0) : cell.at(null, null, 0);
                add(sums, kind, cell.count(), true);
            }
        }
        return new HeadCount(total, rows(sums));
    }

    private static void add(Map<Cell, Sum> sums, Cell kind, long count, boolean isOwn) {
        Sum sum = sums.computeIfAbsent(kind, any -> new Sum());
        sum.count += count;
        sum.own += isOwn ? count : 0;
    }

    private static List<Row> rows(Map<Cell, Sum> sums) {
        return sums.entrySet().stream()
                .filter(entry -> entry.getValue().count != 0)
                .map(
                        entry -> {
                            Cell kind = entry.getKey();
                            Sum sum = entry.getValue();
                            return new Row(
                                    kind.at(kind.agencyId(), kind.unitId(), sum.count), sum.own);
                        })
                .sorted(ORDER)
                .toList();
    }

    private static String text(@Nullable Object code) {
        return code == null ? "" : code.toString();
    }

    private static final class Sum {
        private long count;
        private long own;
    }
}
