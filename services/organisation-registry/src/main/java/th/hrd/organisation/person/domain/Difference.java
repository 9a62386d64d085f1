package th.hrd.organisation.person.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** In which fields, by their names in a message, one record of a person differs from another. */
final class Difference {

    private final List<String> fields = new ArrayList<>();

    private Difference() {}

    static Difference of(PersonName before, PersonName now) {
        return new Difference()
                .compare("titleTh", before.titleTh(), now.titleTh())
                .compare("givenNameTh", before.givenNameTh(), now.givenNameTh())
                .compare("familyNameTh", before.familyNameTh(), now.familyNameTh())
                .compare("givenNameEn", before.givenNameEn(), now.givenNameEn())
                .compare("familyNameEn", before.familyNameEn(), now.familyNameEn());
    }

    Difference and(Posting before, Posting now) {
        return compare("personnelType", before.personnelType(), now.personnelType())
                .compare("positionLevel", before.positionLevel(), now.positionLevel())
                .compare("positionTitle", before.positionTitle(), now.positionTitle())
                .compare("unit", before.unit(), now.unit())
                .compare("onProbation", before.onProbation(), now.onProbation())
                .compare("headsUnit", before.headsUnit(), now.headsUnit())
                .compare("supervisorSourceId", before.supervisor(), now.supervisor())
                .compare(
                        "digitalTargetGroup", before.digitalTargetGroup(), now.digitalTargetGroup())
                .compare("roleGroup", before.roleGroup(), now.roleGroup())
                .compare("secondment", before.secondment(), now.secondment())
                .compare("status", before.status(), now.status());
    }

    Difference andTheDay() {
        fields.add("effectiveFrom");
        return this;
    }

    List<String> fields() {
        return List.copyOf(fields);
    }

    private Difference compare(String field, @Nullable Object before, @Nullable Object now) {
        if (!Objects.equals(before, now)) {
            fields.add(field);
        }
        return this;
    }
}
