package th.hrd.plan.plan.rest;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import th.hrd.platform.testing.Contract;
import th.hrd.platform.testing.Tokens;

/** The API as an agency's people use it; every call is held against the contract. */
final class PlanApi {

    static final Tokens OFFICER =
            Tokens.role("agency-hr").agency(Registry.DEPARTMENT).subject("officer");
    static final Tokens EXECUTIVE =
            Tokens.role("agency-executive").agency(Registry.DEPARTMENT).subject("executive");
    static final Tokens ANALYST = Tokens.role("ocsc-analyst").subject("analyst");

    /** A plan as a caller holds it: its id, the ETag he read, and its hash. */
    record Held(String id, String etag, String contentHash, String status, JsonPath body) {

        static Held of(Response response) {
            JsonPath body = response.jsonPath();
            return new Held(
                    body.getString("planId"),
                    response.header("ETag"),
                    body.getString("contentHash"),
                    body.getString("status"),
                    body);
        }
    }

    private PlanApi() {}

    static Held drafted() {
        return drafted(OFFICER, Registry.DEPARTMENT_CODE);
    }

    static Held drafted(Tokens officer, String agency) {
        return Held.of(
                draft(officer, agency, content("ภารกิจหลัก"))
                        .then()
                        .statusCode(201)
                        .extract()
                        .response());
    }

    static Held submitted() {
        return submit(drafted());
    }

    static Held approved() {
        return approve(submitted());
    }

    static Response draft(Tokens officer, String agency, String content) {
        return Contract.given(officer)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(content)
                .post("/v1/agencies/{agency}/plans", agency);
    }

    static Held submit(Held plan) {
        return Held.of(
                changing(OFFICER, plan.etag())
                        .post("/v1/plans/{planId}/submission", plan.id())
                        .then()
                        .statusCode(200)
                        .extract()
                        .response());
    }

    static Held approve(Held plan) {
        return Held.of(
                approve(EXECUTIVE, plan, byManagement(plan.contentHash()))
                        .then()
                        .statusCode(200)
                        .extract()
                        .response());
    }

    static Response approve(Tokens executive, Held plan, String body) {
        return changing(executive, plan.etag())
                .body(body)
                .post("/v1/plans/{planId}/approval", plan.id());
    }

    static Held confirm(Held plan, List<String> kinds) {
        return Held.of(
                changing(OFFICER, plan.etag())
                        .body(
                                "{\"confirmations\": [%s]}"
                                        .formatted(
                                                String.join(
                                                        ", ",
                                                        kinds.stream()
                                                                .map(kind -> '"' + kind + '"')
                                                                .toList())))
                        .put("/v1/plans/{planId}/confirmations", plan.id())
                        .then()
                        .statusCode(200)
                        .extract()
                        .response());
    }

    static Response beginNextVersion(Held plan) {
        return Contract.given(OFFICER)
                .header("Idempotency-Key", UUID.randomUUID())
                .post("/v1/plans/{planId}/versions", plan.id());
    }

    static Held read(String planId) {
        return Held.of(
                Contract.given(OFFICER)
                        .get("/v1/plans/{planId}", planId)
                        .then()
                        .statusCode(200)
                        .extract()
                        .response());
    }

    static RequestSpecification changing(Tokens caller, String etag) {
        return Contract.given(caller).header("If-Match", etag);
    }

    static String byManagement(String contentHash) {
        return """
        {"contentHash": "%s", "mechanism": "MANAGEMENT", "decidedOn": "2025-10-20", "approver": {"position": "อธิบดี"}}\
        """
                .formatted(contentHash);
    }

    static String bySubCommission(String contentHash) {
        return """
        {"contentHash": "%s", "mechanism": "AGENCY_CSSC", "decidedOn": "2025-10-20",
         "cssc": {"kind": "DEPARTMENT", "meetingNumber": 4, "meetingYear": 2568, "meetingDate": "2025-10-20",
                  "resolution": "มีมติเห็นชอบแผนพัฒนาบุคลากร"}}\
        """
                .formatted(contentHash);
    }

    /** A plan for 2568-2569 that lacks nothing, or only the core mission. */
    static String content(@Nullable String coreMission) {
        return """
        {"fiscalYearFrom": 2568, "fiscalYearTo": 2569, "titleTh": "แผนพัฒนาบุคลากร พ.ศ. 2568-2569", %s
         "links": [{"kind": "WORKFORCE_PLAN", "reference": "แผนบริหารกำลังคน"},
                   {"kind": "NATIONAL_STRATEGY", "reference": "ยุทธศาสตร์ชาติ ด้านที่ 6", "text": "ภาครัฐทันสมัย"}],
         "targetGroups": [{"roleGroup": "RG1", "coverage": "COVERED"}, {"roleGroup": "RG2", "coverage": "COVERED"},
                          {"roleGroup": "RG3", "coverage": "COVERED"}, {"roleGroup": "RG4", "coverage": "COVERED"},
                          {"roleGroup": "RG5", "coverage": "NO_SUCH_PERSONNEL"}],
         "projects": [
           {"titleTh": "คลังความรู้", "devIssue": "DI1", "strategy": "DI1.S1", "roleGroups": ["RG1", "RG2", "RG3", "RG4"],
            "personnelTypes": [], "skills": [], "fiscalYear": 2568, "quarter": 2, "headCount": 120, "budget": 150000.00,
            "kpi": "ร้อยละ 80 ใช้คลังความรู้"},
           {"titleTh": "กรอบความคิดแบบเติบโต", "devIssue": "DI2", "roleGroups": ["RG1", "RG2"],
            "personnelTypes": ["CIVIL_SERVANT"], "skills": ["MS_GROWTH", "SK_COGNITIVE"], "fiscalYear": 2569,
            "headCount": 60, "budget": 90000.50, "kpi": "ร้อยละ 80 ผ่านการประเมิน"},
           {"titleTh": "ทักษะดิจิทัล", "devIssue": "DI3", "roleGroups": ["RG3", "RG4"], "personnelTypes": [],
            "skills": ["DS1"], "fiscalYear": 2569, "headCount": 30, "budget": 0, "kpi": "ร้อยละ 70 ผ่านหลักสูตร"}]}\
        """
                .formatted(
                        coreMission == null
                                ? ""
                                : "\"coreMission\": \"%s\",".formatted(coreMission));
    }
}
