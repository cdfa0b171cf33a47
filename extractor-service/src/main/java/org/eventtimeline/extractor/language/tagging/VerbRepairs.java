package org.eventtimeline.extractor.language.tagging;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.eventtimeline.extractor.language.lexicon.FunctionWords;
import org.eventtimeline.extractor.language.lexicon.Inflection;
import org.eventtimeline.extractor.language.lexicon.IrregularVerbs;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.WordNetClasses;
import org.eventtimeline.extractor.language.lexicon.WordNetNames;
import org.eventtimeline.extractor.language.lexicon.WordNetVerbs;

/** Finds the verbs that the model takes for nouns or adjectives. */
final class VerbRepairs {
    private static final Set<String> RELATIVES = Set.of("who", "which", "that");
    private static final Set<String> BEFORE_INFINITIVE = Set.of("due", "set", "ready", "likely", "able", "about");

    /** What may follow a verb that is taken for a noun; other nouns would make it a part of their group. */
    static final Set<PartOfSpeech> AFTER_VERBS =
            EnumSet.of(PartOfSpeech.ADP, PartOfSpeech.DET, PartOfSpeech.PRON, PartOfSpeech.ADV, PartOfSpeech.PUNCT);

    /** What may follow a bare verb behind a modal, and no adverb before the verb. */
    private static final Set<PartOfSpeech> AFTER_BARE_VERBS =
            EnumSet.of(PartOfSpeech.NUM, PartOfSpeech.DET, PartOfSpeech.PRON, PartOfSpeech.PROPN, PartOfSpeech.ADP);

    private final String[] tokens;
    private final PartOfSpeech[] tags;
    private final PastRepairs past;

    VerbRepairs(String[] tokens, PartOfSpeech[] tags) {
        this.tokens = tokens;
        this.tags = tags;
        this.past = new PastRepairs(tokens, tags);
    }

    /** Whether the noun or adjective at the token is a verb. */
    boolean isVerb(int i) {
        if (i == 0) {
            return isOpeningParticiple();
        }
        if (i + 1 == tokens.length || !Character.isLowerCase(tokens[i].codePointAt(0))) {
            return false;
        }
        return switch (tags[i]) {
            case NOUN ->
                past.isOfNoun(i)
                        || isPresent(i)
                        || isPluralPresent(i)
                        || isOnlyVerb(i)
                        || isGerund(i)
                        || isBehindModal(i)
                        || isBehindWho(i)
                        || isBehindAside(i);
            case ADJ -> past.isOfAdjective(i) || isBase(i) || isBehindModal(i);
            case ADV -> isBehindModal(i);
            default -> false;
        };
    }

    /** {@code Born} in {@code Born in Oslo, she}. */
    private boolean isOpeningParticiple() {
        return tags[0] == PartOfSpeech.PROPN
                && tokens.length > 1
                && tags[1] == PartOfSpeech.ADP
                && IrregularVerbs.isParticiple(tokens[0].toLowerCase(Locale.ROOT));
    }

    /** {@code close} in {@code it would close 60 shops}, {@code race} in {@code will next race in May}: a modal has no other verb. */
    private boolean isBehindModal(int i) {
        int modal = i > 1 && tags[i - 1] == PartOfSpeech.ADV ? i - 2 : i - 1;
        return tags[modal] == PartOfSpeech.AUX
                && FunctionWords.MODALS.contains(tokens[modal].toLowerCase(Locale.ROOT))
                && (AFTER_BARE_VERBS.contains(tags[i + 1])
                        || tags[i] == PartOfSpeech.NOUN && tags[i + 1] == PartOfSpeech.NOUN)
                && WordNetVerbs.contains(tokens[i]);
    }

    /** {@code plans} in {@code the union plans a strike}, {@code the union plans to strike}, {@code Explosion kills 76 men}. */
    private boolean isPresent(int i) {
        boolean singular = tags[i - 1].isNominal() && !tokens[i - 1].endsWith("s");
        String lemma = Inflection.withoutS(tokens[i]);
        boolean verb = !lemma.equals(tokens[i]) && WordNetVerbs.contains(lemma);
        boolean infinitive = tokens[i + 1].equals("to") && i + 2 < tokens.length && tags[i + 2] == PartOfSpeech.VERB;
        boolean object = tags[i + 1] == PartOfSpeech.DET || tags[i + 1] == PartOfSpeech.NUM && isVerbless(tags);
        return singular && verb && (infinitive || object);
    }

    /** {@code expire} in {@code the rights, which expire soon}, {@code due to expire}. */
    private boolean isBase(int i) {
        boolean relative = tags[i - 1] == PartOfSpeech.PRON && RELATIVES.contains(tokens[i - 1]);
        boolean infinitive = i > 1 && tokens[i - 1].equals("to") && BEFORE_INFINITIVE.contains(tokens[i - 2]);
        return (relative || infinitive) && WordNetVerbs.contains(tokens[i]);
    }

    /** {@code retake} in {@code Government troops retake the capital}. */
    private boolean isPluralPresent(int i) {
        boolean plural = tags[i - 1] == PartOfSpeech.NOUN && WordNetClasses.isPlural(tokens[i - 1]);
        boolean object = tags[i + 1] == PartOfSpeech.DET || tokens[i + 1].equals("that");
        return plural && object && WordNetVerbs.contains(tokens[i]);
    }

    /**
     * {@code collapsing} in {@code after collapsing on stage}, {@code for falling and collapsing}, {@code dashing} in
     * {@code talks failed, dashing hopes}.
     */
    private boolean isGerund(int i) {
        boolean consequence = tokens[i - 1].equals(",") && WordNetClasses.isPlural(tokens[i + 1]);
        return tokens[i].endsWith("ing")
                && (tags[i - 1] == PartOfSpeech.ADP || tags[i - 1] == PartOfSpeech.CCONJ || consequence)
                && (Character.isUpperCase(tokens[i + 1].codePointAt(0))
                        || tokens[i - 1].equals("by") && tags[i + 1] == PartOfSpeech.DET
                        || !WordNetNames.isCommonNoun(tokens[i]))
                && Inflection.verbs(tokens[i]).stream().anyMatch(WordNetVerbs::contains);
    }

    /** {@code plans} in {@code the owner, who plans to sell}. */
    private boolean isBehindWho(int i) {
        return tokens[i - 1].equals("who")
                && tags[i + 1] != PartOfSpeech.VERB
                && tags[i + 1] != PartOfSpeech.AUX
                && WordNetVerbs.contains(Inflection.withoutS(tokens[i]));
    }

    /** {@code covers} in {@code The recall, the third this year, covers vans}: a list would go on with a determiner. */
    private boolean isBehindAside(int i) {
        boolean closes = tokens[i - 1].equals(",")
                && tokens[i].endsWith("s")
                && WordNetVerbs.contains(Inflection.withoutS(tokens[i]))
                && (tags[i + 1].isNominal() || tags[i + 1] == PartOfSpeech.DET || tags[i + 1] == PartOfSpeech.PRON);
        int commas = 0;
        for (int at = 0; closes && at < i; at++) {
            if (tags[at] == PartOfSpeech.VERB || tags[at] == PartOfSpeech.AUX || tags[at] == PartOfSpeech.CCONJ) {
                return false;
            }
            commas += tokens[at].equals(",") ? 1 : 0;
        }
        return closes && commas == 2 && tags[0] == PartOfSpeech.DET;
    }

    /** {@code ends} in {@code Production ends.}, {@code strike} in {@code Workers strike for days.}: a sentence has a verb. */
    private boolean isOnlyVerb(int i) {
        boolean plural = tokens[i - 1].endsWith("s");
        String lemma = plural ? tokens[i] : Inflection.withoutS(tokens[i]);
        boolean agrees = plural ? !tokens[i].endsWith("s") : !lemma.equals(tokens[i]);
        return tags[i - 1].isNominal()
                && agrees
                && WordNetVerbs.contains(lemma)
                && AFTER_VERBS.contains(tags[i + 1])
                && isVerbless(tags);
    }

    /** Whether the model sees no verb in the sentence. */
    static boolean isVerbless(PartOfSpeech[] tags) {
        return Arrays.stream(tags).noneMatch(tag -> tag == PartOfSpeech.VERB || tag == PartOfSpeech.AUX);
    }
}
