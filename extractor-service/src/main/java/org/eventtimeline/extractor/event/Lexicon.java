package org.eventtimeline.extractor.event;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eventtimeline.extractor.language.PartOfSpeech;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.WordList;

/** What kinds of events words stand for. */
final class Lexicon {
    private static final Set<String> EVENT_NOUNS = WordList.read("org/eventtimeline/extractor/event/event-nouns.txt");
    private static final List<String> EVENT_SUFFIXES = List.of("ation", "ition", "ction", "ption", "sion", "ment");
    private static final Set<String> NO_EVENT_NOUNS =
            WordList.read("org/eventtimeline/extractor/event/no-event-nouns.txt");

    private static final Set<String> REPORTING = Set.of(
            "say",
            "tell",
            "add",
            "note",
            "state",
            "report",
            "claim",
            "believe",
            "think",
            "explain",
            "argue",
            "suggest",
            "quote",
            "ask",
            "insist",
            "comment",
            "cite",
            "accord",
            "estimate",
            "expect",
            "hope",
            "predict",
            "call",
            "describe",
            "remark",
            "write",
            "stress",
            "emphasize",
            "reply",
            "respond",
            "recall",
            "concede",
            "acknowledge",
            "admit",
            "assert",
            "contend",
            "maintain",
            "observe",
            "mention",
            "know",
            "see",
            "show",
            "indicate",
            "feel",
            "want",
            "mean",
            "seem",
            "appear",
            "understand",
            "consider",
            "regard",
            "view",
            "characterize",
            "read");

    /** Verbs whose subject is a person. */
    private static final Set<String> PERSONAL =
            Set.of("die", "resign", "retire", "smile", "marry", "testify", "insist", "joke", "recall", "laugh", "nod");

    private static final Set<String> TELLING = Set.of(
            "announce",
            "confirm",
            "reveal",
            "disclose",
            "declare",
            "rule",
            "decide",
            "agree",
            "promise",
            "pledge",
            "vow",
            "warn",
            "learn",
            "find",
            "discover",
            "propose",
            "order",
            "demand",
            "conclude",
            "deny",
            "threaten");

    private static final Set<String> MOTION = Set.of(
            "go",
            "come",
            "move",
            "travel",
            "return",
            "fly",
            "flee",
            "drive",
            "sail",
            "walk",
            "march",
            "emigrate",
            "escape",
            "relocate",
            "head",
            "deport");

    private static final Set<String> NO_ACTORS = Set.of(
            "prize",
            "literature",
            "medicine",
            "physics",
            "chemistry",
            "economics",
            "medal",
            "cup",
            "trophy",
            "act",
            "law",
            "constitution",
            "protocol",
            "charter",
            "airport",
            "street",
            "avenue",
            "square",
            "palace",
            "hall",
            "stadium",
            "hotel",
            "bridge",
            "river",
            "sea",
            "ocean",
            "island",
            "islands",
            "mount",
            "mountains",
            "strait",
            "gulf",
            "peninsula",
            "valley",
            "coast",
            "day",
            "week",
            "month",
            "year");

    private static final Set<String> LIGHT = Set.of(
            "hold", "have", "make", "give", "take", "do", "conduct", "stage", "host", "undergo", "reach", "carry",
            "deliver", "launch", "mount", "perform", "pay", "begin", "start", "attend", "sign");

    private static final Set<String> STATES = Set.of(
            "be",
            "have",
            "remain",
            "include",
            "contain",
            "own",
            "belong",
            "need",
            "like",
            "love",
            "live",
            "exist",
            "depend",
            "involve",
            "consist",
            "concern",
            "represent",
            "underscore",
            "continue",
            "stay",
            "lie",
            "stand",
            "mark",
            "mean",
            "reflect",
            "follow",
            "come",
            "feature");

    private Lexicon() {}

    /** Whether the noun names something that happens. */
    static boolean isEventNoun(Token noun) {
        if (!noun.is(PartOfSpeech.NOUN, PartOfSpeech.PROPN)) {
            return false;
        }
        String lemma = noun.lemma().toLowerCase(Locale.ROOT);
        if (EVENT_NOUNS.contains(lemma)) {
            return true;
        }
        return noun.pos() == PartOfSpeech.NOUN
                && !NO_EVENT_NOUNS.contains(lemma)
                && EVENT_SUFFIXES.stream().anyMatch(lemma::endsWith);
    }

    /** Whether the name is of something that takes no part in events: {@code World War II}, {@code Nobel Prize}. */
    static boolean isNoActor(Phrases phrases, Name name) {
        for (int i = name.from(); i < name.to(); i++) {
            String word = phrases.lower(i);
            if (EVENT_NOUNS.contains(word) || NO_ACTORS.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the verb tells what somebody says or thinks. */
    static boolean isReporting(Token verb) {
        return REPORTING.contains(verb.lemma());
    }

    /** Whether a clause with {@code that} behind the verb is what it tells. */
    static boolean isTelling(Token verb) {
        return TELLING.contains(verb.lemma()) || REPORTING.contains(verb.lemma());
    }

    /** Whether the verb tells that somebody goes somewhere. */
    static boolean isMotion(Token verb) {
        return MOTION.contains(verb.lemma());
    }

    /** Whether the subject of the verb is likely to be a person. */
    static boolean isPersonal(Token verb) {
        return PERSONAL.contains(verb.lemma());
    }

    /** Whether the noun that follows the verb tells what happens: {@code hold a meeting}. */
    static boolean isLight(Token verb) {
        return LIGHT.contains(verb.lemma());
    }

    /** Whether the verb tells how things are, not what happens. */
    static boolean isState(Token verb) {
        return STATES.contains(verb.lemma());
    }
}
