package th.hrd.organisation.identity.rest;

/** How many candidates wait for a decision. */
record DuplicateSearchView(long open) {}
