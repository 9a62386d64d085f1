package th.hrd.organisation.person.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import th.hrd.organisation.person.domain.AssignmentStatus;
import th.hrd.organisation.person.domain.IdentityKind;
import th.hrd.organisation.person.rest.RecordPersonRequest.IdentityRequest;
import th.hrd.organisation.person.rest.RecordPersonRequest.SecondmentRequest;
import th.hrd.platform.privacy.NoNationalId;

class NationalIdInRequestTest {

    private static final String ID = "8000000000014";
    private static final Set<String> TEXTS =
            Set.of(
                    "titleTh",
                    "givenNameTh",
                    "familyNameTh",
                    "givenNameEn",
                    "familyNameEn",
                    "positionTitle",
                    "unit",
                    "supervisorSourceId",
                    "roleGroupReason",
                    "secondment.reference");

    private final Validator validator = Validation.buildDefaultValidatorFactory().getValidator();

    @Test
    void noTextOfAMessageHoldsOne() {
        var request =
                new RecordPersonRequest(
                        new IdentityRequest(IdentityKind.THAI_ID, ID),
                        ID,
                        ID,
                        ID,
                        ID,
                        ID,
                        "CIVIL_SERVANT",
                        null,
                        ID,
                        ID,
                        null,
                        null,
                        ID,
                        "NON_IT",
                        null,
                        ID,
                        new SecondmentRequest("bb5:03005", ID),
                        AssignmentStatus.ACTIVE,
                        null,
                        LocalDate.parse("2026-10-01"));

        assertThat(validator.validate(request))
                .allMatch(NationalIdInRequestTest::isOfNationalId)
                .extracting(found -> found.getPropertyPath().toString())
                .containsExactlyInAnyOrderElementsOf(TEXTS);
    }

    @Test
    void noTextOfTheChangesOfADayHoldsOne() {
        var change =
                new PeopleChangesRequest.ChangeRequest(
                        "HR-1",
                        new IdentityRequest(IdentityKind.THAI_ID, ID),
                        ID,
                        ID,
                        ID,
                        ID,
                        ID,
                        "CIVIL_SERVANT",
                        null,
                        ID,
                        ID,
                        null,
                        null,
                        ID,
                        "NON_IT",
                        null,
                        ID,
                        new SecondmentRequest("bb5:03005", ID),
                        AssignmentStatus.ACTIVE,
                        null);

        assertThat(
                        validator.validate(
                                new PeopleChangesRequest(
                                        LocalDate.parse("2026-10-01"), List.of(change))))
                .allMatch(NationalIdInRequestTest::isOfNationalId)
                .extracting(found -> found.getPropertyPath().toString())
                .containsExactlyInAnyOrderElementsOf(
                        TEXTS.stream().map("changes[0]."::concat).toList());
    }

    private static boolean isOfNationalId(ConstraintViolation<?> found) {
        return found.getConstraintDescriptor().getAnnotation() instanceof NoNationalId;
    }
}
