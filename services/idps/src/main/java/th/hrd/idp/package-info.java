/**
 * Individual development plans (แผนพัฒนารายบุคคล, IDP) and the activities by which people develop.
 */
@NullMarked
package th.hrd.idp;

import org.jspecify.annotations.NullMarked;
