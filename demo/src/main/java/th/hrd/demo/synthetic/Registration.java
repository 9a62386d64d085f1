package th.hrd.demo.synthetic;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An agency as it is registered, before the orders that made it what it is today.
 *
 * @param since first day it is recorded
 * @param formerCode the Budget Bureau's code until its reorganisation, where it changed
 */
public record Registration(Agency agency, LocalDate since, Optional<FormerCode> formerCode) {

    /**
     * @param until first day the present code holds instead
     */
    public record FormerCode(String code, LocalDate until) {}
}
