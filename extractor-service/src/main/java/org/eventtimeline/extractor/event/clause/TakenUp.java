package org.eventtimeline.extractor.event.clause;

import java.util.List;
import java.util.Set;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.language.lexicon.WordNetKinds;

/** The noun phrase that a relative pronoun takes up: {@code a park} in {@code a park in Oslo that closed}. */
final class TakenUp {
    /** What a place may be called. */
    private static final Set<String> PLACES = Set.of("location", "organization");

    private final Phrases phrases;
    private final Insertions insertions;
    private final NounChain chain;
    private final ModifiedNouns modified;
    private final List<Clause> before;

    /**
     * Reads the relative pronouns of a sentence.
     *
     * @param before the clauses before
     */
    TakenUp(Phrases phrases, NounChain chain, ModifiedNouns modified, List<Clause> before) {
        this.phrases = phrases;
        this.insertions = new Insertions(phrases);
        this.chain = chain;
        this.modified = modified;
        this.before = before;
    }

    /** The noun phrase for the pronoun at phrase {@code relative}, whose verb stands at {@code at}. */
    int by(int relative, int at) {
        int defined = phrases.isMark(relative, "which") && phrases.isKind(relative - 1, Kind.COMMA)
                ? new Definitions(phrases, before).definedBefore(relative)
                : Clause.NONE;
        return defined == Clause.NONE ? RelativeHeads.beyondCopula(phrases, described(relative, at), before) : defined;
    }

    private int described(int relative, int at) {
        VerbGroup verb = phrases.verb(at);
        boolean set = phrases.isKind(relative - 1, Kind.COMMA, Kind.OPEN);
        int last = insertions.nounBefore(insertions.skipBack(set ? relative - 2 : relative - 1) + 1);
        int agreeing = AgreeingHeads.single(phrases, set ? RelativeHeads.beforeState(phrases, last) : last, verb);
        int noun = RelativeActs.beforeAct(phrases, agreeing, verb);
        boolean who = phrases.lower(phrases.get(relative).from()).equals("who");
        boolean which = phrases.lower(phrases.get(relative).from()).equals("which");
        if (!who && RelativeHeads.beforeAuthor(phrases, noun) < noun) {
            return RelativeHeads.beforeAuthor(phrases, noun);
        }
        if (!who && RelativePeople.isMaker(phrases, noun)) {
            return noun - 3;
        }
        if (set && which && RelativePeople.isPerson(phrases, noun)) {
            return modified.beyondModifier(chain.first(noun), at);
        }
        int holder = !set
                ? who && RelativePeople.isBeforeThing(phrases, noun)
                        ? noun - 2
                        : RelativeHeads.beforePlace(phrases, RelativeActs.beforeMembers(phrases, noun, verb))
                : who
                        ? RelativePeople.beforeOf(phrases, noun, verb)
                        : LooseRelativeHeads.beforeWhere(
                                phrases,
                                LooseRelativeHeads.beyondBare(phrases, AgreeingHeads.several(phrases, noun, verb)),
                                at);
        return Appositions.is(phrases, holder) && !isActBehindPlace(holder) ? holder - 2 : holder;
    }

    /** {@code a sentence} in {@code was jailed for arms sales to Kenya, a sentence that was overturned}. */
    private boolean isActBehindPlace(int noun) {
        return Asides.isPlace(phrases, noun - 2)
                && PLACES.stream()
                        .noneMatch(place ->
                                WordNetKinds.isKindOf(phrases.head(noun).lemma(), place, 2));
    }
}
