package org.eventtimeline.extractor.event.phrase;

import java.util.Map;
import java.util.Set;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.lexicon.WordList;

/** What verbs say about events, from {@code verbs.txt}. */
public final class VerbClasses {
    private static final Map<String, Set<String>> VERBS =
            WordList.read("org/eventtimeline/extractor/event/phrase/verbs.txt");

    private VerbClasses() {}

    private static boolean has(String section, Token verb) {
        return has(section, verb.lemma());
    }

    private static boolean has(String section, String verb) {
        return VERBS.get(section).contains(verb);
    }

    /** Whether the verb tells what is done to the object: {@code added three cars}, {@code called a strike}. */
    public static boolean isDoing(Token verb, Token object) {
        return has("doing", verb) || has("doing-event", verb) && Lexicon.isEventNoun(object);
    }

    /** Whether the verb tells when something is to happen: {@code scheduled for May 3}. */
    public static boolean isPlanning(Token verb) {
        return has("planning", verb);
    }

    /** Whether the verb tells what somebody says or thinks. */
    public static boolean isReporting(Token verb) {
        return has("reporting", verb);
    }

    /** Whether a clause with {@code that} behind the verb is what it tells. */
    public static boolean isTelling(Token verb) {
        return isTelling(verb.lemma());
    }

    /** The same for a verb in its dictionary form. */
    public static boolean isTelling(String verb) {
        return has("telling", verb) || has("reporting", verb);
    }

    /** Whether the date of the verb is none of an event: {@code a letter dated May 3}. */
    public static boolean isNoEvent(Token verb) {
        return has("no-event", verb);
    }

    /** Whether the subject of the verb is likely to be a person. */
    public static boolean isPersonal(Token verb) {
        return has("personal", verb);
    }

    /** Whether the verb tells that somebody goes somewhere. */
    public static boolean isMotion(Token verb) {
        return has("motion", verb);
    }

    /** Whether the noun that follows the verb tells what happens: {@code hold a meeting}. */
    public static boolean isLight(Token verb) {
        return has("light", verb);
    }

    /**
     * Whether the object of the verb is who does what an infinitive behind it tells: {@code order somebody to leave}.
     */
    public static boolean isObjectControl(Token verb) {
        return isObjectControl(verb.lemma());
    }

    /** The same for a verb in its dictionary form. */
    public static boolean isObjectControl(String verb) {
        return has("object-control", verb);
    }

    /** Whether the verb tells that what is told behind it begins, goes on or ends. */
    public static boolean isPhase(Token verb) {
        return has("phase", verb);
    }

    /** Whether the verb tells how things are, not what happens. */
    public static boolean isState(Token verb) {
        return has("state", verb);
    }

    /** Whether the verb tells what is done to somebody for a deed: {@code charged in the bombing}. */
    public static boolean isJudging(Token verb) {
        return has("judging", verb);
    }
}
