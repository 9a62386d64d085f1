/** Use cases on IDPs: draft, revise, submit, agree, return, cancel, find. */
@NullMarked
package th.hrd.idp.plan.application;

import org.jspecify.annotations.NullMarked;
