package org.eventtimeline.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.OptionalInt;

/** Ports of the loopback interface. */
public final class Ports {
    private static final int DATABASE = 54_320;

    private Ports() {}

    /** A port nobody listens on now. */
    public static int free() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new LaunchFailure("No port is free: " + e.getMessage(), e);
        }
    }

    /** The wanted port, or where none is wanted the usual one, or where that is taken another. */
    static int forDatabase(OptionalInt wanted) {
        if (wanted.isPresent()) {
            requireFree(wanted.getAsInt(), "--database-port");
            return wanted.getAsInt();
        }
        return isFree(DATABASE) ? DATABASE : free();
    }

    static void requireFree(int port, String option) {
        if (!isFree(port)) {
            throw new LaunchFailure(
                    "Port " + port + " is taken: stop what uses it, or choose another with " + option + " PORT.");
        }
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
