/** Use cases on activities: record, void, find. */
@NullMarked
package th.hrd.idp.activity.application;

import org.jspecify.annotations.NullMarked;
