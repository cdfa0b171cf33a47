package org.eventtimeline.extractor.event.reference.discourse;

/** What is known so far of an organisation that an article speaks of: how lately, how often, as what. */
final class Thing {
    private static final int MENTION = 150;
    private static final int MOST_MENTIONS = 6;

    private final String name;
    private int lastSpoken;
    private int lastSubject = -2;
    /** So many sentences in a row, up to the last that is about it, are about it. */
    private int run;

    private int mentions;
    private int order;

    Thing(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    /** The last sentence that speaks of it. */
    int lastSpoken() {
        return lastSpoken;
    }

    /** The last sentence that is about it. */
    int lastSubject() {
        return lastSubject;
    }

    /** Remembers that a sentence speaks of it, as the {@code order}-th mention of all things. */
    void speakOf(boolean subject, int sentence, int order) {
        lastSpoken = sentence;
        mentions++;
        this.order = Math.min(MENTION - 1, order);
        if (subject) {
            run = sentence <= lastSubject + 1 ? run + (sentence - lastSubject) : 1;
            lastSubject = sentence;
        }
    }

    /** Whether sentences in a row are about it. */
    boolean goesOn() {
        return run > 1;
    }

    /** As for people, of whom see {@link Person}: subjects that go on, then subjects, then the last. */
    int prominence(int sentence) {
        int own = Character.isUpperCase(name.codePointAt(0)) ? 6_000 : 3_000;
        boolean centred = lastSubject == sentence - 1 && goesOn();
        int centre = centred ? 2_500 : 0;
        int subject = lastSubject == sentence ? own : lastSubject == sentence - 1 ? 2_000 : 0;
        int near = lastSpoken >= sentence - 1 ? 1_000 : -2 * MENTION * (sentence - lastSpoken);
        return centre + subject + near + MENTION * Math.min(mentions, MOST_MENTIONS) + order;
    }
}
