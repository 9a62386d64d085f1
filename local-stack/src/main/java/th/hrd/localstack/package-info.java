/**
 * The suite and all it needs as processes of this machine: PostgreSQL, Kafka, Keycloak and the five
 * services.
 */
@NullMarked
package th.hrd.localstack;

import org.jspecify.annotations.NullMarked;
