package th.hrd.organisation.agency.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import th.hrd.platform.problem.Violation;

class AgencyTest {

    private static final UUID ID = UUID.fromString("0197a4c2-6f00-7c3e-9d52-2f6c1b7a9e10");
    private static final UUID ORDER = UUID.fromString("0197a4c2-7000-7a11-9b22-5d6e7f8a9b0c");
    private static final AgencyKind MINISTRY =
            new AgencyKind("MINISTRY", Obligation.CONTAINER, "MINISTRY");
    private static final AgencyKind DEPARTMENT =
            new AgencyKind("DEPARTMENT", Obligation.MANDATORY, "DEPARTMENT");
    private static final LocalDate FOUNDED = LocalDate.parse("2002-10-03");
    private static final LocalDate CHANGED = LocalDate.parse("2016-09-16");
    private static final Instant REGISTERED = Instant.parse("2026-11-01T00:00:00Z");
    private static final Instant ORDERED = Instant.parse("2026-11-02T00:00:00Z");
    private static final Instant REVERSED = Instant.parse("2026-11-03T00:00:00Z");
    private static final Names ICT = names("กระทรวงเทคโนโลยีสารสนเทศและการสื่อสาร");
    private static final Names DES = names("กระทรวงดิจิทัลเพื่อเศรษฐกิจและสังคม");
    private static final LegalBasis ACT =
            new LegalBasis("พระราชบัญญัติปรับปรุงกระทรวง ทบวง กรม", null, null);

    @Test
    void aStateHoldsUntilTheDayBeforeTheNext() {
        Agency ministry = ministry();

        change(ministry, state -> state.renamed(DES, byOrder(CHANGED)));

        AgencyTimeline timeline = ministry.timeline();
        assertThat(timeline.on(CHANGED.minusDays(1)).orElseThrow().names()).isEqualTo(ICT);
        assertThat(timeline.on(CHANGED).orElseThrow().names()).isEqualTo(DES);
        assertThat(timeline.on(FOUNDED.minusDays(1))).isEmpty();
        assertThat(timeline.names())
                .extracting(AgencyName::validFrom, AgencyName::validTo, AgencyName::legalBasis)
                .containsExactly(tuple(FOUNDED, CHANGED, null), tuple(CHANGED, null, ACT));
    }

    @Test
    void ofTwoStatesOfADayTheLaterRecordedCounts() {
        Agency ministry = ministry();
        change(ministry, state -> state.renamed(DES, byOrder(CHANGED)));
        change(ministry, state -> state.moved(ORDER, byOrder(CHANGED)));

        AgencyState state = ministry.timeline().on(CHANGED).orElseThrow();

        assertThat(state.names()).isEqualTo(DES);
        assertThat(state.parentId()).isEqualTo(ORDER);
        assertThat(ministry.timeline().periods()).hasSize(2);
    }

    @Test
    void aMoveLeavesTheNameAsLongAsItWas() {
        Agency ministry = ministry();
        change(ministry, state -> state.moved(ORDER, byOrder(CHANGED)));

        assertThat(ministry.timeline().names())
                .containsExactly(new AgencyName(ICT, FOUNDED, null, null));
    }

    @Test
    void whatIsWithdrawnIsAsIfItHadNeverBeenAndStillKnownAtItsTime() {
        Agency ministry = ministry();
        AgencyTimeline before = ministry.timeline();
        change(ministry, state -> state.closed(byOrder(CHANGED)));
        AgencyTimeline between = ministry.timeline();

        ministry.withdraw(ORDER, REVERSED);

        assertThat(between.validTo()).isEqualTo(CHANGED);
        assertThat(between.existsOn(CHANGED)).isFalse();
        assertThat(ministry.timeline()).isEqualTo(before);
        assertThat(ministry.timelineKnownAt(ORDERED).existsOn(CHANGED)).isFalse();
        assertThat(ministry.timelineKnownAt(REGISTERED)).isEqualTo(before);
        assertThat(ministry.timelineKnownAt(REGISTERED.minusMillis(1)).isKnown()).isFalse();
    }

    @Test
    void aClosedAgencyKeepsItsLastNamesAndCodesAndFreesItsCodes() {
        Agency ministry = ministry();
        change(ministry, state -> state.closed(byOrder(CHANGED)));
        AgencyTimeline closed = ministry.timeline();

        assertThat(closed.nearest(CHANGED.plusYears(1)).names()).isEqualTo(ICT);
        assertThat(closed.codesOn(CHANGED.plusYears(1))).hasSize(1);
        assertThat(closed.occupies(code("11000", CHANGED, null))).isFalse();
        assertThat(closed.occupies(code("11000", CHANGED.minusDays(1), null))).isTrue();
        assertThat(closed.names()).last().extracting(AgencyName::validTo).isEqualTo(CHANGED);
    }

    @Test
    void aReadUpToADayDoesNotKnowWhatBeginsLater() {
        Agency ministry = ministry();
        AgencyTimeline before = ministry.timeline();
        change(ministry, state -> state.closed(byOrder(CHANGED)));

        assertThat(ministry.timeline().upTo(CHANGED.minusDays(1))).isEqualTo(before);
        assertThat(ministry.timeline().asOf(CHANGED.minusDays(1)))
                .isEqualTo(before.asOf(CHANGED.minusDays(1)));
    }

    @Test
    void onlyAContainerHoldsAgencies() {
        AgencyTimeline department =
                agency(DEPARTMENT, ministry().timeline(), List.of(code("03005", FOUNDED, null)))
                        .timeline();

        assertThatThrownBy(
                        () -> agency(DEPARTMENT, department, List.of(code("03006", FOUNDED, null))))
                .hasMessageContaining("PARENT_HOLDS_NO_AGENCIES");
    }

    @Test
    void itsOwnCodesDoNotCollide() {
        assertThatThrownBy(
                        () ->
                                agency(
                                        MINISTRY,
                                        null,
                                        List.of(
                                                code("11000", FOUNDED, null),
                                                code("11000", FOUNDED, CHANGED))))
                .hasMessageContaining("AGENCY_CODE_TAKEN");
    }

    @Test
    void aCodeMayPassOnWhenItEnds() {
        AgencyCode before = code("11000", FOUNDED, CHANGED);
        AgencyCode after = code("11000", CHANGED, null);

        assertThat(before.collidesWith(after)).isFalse();
        assertThat(after.collidesWith(before)).isFalse();
        assertThat(before.collidesWith(code("11000", FOUNDED, null))).isTrue();
    }

    @Test
    void aCodeIsReadOrSaidToBeWrong() {
        List<Violation> found = new ArrayList<>();
        List<AgencyCode> codes =
                CodeAsSent.readAll(
                        List.of(
                                new CodeAsSent("bb5", "11000", null, null),
                                new CodeAsSent("bb5", "1100", null, null),
                                new CodeAsSent("nobody", "11000", null, null),
                                new CodeAsSent("bb5", "11001", null, FOUNDED)),
                        "#/codes",
                        new Decision(FOUNDED, null, null, REGISTERED),
                        found);

        assertThat(codes).containsExactly(code("11000", FOUNDED, null));
        assertThat(found)
                .extracting(Violation::pointer)
                .containsExactly("#/codes/1/code", "#/codes/2/code", "#/codes/3/validTo");
    }

    @Test
    void whatAReaderSeesIsAnotherRevisionOnTheDayAStateOrCodeTurns() {
        LocalDate codeEnds = CHANGED.plusYears(1);
        Agency ministry = agency(MINISTRY, null, List.of(code("11000", FOUNDED, codeEnds)));
        long before = ministry.timeline().revisionOn(CHANGED);

        change(ministry, state -> state.renamed(DES, byOrder(CHANGED)));
        AgencyTimeline after = ministry.timeline();

        assertThat(after.revisionOn(FOUNDED)).isEqualTo(after.revisionOn(CHANGED.minusDays(1)));
        assertThat(after.revisionOn(CHANGED))
                .isNotEqualTo(after.revisionOn(CHANGED.minusDays(1)))
                .isNotEqualTo(before)
                .isEqualTo(after.revisionOn(codeEnds.minusDays(1)))
                .isNotEqualTo(after.revisionOn(codeEnds));
    }

    @Test
    void aReferenceIsAUuidOrACodeInAScheme() {
        assertThat(new AgencyRef(ID.toString()).id()).contains(ID);
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

    private static void change(Agency agency, UnaryOperator<AgencyState> change) {
        agency.add(change.apply(agency.timeline().states().getLast()));
    }

    private static Decision byOrder(LocalDate day) {
        return new Decision(day, ACT, ORDER, ORDERED);
    }

    private static Agency ministry() {
        return agency(MINISTRY, null, List.of(code("11000", FOUNDED, null)));
    }

    private static Agency agency(
            AgencyKind kind, @Nullable AgencyTimeline parent, List<AgencyCode> codes) {
        return Agency.register(
                ID, kind, parent, ICT, codes, null, new Decision(FOUNDED, null, null, REGISTERED));
    }

    private static AgencyCode code(String code, LocalDate from, @Nullable LocalDate to) {
        return new AgencyCode(CodeScheme.BB5, code, from, to, null, REGISTERED, null);
    }

    private static Names names(String nameTh) {
        return new Names(nameTh, null, null, null);
    }
}
