package org.eventtimeline.extractor.language;

import java.util.Locale;
import java.util.Set;

/** Corrects tags that the model gets wrong because its tokens are cut in another way, or against the grammar. */
final class TagRepairs {
    private static final Set<String> DETERMINERS =
            Set.of("the", "a", "an", "his", "her", "its", "their", "this", "that", "these", "those");

    private static final Set<String> PREPOSITIONS = WordList.words("""
        about above across after against along alongside although amid among around as at because before
        behind below beside between beyond by despite down during except for from if in inside into like
        near of off on onto out outside over per since than that though through throughout till to
        toward towards under unless until up upon via whether while with within without
        """);

    private static final Set<String> LONG_DETERMINERS = WordList.words("""
            these those every either neither another which whose whatever whichever enough quite several certain
            """);

    /** Nouns that are seldom a participle behind another noun: {@code a court hearing}. */
    private static final Set<String> OCCASIONS =
            Set.of("hearing", "meeting", "briefing", "bombing", "shooting", "ruling", "wedding", "hijacking");

    private static final Set<String> MAGNITUDES = Set.of("hundred", "thousand", "million", "billion", "trillion");

    private TagRepairs() {}

    /** Repairs the tags of a sentence in place. */
    static void repair(String[] tokens, PartOfSpeech[] tags) {
        for (int i = 0; i < tokens.length; i++) {
            tags[i] = repaired(tokens, tags, i);
        }
    }

    private static PartOfSpeech repaired(String[] tokens, PartOfSpeech[] tags, int i) {
        String token = tokens[i];
        PartOfSpeech tag = tags[i];
        if (token.equals("'s") && i > 0 && isNominal(tags[i - 1])) {
            return PartOfSpeech.PART;
        }
        if (MAGNITUDES.contains(token)) {
            return PartOfSpeech.NUM;
        }
        if (isOwner(tokens, i) && tag != PartOfSpeech.PRON && tag != PartOfSpeech.NOUN) {
            return PartOfSpeech.PROPN;
        }
        boolean participle = token.endsWith("ed") || token.endsWith("ing");
        boolean modifies = participle && i + 1 < tokens.length && isNominal(tags[i + 1]);
        if (tag == PartOfSpeech.VERB && isOwned(tokens, tags, i) && !modifies) {
            return PartOfSpeech.NOUN;
        }
        if (isNominal(tag) && isInfinitive(tokens, i)) {
            return PartOfSpeech.VERB;
        }
        if (tag == PartOfSpeech.VERB && isVerbalNoun(tokens, tags, i)) {
            return PartOfSpeech.NOUN;
        }
        VerbRepairs verbs = new VerbRepairs(tokens, tags);
        if (verbs.isVerb(i)) {
            return PartOfSpeech.VERB;
        }
        if (verbs.isSubjectOfPast(i)) {
            return PartOfSpeech.NOUN;
        }
        if (tag == PartOfSpeech.NOUN && isPassive(tokens, tags, i)) {
            return PartOfSpeech.VERB;
        }
        if (tag == PartOfSpeech.ADV && isDetermined(tokens, tags, i) || isNoDeterminer(token, tag)) {
            return PartOfSpeech.NOUN;
        }
        if (tag == PartOfSpeech.AUX && i > 0 && isName(tokens[i]) && tags[i - 1] == PartOfSpeech.PROPN) {
            return PartOfSpeech.PROPN;
        }
        if (isBrand(token)) {
            return PartOfSpeech.PROPN;
        }
        if (tag == PartOfSpeech.VERB
                && token.equals("operating")
                && tokens[Math.min(i + 1, tokens.length - 1)].startsWith("system")) {
            return PartOfSpeech.NOUN;
        }
        if (isMisreadName(tokens, tags, i)) {
            return PartOfSpeech.PROPN;
        }
        if (i == 0 && isPluralSubject(tokens, tags)) {
            return PartOfSpeech.NOUN;
        }
        if (tag == PartOfSpeech.ADJ) {
            return adjective(tokens, tags, i);
        }
        boolean word = Character.isLetter(token.codePointAt(0));
        if (word && (tag == PartOfSpeech.PUNCT || tag == PartOfSpeech.SYM)) {
            return token.indexOf('-') > 0 ? PartOfSpeech.ADJ : PartOfSpeech.NOUN;
        }
        return tag;
    }

    /** A capitalised word inside a sentence, beside a name: {@code Otto Lang}. */
    private static boolean isMisreadName(String[] tokens, PartOfSpeech[] tags, int i) {
        if (i == 0 || !Character.isUpperCase(tokens[i].codePointAt(0)) || isNominal(tags[i])) {
            return false;
        }
        boolean open = switch (tags[i]) {
            case ADV, INTJ, X, VERB, SYM -> true;
            case ADP, SCONJ -> !PREPOSITIONS.contains(tokens[i].toLowerCase(Locale.ROOT));
            default -> false;
        };
        boolean besideName = tags[i - 1] == PartOfSpeech.PROPN
                || (i + 1 < tokens.length
                        && (isNominal(tags[i + 1]) || tags[i + 1] == PartOfSpeech.ADJ)
                        && Character.isUpperCase(tokens[i + 1].codePointAt(0)));
        return open && besideName && !tokens[i - 1].equals("\"");
    }

    /** What the model takes for an adjective may be a name, a past tense or an infinitive. */
    private static PartOfSpeech adjective(String[] tokens, PartOfSpeech[] tags, int i) {
        String token = tokens[i];
        PartOfSpeech next = i + 1 < tokens.length ? tags[i + 1] : PartOfSpeech.PUNCT;
        boolean beforeNoun = isNominal(next) || next == PartOfSpeech.ADJ || next == PartOfSpeech.NUM;
        boolean beforeVerb = next == PartOfSpeech.AUX || next == PartOfSpeech.VERB;
        boolean capital = Character.isUpperCase(token.codePointAt(0));
        boolean surname = i > 0 && tags[i - 1] == PartOfSpeech.PROPN && !beforeNoun;
        if (capital && (beforeVerb || surname)) {
            return PartOfSpeech.PROPN;
        }
        boolean participle = token.endsWith("ed") || IrregularVerbs.isParticiple(token);
        boolean auxiliary = i > 0 && tags[i - 1] == PartOfSpeech.AUX
                || i > 1 && tags[i - 1] == PartOfSpeech.ADV && tags[i - 2] == PartOfSpeech.AUX;
        if (auxiliary && participle && next != PartOfSpeech.NOUN) {
            return PartOfSpeech.VERB;
        }
        if (i == 0 || beforeNoun && next != PartOfSpeech.NUM) {
            return PartOfSpeech.ADJ;
        }
        boolean head = tags[i - 1] == PartOfSpeech.NOUN && !token.endsWith("ed") && !IrregularVerbs.isParticiple(token);
        if (head && next == PartOfSpeech.VERB && tokens[i + 1].endsWith("ed")) {
            return PartOfSpeech.NOUN;
        }
        boolean past = token.endsWith("ed") && token.length() > 4 || IrregularVerbs.isPast(token);
        boolean afterSubject = isNominal(tags[i - 1]) || tags[i - 1] == PartOfSpeech.PRON;
        if (past && afterSubject) {
            return PartOfSpeech.VERB;
        }
        boolean infinitive = tokens[i - 1].equals("to") && Character.isLowerCase(token.codePointAt(0));
        return infinitive && !beforeNoun ? PartOfSpeech.VERB : PartOfSpeech.ADJ;
    }

    /** {@code Observers} in {@code Observers noted}, {@code Shares} in {@code Shares of Acme fell}. */
    private static boolean isPluralSubject(String[] tokens, PartOfSpeech[] tags) {
        if (tags[0] != PartOfSpeech.PROPN
                || tokens.length < 2
                || !(tokens[0].endsWith("s") || tokens[0].endsWith("men"))) {
            return false;
        }
        boolean agents =
                tokens[0].matches("[A-Z][a-z]+(ers|ors|ists|ians|ents|ants|eers|men)") && !tokens[0].equals("Reuters");
        return tokens[1].equals("of") || (agents && (tags[1] == PartOfSpeech.VERB || tags[1] == PartOfSpeech.AUX));
    }

    /** {@code the opening} before something that is no noun. */
    private static boolean isVerbalNoun(String[] tokens, PartOfSpeech[] tags, int i) {
        PartOfSpeech next = i + 1 < tokens.length ? tags[i + 1] : PartOfSpeech.PUNCT;
        boolean behindNoun = i > 0 && tags[i - 1] == PartOfSpeech.NOUN && OCCASIONS.contains(tokens[i]);
        return i > 0
                && tokens[i].endsWith("ing")
                && (tags[i - 1] == PartOfSpeech.DET || behindNoun)
                && next != PartOfSpeech.ADJ
                && next != PartOfSpeech.NUM
                && !isNominal(next);
    }

    /** {@code rally} in {@code attended a rally on Sunday}. */
    private static boolean isDetermined(String[] tokens, PartOfSpeech[] tags, int i) {
        boolean article = i > 0 && (tokens[i - 1].equals("a") || tokens[i - 1].equals("an"));
        if (!article || i + 1 == tokens.length) {
            return article;
        }
        return switch (tags[i + 1]) {
            case ADP, AUX, PART, PUNCT, CCONJ -> true;
            case PROPN -> Character.isUpperCase(tokens[i + 1].codePointAt(0));
            default -> false;
        };
    }

    private static boolean isNoDeterminer(String token, PartOfSpeech tag) {
        return tag == PartOfSpeech.DET
                && token.length() > 4
                && !LONG_DETERMINERS.contains(token.toLowerCase(Locale.ROOT));
    }

    private static boolean isName(String token) {
        return token.length() > 4 && Character.isUpperCase(token.codePointAt(0));
    }

    /** {@code iPhone}, {@code eBay}. */
    private static boolean isBrand(String token) {
        return token.length() > 2
                && Character.isLowerCase(token.charAt(0))
                && Character.isUpperCase(token.charAt(1))
                && Character.isLetter(token.charAt(2));
    }

    /** {@code shot} in {@code was shot at home}. */
    private static boolean isPassive(String[] tokens, PartOfSpeech[] tags, int i) {
        return i > 0
                && tags[i - 1] == PartOfSpeech.AUX
                && IrregularVerbs.isParticiple(tokens[i])
                && (i + 1 == tokens.length || !isNominal(tags[i + 1]));
    }

    /** {@code Beijing} in {@code Beijing's}. */
    private static boolean isOwner(String[] tokens, int i) {
        return i + 1 < tokens.length && tokens[i + 1].equals("'s") && Character.isUpperCase(tokens[i].codePointAt(0));
    }

    /** {@code visit} in {@code Kim's visit}. */
    private static boolean isOwned(String[] tokens, PartOfSpeech[] tags, int i) {
        return i > 0 && tags[i - 1] == PartOfSpeech.PART && tokens[i - 1].startsWith("'");
    }

    /** {@code mark} in {@code to mark the day}. */
    private static boolean isInfinitive(String[] tokens, int i) {
        return i > 0
                && i + 1 < tokens.length
                && tokens[i - 1].equals("to")
                && DETERMINERS.contains(tokens[i + 1])
                && !tokens[i].endsWith("s")
                && Character.isLowerCase(tokens[i].codePointAt(0));
    }

    private static boolean isNominal(PartOfSpeech tag) {
        return tag == PartOfSpeech.NOUN || tag == PartOfSpeech.PROPN;
    }
}
