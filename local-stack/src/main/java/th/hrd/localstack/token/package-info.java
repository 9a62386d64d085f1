/** Identities of the realm and their access tokens, onboarded through Keycloak's admin API. */
@NullMarked
package th.hrd.localstack.token;

import org.jspecify.annotations.NullMarked;
