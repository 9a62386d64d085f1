package th.hrd.platform.intake.file;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class OpenWorkbooksTest {

    @Test
    void soManyAtATimeAndWhoComesThenIsAskedToComeAgain() {
        var open = new OpenWorkbooks(2, Duration.ofMillis(1));
        OpenWorkbooks.Place first = open.place();
        open.place();
        assertThatThrownBy(open::place).hasMessageContaining("TOO_MANY_REQUESTS");

        first.close();
        first.close();

        assertThatCode(open::place).doesNotThrowAnyException();
        assertThatThrownBy(open::place).hasMessageContaining("TOO_MANY_REQUESTS");
    }
}
