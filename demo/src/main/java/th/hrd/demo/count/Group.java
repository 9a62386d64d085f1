package th.hrd.demo.count;

/** What a figure about people is split by. */
public record Group(String personnelType, String roleGroup, String digitalTargetGroup) {}
