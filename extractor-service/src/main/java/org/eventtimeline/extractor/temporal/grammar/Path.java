package org.eventtimeline.extractor.temporal.grammar;

import java.util.List;
import java.util.stream.Stream;

/** A compiled pattern or a part of one: where it leads from a branch. */
interface Path {
    /** The branches in which it can end. */
    List<Branch> from(Branch branch);

    /** This path, then another. */
    default Path then(Path next) {
        return branch -> from(branch).stream()
                .flatMap(between -> next.from(between).stream())
                .distinct()
                .toList();
    }

    /** This path or another. */
    default Path or(Path other) {
        return branch -> Stream.concat(from(branch).stream(), other.from(branch).stream())
                .distinct()
                .toList();
    }
}
