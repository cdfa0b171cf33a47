package org.eventtimeline.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {
    private static final Path HOME = Path.of("/checkout");

    @Test
    void nothingSaidMeansTheDefaults() {
        assertEquals(
                new Options(Path.of("/checkout/data"), 8080, 8081, OptionalInt.empty(), true, false), parse(Map.of()));
    }

    @Test
    void theEnvironmentOverridesTheDefaults() {
        var environment = Map.of(
                "TIMELINE_PORT", "9080", "EXTRACTOR_PORT", "9081", "DATABASE_PORT", "9432", "DATA_DIR", "/srv/data");
        assertEquals(
                new Options(Path.of("/srv/data"), 9080, 9081, OptionalInt.of(9432), true, false), parse(environment));
    }

    @Test
    void theCommandLineOverridesTheEnvironment() {
        var environment = Map.of("TIMELINE_PORT", "9080", "DATA_DIR", "/srv/data");
        var options = parse(environment, "--timeline-port", "7080", "--data", "/tmp/../other", "--no-samples");
        assertEquals(new Options(Path.of("/other"), 7080, 8081, OptionalInt.empty(), false, false), options);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "99999999999", "-1", "http", ""})
    void aPortThatIsNoneIsNamed(String port) {
        var failure = assertThrows(LaunchFailure.class, () -> parse(Map.of(), "--timeline-port", port));
        assertEquals("--timeline-port must be a port from 1 to 65535, not " + port + ".", failure.getMessage());
    }

    @Test
    void anUnknownOptionAndAMissingValueAreNamed() {
        assertEquals(
                "Unknown option --port; ./start --help lists the options.",
                assertThrows(LaunchFailure.class, () -> parse(Map.of(), "--port", "1"))
                        .getMessage());
        assertEquals(
                "Option --data needs a value; ./start --help lists the options.",
                assertThrows(LaunchFailure.class, () -> parse(Map.of(), "--data"))
                        .getMessage());
    }

    private static Options parse(Map<String, String> environment, String... arguments) {
        return Options.parse(List.of(arguments), environment, HOME);
    }
}
