package org.eventtimeline.timeline.api;

import java.util.Iterator;

/** A document that is sent piece by piece, so that however long it is no more than a piece is in memory. */
record Pieces(Iterator<byte[]> pieces) {}
