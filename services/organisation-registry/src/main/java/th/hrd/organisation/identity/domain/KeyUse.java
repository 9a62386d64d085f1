package th.hrd.organisation.identity.domain;

/**
 * What a sealing key has sealed that is still kept.
 *
 * @param identities numbers of people
 * @param fileRows rows of files as they were sent, which can hold a number
 */
public record KeyUse(long identities, long fileRows) {}
