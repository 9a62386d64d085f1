package th.hrd.demo.story;

import java.util.List;

/** A part of the story whose steps do not need each other and are sent side by side. */
interface Chapter {

    String title();

    List<Runnable> steps();
}
