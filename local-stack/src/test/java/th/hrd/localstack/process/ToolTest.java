package th.hrd.localstack.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import th.hrd.localstack.home.StackException;

class ToolTest {
    @TempDir Path folder;

    @Test
    void aToolThatFailsShowsItsLastWords() {
        var tool = new Tool("The tool", folder.resolve("tool.log"), Duration.ofSeconds(10));

        assertThatThrownBy(
                        () ->
                                tool.run(
                                        new Launch(
                                                List.of(
                                                        "sh",
                                                        "-c",
                                                        "echo no such option; exit 2"))))
                .hasMessageStartingWith("The tool failed with exit code 2")
                .asInstanceOf(type(StackException.class))
                .satisfies(
                        failure ->
                                assertThat(failure.evidence()).containsExactly("no such option"));
    }

    @Test
    void aToolThatHangsIsEnded() {
        var tool = new Tool("The tool", folder.resolve("tool.log"), Duration.ofSeconds(1));

        assertThatThrownBy(() -> tool.run(new Launch(List.of("sleep", "60"))))
                .hasMessageStartingWith("The tool did not end within 1 s");
    }
}
