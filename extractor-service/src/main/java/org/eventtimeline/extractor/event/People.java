package org.eventtimeline.extractor.event;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** The people that an article has told of last, for the pronouns that take them up. */
final class People {
    private static final int REMEMBERED = 20;

    private final Deque<String> latest = new ArrayDeque<>();
    private final Map<String, Boolean> male = new HashMap<>();
    private int subjectIn = -1;

    /** Remembers that a sentence names the person; its subject comes before all others. */
    void mention(String name, boolean subject, int sentence) {
        if (subjectIn == sentence && !subject && !latest.isEmpty()) {
            String first = latest.removeFirst();
            put(name);
            put(first);
        } else {
            put(name);
        }
        subjectIn = subject ? sentence : subjectIn;
    }

    private void put(String name) {
        latest.remove(name);
        latest.addFirst(name);
        if (latest.size() > REMEMBERED) {
            latest.removeLast();
        }
    }

    /** Whom {@code he}, or otherwise {@code she}, means; null where nobody fits. */
    String meant(boolean he) {
        for (String name : latest) {
            if (male.getOrDefault(name, he) == he) {
                male.put(name, he);
                return name;
            }
        }
        return null;
    }
}
