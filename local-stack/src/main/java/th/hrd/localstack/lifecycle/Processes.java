package th.hrd.localstack.lifecycle;

import th.hrd.localstack.home.Part;
import th.hrd.localstack.home.StackHome;
import th.hrd.localstack.process.DetachedProcess;
import th.hrd.localstack.process.PidFile;

/** The process of each part of one stack. */
public record Processes(StackHome home) {

    public DetachedProcess of(Part part) {
        return new DetachedProcess(new PidFile(home.pidFile(part)), home.log(part));
    }
}
