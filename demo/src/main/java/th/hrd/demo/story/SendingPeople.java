package th.hrd.demo.story;

import java.util.List;
import th.hrd.demo.suite.Callers;
import th.hrd.demo.suite.Suite;
import th.hrd.demo.synthetic.Population;

/** Each agency's HRIS sends its people. */
record SendingPeople(Suite suite, Callers callers, Population population) implements Chapter {

    @Override
    public String title() {
        return "People";
    }

    @Override
    public List<Runnable> steps() {
        return population.people().stream()
                .map(
                        person ->
                                (Runnable)
                                        () ->
                                                PersonRequests.put(
                                                        suite,
                                                        callers,
                                                        person,
                                                        person.postings().getFirst()))
                .toList();
    }
}
