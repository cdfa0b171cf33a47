package org.eventtimeline.extractor.language.lexicon;

import java.util.Set;

/** The inflected form of a verb, as far as its spelling tells. */
public enum VerbForm {
    /** {@code sign}; also the present tense of other persons than the third. */
    BASE,
    /** {@code signs}, {@code is}. */
    PRESENT,
    /** {@code took}: cannot be a participle. */
    PAST,
    /** {@code signed}, {@code held}. */
    PAST_OR_PARTICIPLE,
    /** {@code taken}: cannot be a past tense. */
    PARTICIPLE,
    /** {@code signing}. */
    GERUND;

    private static final Set<String> PRESENT_FORMS = Set.of("is", "has", "does", "'s", "am", "are", "'re", "'m", "'ve");
    private static final Set<String> BASE_FORMS = WordList.words("""
            bring sing ring sting swing fling cling spring string wring need feed seed speed exceed proceed
            succeed bleed breed weed heed embed shed wed pass miss cross press address discuss express
            process access guess focus assess possess stress dress dismiss bless impress confess harass toss
            kiss bus
            """);

    /** The form of a verb in lower case. */
    public static VerbForm of(String verb) {
        if (PRESENT_FORMS.contains(verb)) {
            return PRESENT;
        }
        if (verb.equals("been")) {
            return PARTICIPLE;
        }
        boolean past = IrregularVerbs.isPast(verb);
        boolean participle = IrregularVerbs.isParticiple(verb);
        if (past || participle) {
            return !participle ? PAST : past ? PAST_OR_PARTICIPLE : IrregularVerbs.isBase(verb) ? BASE : PARTICIPLE;
        }
        if (BASE_FORMS.contains(verb)) {
            return BASE;
        }
        if (verb.endsWith("ed")) {
            return PAST_OR_PARTICIPLE;
        }
        if (verb.endsWith("ing") && verb.length() > 4) {
            return GERUND;
        }
        return verb.endsWith("s") && !verb.endsWith("ss") ? PRESENT : BASE;
    }

    /** Whether the form in lower case can follow {@code will}: {@code lay}, which is a past tense as well. */
    public static boolean mayBeBase(String verb) {
        return IrregularVerbs.isBase(verb) || of(verb) == BASE;
    }

    /** Whether the form can follow {@code was} or {@code has}. */
    public boolean mayBeParticiple() {
        return this == PARTICIPLE || this == PAST_OR_PARTICIPLE;
    }

    /** Whether the form can tell without an auxiliary what was. */
    public boolean mayBePast() {
        return this == PAST || this == PAST_OR_PARTICIPLE;
    }
}
