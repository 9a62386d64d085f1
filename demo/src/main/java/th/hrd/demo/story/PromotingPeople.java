package th.hrd.demo.story;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import th.hrd.demo.suite.Callers;
import th.hrd.demo.suite.Suite;
import th.hrd.demo.synthetic.Agency;
import th.hrd.demo.synthetic.Population;
import th.hrd.demo.synthetic.SyntheticPerson;
import th.hrd.localstack.home.Part;

/** At the beginning of the next fiscal year each agency promotes some of its people in one call. */
record PromotingPeople(Suite suite, Callers callers, Population population) implements Chapter {

    /** The most the registry takes at once; more go by file. */
    private static final int AT_ONCE = 500;

    @Override
    public String title() {
        return "Promotions, by agency";
    }

    @Override
    public List<Runnable> steps() {
        return population.people().stream()
                .filter(person -> person.promotedTo().isPresent())
                .collect(Collectors.groupingBy(SyntheticPerson::firstAgency))
                .entrySet()
                .stream()
                .map(agency -> (Runnable) () -> promote(agency.getKey(), agency.getValue()))
                .toList();
    }

    private void promote(Agency agency, List<SyntheticPerson> people) {
        for (int from = 0; from < people.size(); from += AT_ONCE) {
            List<SyntheticPerson> some =
                    people.subList(from, Math.min(people.size(), from + AT_ONCE));
            Expect.done(
                    "The promotions of " + agency.reference(),
                    suite.create(
                            Part.ORGANISATION_REGISTRY,
                            "/v1/agencies/%s/people-changes".formatted(agency.reference()),
                            callers.hrisOf(agency),
                            "promotions-%s-%s-%d"
                                    .formatted(
                                            agency.code(), some.getFirst().sourceId(), some.size()),
                            Map.of(
                                    "effectiveFrom", Population.PROMOTION_DAY.toString(),
                                    "changes",
                                            some.stream().map(PromotingPeople::change).toList())));
        }
    }

    private static Map<String, Object> change(SyntheticPerson person) {
        return PersonRequests.promotion(person, person.promotedTo().orElseThrow());
    }
}
