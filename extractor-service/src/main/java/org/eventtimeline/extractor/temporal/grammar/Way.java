package org.eventtimeline.extractor.temporal.grammar;

/**
 * A step of a pattern with where it leads, and what the next tokens must be so that reading it is worth while.
 *
 * @param slot how patterns name what it reads; null for a word
 * @param first the tokens with which it can begin
 * @param capitalised whether its first token must begin with a capital
 * @param second the tokens that can follow the first, unless a rule ends there
 * @param glued whether no space stands before it
 * @param literal whether a hyphen in the text can't be skipped before it
 */
record Way(
        Step step,
        State to,
        String slot,
        TokenSet first,
        boolean capitalised,
        TokenSet second,
        boolean glued,
        boolean literal) {

    static Way of(Step step, State to) {
        return new Way(
                step,
                to,
                step.slot(),
                step.first(),
                step instanceof Step.Word word && word.capitalised(),
                TokenSet.anyOf(step.second(), to.next()),
                step.isGlued(),
                step.isGlued() || step instanceof Step.Word word && word.hasHyphen());
    }

    /** Whether it can begin with the token, as far as that and the next two tell. */
    boolean canBegin(Phrases phrases, int at, Token token) {
        return first.allows(token)
                && (!capitalised || token.capitalised())
                && (to.isEnd() || phrases.isFollowed(at, second));
    }
}
