package th.hrd.demo.story;

import java.util.List;

/** A part of the story; its steps are sent side by side unless they need each other. */
interface Chapter {

    String title();

    /** Whether each step needs the one before. */
    default boolean inOrder() {
        return false;
    }

    List<Runnable> steps();
}
