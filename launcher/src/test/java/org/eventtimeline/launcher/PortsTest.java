package org.eventtimeline.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {
    @Test
    void aTakenPortIsNamedWithTheOptionThatChangesIt() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();
            var failure = assertThrows(LaunchFailure.class, () -> Ports.requireFree(port, "--timeline-port"));
            assertEquals(
                    "Port " + port + " is taken: stop what uses it, or choose another with --timeline-port PORT.",
                    failure.getMessage());
        }
    }

    @Test
    void aPortThatSomethingElseTakesOnAllInterfacesIsTakenToo() throws Exception {
        try (var taken = new ServerSocket(0)) {
            assertThrows(LaunchFailure.class, () -> Ports.requireFree(taken.getLocalPort(), "--timeline-port"));
        }
    }
}
