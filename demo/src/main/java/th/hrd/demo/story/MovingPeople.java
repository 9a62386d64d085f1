package th.hrd.demo.story;

import java.util.List;
import th.hrd.demo.suite.Callers;
import th.hrd.demo.suite.Suite;
import th.hrd.demo.synthetic.Population;
import th.hrd.demo.synthetic.SyntheticPerson;

/** Some are transferred or seconded to another agency, some leave. */
record MovingPeople(Suite suite, Callers callers, Population population) implements Chapter {

    @Override
    public String title() {
        return "Transfers, secondments";
    }

    @Override
    public List<Runnable> steps() {
        return population.people().stream()
                .filter(person -> person.postings().size() > 1)
                .map(person -> (Runnable) () -> move(person))
                .toList();
    }

    private void move(SyntheticPerson person) {
        person.postings().stream()
                .skip(1)
                .forEach(posting -> PersonRequests.put(suite, callers, person, posting));
    }
}
