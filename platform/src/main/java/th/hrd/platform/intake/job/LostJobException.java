package th.hrd.platform.intake.job;

import java.util.UUID;

/** Another process has taken up the job, because this one seemed dead; what is begun is undone. */
final class LostJobException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LostJobException(UUID job) {
        super("job " + job + " is no longer this process's");
    }
}
