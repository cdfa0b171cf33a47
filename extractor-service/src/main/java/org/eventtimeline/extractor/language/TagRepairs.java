package org.eventtimeline.extractor.language;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Corrects tags that the model gets wrong because its tokens are cut in another way, or against the grammar. */
final class TagRepairs {
    private static final Set<String> DETERMINERS =
            Set.of("the", "a", "an", "his", "her", "its", "their", "this", "that", "these", "those");

    private static final Set<String> LONG_DETERMINERS = WordList.words("""
            these those every either neither another which whose whatever whichever enough quite several certain
            """);

    private static final Set<String> ARTICLES = Set.of("a", "an", "the");

    /** {@code most} in {@code lost most of its colonies}. */
    private static final Set<String> AMOUNTS = Set.of("most", "much", "many", "several", "half", "few");

    private static final Set<String> MAGNITUDES = Set.of("hundred", "thousand", "million", "billion", "trillion");

    /** {@code 3-0}, {@code 180m}. */
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}-\\d{1,3}|[\\d.,]{1,9}(k|m|mn|bn|tn)");

    private static final Pattern ORDINAL = Pattern.compile("\\d{1,4}(st|nd|rd|th)");

    private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being");

    /** Words that are nothing else. */
    private static final Set<String> CONJUNCTIONS = Set.of("because", "although", "unless", "whereas");

    /** {@code first} in {@code the firm first showed it}. */
    private static final Set<String> IN_ORDER = Set.of("first", "last", "next");

    /** Prepositions that the model takes for names where they open a sentence. */
    private static final Set<String> OPENINGS = WordList.words("""
            Between Among Amid Amidst Within Throughout During Until Since Despite Beyond Besides
            """);

    private TagRepairs() {}

    /** Repairs the tags of a sentence in place. */
    static void repair(String[] tokens, PartOfSpeech[] tags) {
        for (int i = 0; i < tokens.length; i++) {
            tags[i] = ofWord(tokens[i], tags[i]);
            tags[i] = repaired(tokens, tags, i);
        }
    }

    private static PartOfSpeech repaired(String[] tokens, PartOfSpeech[] tags, int i) {
        String token = tokens[i];
        PartOfSpeech tag = tags[i];
        NameRepairs names = new NameRepairs(tokens, tags);
        if (token.equals("'s") && i > 0 && tags[i - 1].isNominal()) {
            return PartOfSpeech.PART;
        }
        if (i == 0 && OPENINGS.contains(token) && tag.isNominal()) {
            return PartOfSpeech.ADP;
        }
        if (ARTICLES.contains(token) && tag != PartOfSpeech.PROPN) {
            return PartOfSpeech.DET;
        }
        if (tag == PartOfSpeech.VERB && i > 0 && token.equals("including")) {
            return PartOfSpeech.ADP;
        }
        if (tag == PartOfSpeech.VERB && i > 0 && names.isForeign(i)) {
            return PartOfSpeech.PROPN;
        }
        if (tag == PartOfSpeech.VERB && Character.isDigit(token.charAt(0)) && token.indexOf('-') > 0) {
            return PartOfSpeech.ADJ;
        }
        if (token.equals("worth") && i + 1 < tokens.length && isAmount(tokens[i + 1], tags[i + 1])) {
            return PartOfSpeech.ADP;
        }
        if (tag == PartOfSpeech.VERB && i > 0 && BE.contains(tokens[i - 1]) && VerbForm.of(token) == VerbForm.BASE) {
            return WordNetClasses.isAdjective(token) ? PartOfSpeech.ADJ : PartOfSpeech.NOUN;
        }
        if (i > 0 && i + 1 < tokens.length && IN_ORDER.contains(token) && isSubject(tags[i - 1])) {
            return tags[i + 1] == PartOfSpeech.VERB ? PartOfSpeech.ADV : tag;
        }
        if (tag == PartOfSpeech.ADV
                && token.equals("most")
                && i + 1 < tokens.length
                && tags[i + 1] == PartOfSpeech.NOUN) {
            return PartOfSpeech.ADJ;
        }
        if (tag != PartOfSpeech.NOUN && isOrdinal(token)) {
            return PartOfSpeech.ADJ;
        }
        if (MAGNITUDES.contains(token) || isNumber(token)) {
            return PartOfSpeech.NUM;
        }
        if (names.isOwner(i) && tag != PartOfSpeech.PRON && tag != PartOfSpeech.NOUN) {
            return PartOfSpeech.PROPN;
        }
        boolean participle = token.endsWith("ed") || token.endsWith("ing");
        boolean modifies = participle && i + 1 < tokens.length && tags[i + 1].isNominal();
        if (tag == PartOfSpeech.VERB && isOwned(tokens, tags, i) && !modifies) {
            return PartOfSpeech.NOUN;
        }
        if (tag.isNominal() && isInfinitive(tokens, i)) {
            return PartOfSpeech.VERB;
        }
        if ((tag == PartOfSpeech.VERB || tag == PartOfSpeech.PROPN) && isCompoundAdjective(tokens, tags, i)) {
            return PartOfSpeech.ADJ;
        }
        if (tag == PartOfSpeech.VERB && new NounRepairs(tokens, tags).isNoun(i)) {
            return PartOfSpeech.NOUN;
        }
        VerbRepairs verbs = new VerbRepairs(tokens, tags);
        if (verbs.isVerb(i)) {
            return PartOfSpeech.VERB;
        }
        if (tag == PartOfSpeech.NOUN && isPassive(tokens, tags, i)) {
            return PartOfSpeech.VERB;
        }
        boolean amount = AMOUNTS.contains(token) && i + 1 < tokens.length && tokens[i + 1].equals("of");
        if (amount && (tag == PartOfSpeech.ADV || tag == PartOfSpeech.ADJ)) {
            return PartOfSpeech.NOUN;
        }
        if (tag == PartOfSpeech.ADV && isDetermined(tokens, tags, i) || isNoDeterminer(token, tag)) {
            return PartOfSpeech.NOUN;
        }
        if (tag == PartOfSpeech.VERB && (opensCompound(tokens, tags, i) || describesNoun(tokens, tags, i))) {
            return PartOfSpeech.ADJ;
        }
        if (tag == PartOfSpeech.ADJ && i > 0 && closesCompound(tokens, tags, i)) {
            return PartOfSpeech.NOUN;
        }
        if (names.isName(i)) {
            return PartOfSpeech.PROPN;
        }
        if (i == 0 && names.isPluralSubject()) {
            return PartOfSpeech.NOUN;
        }
        if (tag == PartOfSpeech.ADJ) {
            return new AdjectiveRepairs(tokens, tags).repaired(i);
        }
        return tag;
    }

    private static boolean isOrdinal(String token) {
        return Character.isDigit(token.charAt(0)) && ORDINAL.matcher(token).matches();
    }

    private static boolean isNumber(String token) {
        return !Character.isLetter(token.charAt(0)) && NUMBER.matcher(token).matches();
    }

    /** The tag of a word, which is no mark whatever the model takes it for. */
    private static PartOfSpeech ofWord(String token, PartOfSpeech tag) {
        if (CONJUNCTIONS.contains(token)) {
            return PartOfSpeech.SCONJ;
        }
        if (tag == PartOfSpeech.AUX && Pronouns.isSubject(token)) {
            return PartOfSpeech.PRON;
        }
        boolean mark = tag == PartOfSpeech.PUNCT || tag == PartOfSpeech.SYM;
        if (!mark || !Character.isLetter(token.codePointAt(0))) {
            return tag;
        }
        return token.indexOf('-') > 0 ? PartOfSpeech.ADJ : PartOfSpeech.NOUN;
    }

    /** {@code state-owned} before a noun. */
    private static boolean isCompoundAdjective(String[] tokens, PartOfSpeech[] tags, int i) {
        return tokens[i].indexOf('-') > 0
                && VerbForm.of(tokens[i]).mayBeParticiple()
                && i + 1 < tokens.length
                && (tags[i + 1].isNominal() || tags[i + 1] == PartOfSpeech.ADJ);
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

    /** {@code operating} in {@code an operating system}, {@code preferred} in {@code preferred stock}. */
    private static boolean opensCompound(String[] tokens, PartOfSpeech[] tags, int i) {
        return i + 1 < tokens.length
                && tags[i + 1].isNominal()
                && VerbForm.of(tokens[i]) != VerbForm.BASE
                && WordNetNames.isCommonNoun(tokens[i] + " " + Inflection.singular(tokens[i + 1]));
    }

    /** {@code falling} in {@code hurt by falling prices}: nobody can fall anything. */
    private static boolean describesNoun(String[] tokens, PartOfSpeech[] tags, int i) {
        return i > 0
                && tags[i - 1] == PartOfSpeech.ADP
                && tokens[i].endsWith("ing")
                && i + 1 < tokens.length
                && tags[i + 1] == PartOfSpeech.NOUN
                && Inflection.verbs(tokens[i]).stream()
                        .filter(WordNetVerbs::contains)
                        .allMatch(WordNetVerbs::isIntransitive);
    }

    /** {@code general} in {@code the secretary general}. */
    private static boolean closesCompound(String[] tokens, PartOfSpeech[] tags, int i) {
        boolean last = i + 1 == tokens.length || !tags[i + 1].isNominal();
        return last && tags[i - 1].isNominal() && WordNetNames.isCommonNoun(tokens[i - 1] + " " + tokens[i]);
    }

    private static boolean isAmount(String token, PartOfSpeech tag) {
        return tag == PartOfSpeech.NUM || tag == PartOfSpeech.SYM || token.endsWith("$");
    }

    private static boolean isNoDeterminer(String token, PartOfSpeech tag) {
        return tag == PartOfSpeech.DET
                && token.length() > 4
                && !LONG_DETERMINERS.contains(token.toLowerCase(Locale.ROOT));
    }

    /** {@code shot} in {@code was shot at home}. */
    private static boolean isPassive(String[] tokens, PartOfSpeech[] tags, int i) {
        return i > 0
                && tags[i - 1] == PartOfSpeech.AUX
                && IrregularVerbs.isParticiple(tokens[i])
                && (i + 1 == tokens.length || !tags[i + 1].isNominal());
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

    private static boolean isSubject(PartOfSpeech tag) {
        return tag.isNominal() || tag == PartOfSpeech.PRON;
    }
}
