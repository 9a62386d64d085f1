package th.hrd.platform.intake.library;

/**
 * What became of a profile that was sent.
 *
 * @param profile as it is stored now
 * @param isFirst whether it was stored for the first time
 */
public record StoredProfile(KnownProfile profile, boolean isFirst) {}
