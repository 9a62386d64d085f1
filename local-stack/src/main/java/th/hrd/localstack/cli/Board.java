package th.hrd.localstack.cli;

import java.io.PrintStream;
import java.util.EnumMap;
import java.util.Map;
import th.hrd.localstack.home.Part;
import th.hrd.localstack.lifecycle.Progress;

/**
 * One line for each part: on a terminal redrawn in place, elsewhere one line for each thing that
 * happens.
 */
final class Board implements Progress {
    private final Terminal terminal;
    private final PrintStream out;
    private final Map<Part, String> lines = new EnumMap<>(Part.class);
    private int drawn;

    Board(Terminal terminal, PrintStream out) {
        this.terminal = terminal;
        this.out = out;
    }

    @Override
    public synchronized void report(Part part, Phase phase, String what) {
        var line = "%s %-22s %s".formatted(mark(phase), part.id(), what);
        if (terminal.interactive()) {
            lines.put(part, line);
            redraw();
        } else if (phase != Phase.WAITING) {
            out.println(line);
        }
    }

    private void redraw() {
        if (drawn > 0) {
            out.print("\u001b[" + drawn + "A");
        }
        lines.values().forEach(line -> out.print("\r\u001b[K" + line + "\n"));
        out.flush();
        drawn = lines.size();
    }

    private String mark(Progress.Phase phase) {
        return switch (phase) {
            case WAITING -> terminal.faint(" ·");
            case WORKING -> " …";
            case DONE -> terminal.green(" ✔");
            case FAILED -> terminal.red(" ✘");
        };
    }
}
