/** What happens in the nation, chapter by chapter, each sent through the public APIs. */
@NullMarked
package th.hrd.demo.story;

import org.jspecify.annotations.NullMarked;
