package th.hrd.certification.course.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import th.hrd.certification.course.domain.Course;
import th.hrd.platform.messaging.Fact;
import th.hrd.platform.messaging.Outbox;

/** Tells the other services what happened to a course, each time with its whole state. */
@ApplicationScoped
public class CourseEvents {

    private static final String TOPIC = "hrd.certification.course.v1";

    private final Outbox outbox;

    CourseEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    public void registered(Course course) {
        publish("hrd.certification.course-registered.v1", course);
    }

    public void accredited(Course course) {
        publish("hrd.certification.course-accredited.v1", course);
    }

    private void publish(String type, Course course) {
        outbox.append(
                new Fact(
                        TOPIC,
                        course.id().toString(),
                        type,
                        course.version(),
                        CourseState.of(course)));
    }
}
