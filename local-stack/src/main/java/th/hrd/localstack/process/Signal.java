package th.hrd.localstack.process;

/** How a process is asked to end. */
public enum Signal {
    TERM,
    /** To PostgreSQL: a fast shutdown that does not wait for its clients. */
    INT,
    KILL
}
