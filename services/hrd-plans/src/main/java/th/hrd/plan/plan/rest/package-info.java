/** HRD plans over HTTP, as {@code api-specs/openapi/hrd-plans.v1.yaml} describes them. */
@NullMarked
package th.hrd.plan.plan.rest;

import org.jspecify.annotations.NullMarked;
