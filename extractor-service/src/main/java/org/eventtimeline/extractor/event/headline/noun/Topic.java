package org.eventtimeline.extractor.event.headline.noun;

import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.language.lexicon.WordNetKinds;

/**
 * What a headline is about; pronouns that mean it may stay.
 *
 * @param text its words, empty where nothing is known
 * @param describesPerson whether it is a person without a name, whom {@code his} and {@code her} may mean
 * @param several whether it is in the plural, so that {@code its} is of something else
 * @param happening whether it is an event, which owns no building
 */
public record Topic(String text, boolean describesPerson, boolean several, boolean happening) {
    static final Topic NONE = new Topic("", false, false, false);

    /** Of a headline that is about what the noun in its base form names. */
    public static Topic of(String text, String noun, boolean describesPerson, boolean several) {
        boolean happening = WordNetKinds.isKindOf(noun, "event", 2) || WordNetKinds.isKindOf(noun, "phenomenon", 2);
        return new Topic(text, describesPerson, several, happening);
    }

    boolean isKnown() {
        return !text.isEmpty();
    }

    /** Whether the words are for the topic, if that is one, and of no person without a name. */
    boolean isAgain(String words) {
        return isKnown()
                && !describesPerson
                && !several
                && (Words.withoutArticle(words).equalsIgnoreCase(text) || endsIn(words));
    }

    /** {@code Acme} of {@code Danish brewer Acme}. */
    private boolean endsIn(String name) {
        return !name.isEmpty()
                && Character.isUpperCase(name.codePointAt(0))
                && text.endsWith(" " + name)
                && !text.contains(" of ");
    }

    /**
     * {@code the survey of the sky} of {@code Ann Lee's survey of the sky} and {@code Danish poet Ann Lee's survey of
     * the sky}, where the headline is about her.
     */
    String withoutOwner(String words) {
        String owner = Words.possessive(text) + " ";
        int at = isKnown() ? words.indexOf(owner) : -1;
        return at == 0 || at > 0 && words.charAt(at - 1) == ' ' ? "the " + words.substring(at + owner.length()) : words;
    }

    /** Whether what the pronoun owns, whose noun is given in its base form, may be the topic's. */
    boolean mayOwn(String pronoun, String noun) {
        if (happening && WordNetKinds.isKindOf(noun, "artifact", 1)) {
            return false;
        }
        return switch (pronoun) {
            case "its" -> !several;
            case "their" -> several || !describesPerson;
            default -> describesPerson && !several;
        };
    }

    /** Whether it is of whom the name is: {@code Ann Lee's relatives}. */
    boolean isOf(String name) {
        return text.startsWith(Words.possessive(name) + " ");
    }

    /** {@code Lang} of {@code President Lang}. */
    private static boolean isTitled(String text, String name) {
        int space = text.indexOf(' ');
        return space > 0 && text.substring(space + 1).equals(name) && Lexicon.isPersonNoun(text.substring(0, space));
    }

    /** {@code rebels} of {@code Rebels in Oslo}. */
    boolean is(String meant) {
        String lower = Words.lower(text);
        String other = Words.lower(meant);
        return lower.equals(other) || lower.startsWith(other + " ") || isTitled(lower, other);
    }
}
