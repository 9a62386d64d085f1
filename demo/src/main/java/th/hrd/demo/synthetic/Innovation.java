package th.hrd.demo.synthetic;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** An improvement of a process or an e-service that an agency put to use. */
public record Innovation(Agency agency, int number, String kind, LocalDate inUseSince) {

    public static List<Innovation> of(Agency agency) {
        Chance chance = Chance.of("innovation", agency.code());
        return IntStream.rangeClosed(1, chance.between(0, 3))
                .mapToObj(
                        number ->
                                new Innovation(
                                        agency,
                                        number,
                                        chance.happens(0.5) ? "PROCESS_IMPROVEMENT" : "E_SERVICE",
                                        chance.happens(0.2)
                                                ? LocalDate.of(2025, 6, 1)
                                                : LocalDate.of(2026, 2, 1)))
                .toList();
    }
}
