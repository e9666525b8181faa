package yufang.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Tag("program")
@Timeout(300)
class KillDrillTests {

    @Test
    void whatWasAcknowledgedOutlivesTwoKillsOnce() throws Exception {
        var folder = Path.of("target/drill", UUID.randomUUID().toString());
        var report = new KillDrill(Launch.compiled(), folder, 20_260_202).run(2);

        assertThat(report.complaints()).isEmpty();
        assertThat(report.lost()).isZero();
        assertThat(report.doubled()).isZero();
        assertThat(report.acknowledged()).isPositive();
        assertThat(report.sealed()).isGreaterThanOrEqualTo(report.acknowledged());
        assertThat(report.settings())
                .containsOnlyKeys(DurableSettings.NAMES)
                .values()
                .containsOnly("on");
        RunningProgram.emptied(folder);
    }

    @Test
    void refusesADatabaseThatIsNotDurable() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> DurableSettings.require(Map.of("fsync", "on", "synchronous_commit", "off")))
                .withMessageContaining("synchronous_commit=off");
    }
}
