package org.eventtimeline.launcher;

import java.nio.file.Path;

/** One of the processes that make up a running pair. */
interface Part extends AutoCloseable {
    String name();

    ProcessHandle handle();

    Path log();

    /** Asks the process to end and waits until it has. */
    @Override
    void close();
}
