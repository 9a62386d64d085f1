package th.hrd.organisation.agency.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AgencyTest {

    private static final AgencyKind MINISTRY =
            new AgencyKind("MINISTRY", Obligation.CONTAINER, "MINISTRY");
    private static final AgencyKind DEPARTMENT =
            new AgencyKind("DEPARTMENT", Obligation.MANDATORY, "DEPARTMENT");
    private static final LocalDate FOUNDED = LocalDate.parse("2002-10-03");
    private static final LocalDate RENAMED = LocalDate.parse("2016-09-16");
    private static final Names ICT = names("กระทรวงเทคโนโลยีสารสนเทศและการสื่อสาร");
    private static final Names DES = names("กระทรวงดิจิทัลเพื่อเศรษฐกิจและสังคม");
    private static final LegalBasis ACT =
            new LegalBasis("พระราชบัญญัติปรับปรุงกระทรวง ทบวง กรม", null, null);

    @Test
    void aNameHoldsUntilTheDayBeforeTheNext() {
        Agency ministry = ministry();

        ministry.rename(DES, RENAMED, ACT);

        assertThat(ministry.namesOn(RENAMED.minusDays(1))).isEqualTo(ICT);
        assertThat(ministry.namesOn(RENAMED)).isEqualTo(DES);
        assertThat(ministry.names())
                .extracting(AgencyName::validFrom, AgencyName::validTo)
                .containsExactly(tuple(FOUNDED, RENAMED), tuple(RENAMED, null));
    }

    @Test
    void aNameOfALaterDayDoesNotShowToday() {
        Agency ministry = ministry();

        ministry.rename(DES, RENAMED, ACT);

        assertThat(ministry.namesOn(LocalDate.parse("2010-01-01"))).isEqualTo(ICT);
    }

    @Test
    void aRenamingNeverReachesBehindTheLastName() {
        Agency ministry = ministry();
        ministry.rename(DES, RENAMED, ACT);

        assertThatThrownBy(() -> ministry.rename(ICT, RENAMED, ACT))
                .hasMessageContaining("RENAMING_BEFORE_CURRENT_NAME");
        assertThat(ministry.namesOn(RENAMED)).isEqualTo(DES);
    }

    @Test
    void aRenamingChangesSomething() {
        assertThatThrownBy(() -> ministry().rename(ICT, RENAMED, ACT))
                .hasMessageContaining("NAME_UNCHANGED");
    }

    @Test
    void onlyAContainerHoldsAgencies() {
        Agency department = agency(DEPARTMENT, ministry(), List.of(code("03005", null)));

        assertThatThrownBy(() -> agency(DEPARTMENT, department, List.of(code("03006", null))))
                .hasMessageContaining("PARENT_HOLDS_NO_AGENCIES");
    }

    @Test
    void itsOwnCodesDoNotCollide() {
        assertThatThrownBy(
                        () ->
                                agency(
                                        MINISTRY,
                                        null,
                                        List.of(code("11000", null), code("11000", RENAMED))))
                .hasMessageContaining("AGENCY_CODE_TAKEN");
    }

    @Test
    void aCodeMayPassOnWhenItEnds() {
        AgencyCode before = code("11000", RENAMED);
        AgencyCode after = new AgencyCode(CodeScheme.BB5, "11000", RENAMED, null);

        assertThat(before.collidesWith(after)).isFalse();
        assertThat(after.collidesWith(before)).isFalse();
        assertThat(before.collidesWith(code("11000", null))).isTrue();
    }

    @Test
    void codesOfADayOutsideItsLifeAreThoseOfTheNearestDay() {
        Agency ministry = ministry();

        assertThat(ministry.existsOn(FOUNDED.minusDays(1))).isFalse();
        assertThat(ministry.codesOn(FOUNDED.minusYears(1))).isEqualTo(ministry.codesOn(FOUNDED));
    }

    @Test
    void whatAReaderSeesIsAnotherStateOnTheDayANameOrCodeTurns() {
        LocalDate codeEnds = RENAMED.plusYears(1);
        Agency ministry = agency(MINISTRY, null, List.of(code("11000", codeEnds)));
        long before = ministry.stateOn(RENAMED);

        ministry.rename(DES, RENAMED, ACT);

        assertThat(ministry.stateOn(FOUNDED)).isEqualTo(ministry.stateOn(RENAMED.minusDays(1)));
        assertThat(ministry.stateOn(RENAMED)).isNotEqualTo(ministry.stateOn(RENAMED.minusDays(1)));
        assertThat(ministry.stateOn(RENAMED))
                .isNotEqualTo(before)
                .isEqualTo(ministry.stateOn(codeEnds.minusDays(1)))
                .isNotEqualTo(ministry.stateOn(codeEnds));
    }

    @Test
    void onlyAgenciesAtDepartmentLevelHavePeople() {
        Agency department = agency(DEPARTMENT, ministry(), List.of(code("03005", null)));

        assertThatCode(() -> department.requireOwnPeople(RENAMED)).doesNotThrowAnyException();
        assertThatThrownBy(() -> ministry().requireOwnPeople(RENAMED))
                .hasMessageContaining("AGENCY_IS_CONTAINER");
    }

    @Test
    void aReferenceIsAUuidOrACodeInAScheme() {
        UUID id = UUID.fromString("0197a4c2-6f00-7c3e-9d52-2f6c1b7a9e10");

        assertThat(new AgencyRef(id.toString()).id()).contains(id);
        assertThat(new AgencyRef("bb5:03005").scheme()).contains(CodeScheme.BB5);
        assertThat(new AgencyRef("bb5:03005").code()).isEqualTo("03005");
        assertThat(new AgencyRef("unknown:1").scheme()).isEmpty();
        assertThat(new AgencyRef("03005").scheme()).isEmpty();
        assertThat(new AgencyRef("03005").id()).isEmpty();
    }

    @Test
    void everySchemeHasItsForm() {
        assertThat(CodeScheme.BB5.admits("03005")).isTrue();
        assertThat(CodeScheme.BB5.admits("0305")).isFalse();
        assertThat(CodeScheme.SLUG.admits("mot-drt")).isTrue();
        assertThat(CodeScheme.SLUG.admits("03005")).isFalse();
        assertThat(CodeScheme.EGP4.admits("0305")).isTrue();
    }

    private static Agency ministry() {
        return agency(MINISTRY, null, List.of(code("11000", null)));
    }

    private static Agency agency(AgencyKind kind, @Nullable Agency parent, List<AgencyCode> codes) {
        return Agency.register(
                UUID.fromString("0197a4c2-6f00-7c3e-9d52-2f6c1b7a9e10"),
                kind,
                parent,
                ICT,
                codes,
                FOUNDED,
                null);
    }

    private static AgencyCode code(String code, @Nullable LocalDate validTo) {
        return new AgencyCode(CodeScheme.BB5, code, FOUNDED, validTo);
    }

    private static Names names(String nameTh) {
        return new Names(nameTh, null, null, null);
    }
}
