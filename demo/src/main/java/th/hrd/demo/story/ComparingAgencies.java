package th.hrd.demo.story;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import th.hrd.demo.suite.Answer;
import th.hrd.demo.suite.Callers;
import th.hrd.demo.suite.DemoException;
import th.hrd.demo.suite.Suite;
import th.hrd.demo.synthetic.Agencies;
import th.hrd.demo.synthetic.Agency;
import th.hrd.localstack.home.Part;

/** After all reorganisations, each agency is what the list says it is today. */
record ComparingAgencies(Suite suite, Callers callers, Agencies agencies) implements Chapter {

    @Override
    public String title() {
        return "Agencies are as listed";
    }

    @Override
    public List<Runnable> steps() {
        return agencies.all().stream().map(agency -> (Runnable) () -> compare(agency)).toList();
    }

    private void compare(Agency agency) {
        Answer answer =
                Expect.done(
                        "Agency " + agency.reference(),
                        suite.get(
                                Part.ORGANISATION_REGISTRY,
                                "/v1/agencies/" + agency.reference(),
                                callers.admin()));
        String parent = agency.parent().map(callers::idOf).map(UUID::toString).orElse("");
        if (!answer.text("nameTh").equals(agency.nameTh())
                || !answer.text("parentId").equals(parent)
                || !answer.text("status").equals("ACTIVE")) {
            throw new DemoException(
                    "%s came out of its reorganisations as %s below %s, which is not what agencies.csv says."
                            .formatted(
                                    agency.reference(),
                                    answer.text("nameTh"),
                                    Optional.of(answer.text("parentId"))
                                            .filter(id -> !id.isEmpty())
                                            .orElse("none")));
        }
    }
}
