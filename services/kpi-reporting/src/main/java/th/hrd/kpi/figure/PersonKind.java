package th.hrd.kpi.figure;

import java.util.Comparator;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import th.hrd.kpi.figure.FiguresView.SplitFigure;

/**
 * A kind of person, told apart by what was asked for; the rest is empty. In the order of the codes.
 */
record PersonKind(String personnelType, String roleGroup, String digitalTargetGroup)
        implements Comparable<PersonKind> {

    private static final Comparator<PersonKind> ORDER =
            Comparator.comparing(PersonKind::personnelType)
                    .thenComparing(PersonKind::roleGroup)
                    .thenComparing(PersonKind::digitalTargetGroup);

    static PersonKind of(FigureRow row, Set<Split> splits) {
        return new PersonKind(
                splits.contains(Split.PERSONNEL_TYPE) ? row.personnelType() : "",
                splits.contains(Split.ROLE_GROUP) ? row.roleGroup() : "",
                splits.contains(Split.DIGITAL_TARGET_GROUP) ? row.digitalTargetGroup() : "");
    }

    SplitFigure figure(Figure figure, @Nullable Figure voluntary) {
        return new SplitFigure(
                orNull(personnelType),
                orNull(roleGroup),
                orNull(digitalTargetGroup),
                figure,
                voluntary);
    }

    private static @Nullable String orNull(String code) {
        return code.isEmpty() ? null : code;
    }

    @Override
    public int compareTo(PersonKind other) {
        return ORDER.compare(this, other);
    }
}
