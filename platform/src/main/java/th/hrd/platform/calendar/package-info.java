/**
 * Thai government time: the fiscal year, the Buddhist era, Bangkok deadlines, and the clock itself.
 */
@NullMarked
package th.hrd.platform.calendar;

import org.jspecify.annotations.NullMarked;
