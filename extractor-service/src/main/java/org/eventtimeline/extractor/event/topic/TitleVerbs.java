package org.eventtimeline.extractor.event.topic;

import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.VerbForm;
import org.eventtimeline.extractor.language.lexicon.WordNetClasses;
import org.eventtimeline.extractor.language.lexicon.WordNetKinds;
import org.eventtimeline.extractor.language.lexicon.WordNetNames;
import org.eventtimeline.extractor.language.lexicon.WordNetVerbs;

/** Verbs that a title's nouns hide: {@code collapses} in {@code Orta dam collapses}. */
final class TitleVerbs {
    private final Phrases phrases;

    TitleVerbs(Phrases phrases) {
        this.phrases = phrases;
    }

    /** {@code collapses} in {@code Orta dam collapses}: a title needs a verb. */
    boolean end(int phrase) {
        int i = phrases.get(phrase).to() - 1;
        return opensInfinitive(i)
                || isDone(i)
                || !phrases.token(i).isCapitalized()
                        && (phrases.isKind(phrase + 1, Kind.COMMA)
                                || phrases.isNoun(phrase + 1)
                                || phrases.isNumber(phrase + 1)
                                || phrases.isKind(phrase + 1, Kind.PREPOSITION, Kind.ADVERB)
                                        && (!Lexicon.isEventNoun(phrases.token(i)) || isOfGroup(i)))
                        && VerbForm.of(phrases.lower(i)) == VerbForm.PRESENT
                        && WordNetVerbs.contains(phrases.token(i).lemma())
                        && IntStream.range(0, phrases.isKind(phrase + 1, Kind.COMMA) ? phrase : phrases.size() - 1)
                                .noneMatch(other -> phrases.get(other) instanceof VerbGroup verb
                                        && verb.isFinite()
                                        && !(other < phrase && mayBeOfObject(other)));
    }

    /** {@code collapses} in {@code Danish coalition collapses over budget}, which is what a coalition may do. */
    private boolean isOfGroup(int i) {
        return i > 0 && WordNetKinds.isKindOf(phrases.lower(i - 1), "group", 1);
    }

    /** {@code votes} in {@code Council votes to close school}. */
    private boolean opensInfinitive(int i) {
        return isSingularVerb(i)
                && i + 2 < phrases.sentence().tokens().size()
                && phrases.lower(i + 1).equals("to")
                && isBase(i + 2);
    }

    /** {@code suspended} in {@code Head of St Olaf's suspended}: what a noun phrase ends with that is no noun. */
    private boolean isDone(int i) {
        return !phrases.token(i).isCapitalized()
                && VerbForm.of(phrases.lower(i)) == VerbForm.PAST_OR_PARTICIPLE
                && !WordNetNames.isCommonNoun(phrases.lower(i))
                && phrases.list().stream().noneMatch(VerbGroup.class::isInstance);
    }

    /**
     * The verb inside the noun phrase, if the title has no other: {@code raises} in {@code Central bank raises rates},
     * {@code visits} in {@code envoy visits flooded valley}.
     */
    OptionalInt within(int phrase) {
        boolean other = IntStream.range(0, phrases.size())
                .takeWhile(i -> !opensClause(i))
                .filter(i -> phrases.get(i) instanceof VerbGroup verb && verb.isFinite())
                .anyMatch(i -> i > 0 && i != phrase + 1 || !mayBeOfObject(i));
        int from = phrases.get(phrase).from();
        return IntStream.range(from + 1, phrases.get(phrase).to())
                .filter(i -> !other && (isSingularVerb(i) && !isSingularVerb(i - 1) || isPluralVerb(i)))
                .filter(i -> i + 1 < phrases.get(phrase).to() || phrases.isVerb(phrase + 1))
                .findFirst();
    }

    /** {@code as} in {@code Acme cuts forecast as demand slows}, which has the verb of another clause behind it. */
    private boolean opensClause(int i) {
        return i > 0 && (phrases.isKind(i, Kind.SUBORDINATOR) || phrases.isMark(i, "as"));
    }

    /** {@code flooded} before {@code valley}, {@code blow}: a participle or noun that was read as a verb. */
    private boolean mayBeOfObject(int i) {
        VerbForm form = VerbForm.of(phrases.lower(phrases.get(i).from()));
        boolean word = phrases.get(i).to() - phrases.get(i).from() == 1;
        return word
                && (form == VerbForm.PAST_OR_PARTICIPLE && phrases.isNoun(i + 1)
                        || form == VerbForm.BASE
                                && WordNetNames.isCommonNoun(
                                        phrases.lower(phrases.get(i).from())));
    }

    /** {@code rock} in {@code Bomb blasts rock Moe embassies}. */
    private boolean isPluralVerb(int i) {
        return isBase(i)
                && WordNetClasses.isPlural(phrases.lower(i - 1))
                && i + 1 < phrases.sentence().tokens().size()
                && phrases.token(i + 1).isCapitalized();
    }

    /**
     * Whether the noun phrase opens with the verb of the title: {@code rock} in {@code Bomb blasts rock Moe embassies}.
     */
    boolean open(int phrase) {
        int first = phrases.get(phrase).from();
        boolean behindSubject =
                phrases.isNoun(phrase - 1) && isBase(first) && WordNetClasses.isPlural(phrases.lower(first - 1));
        return phrases.get(phrase).to() - first > 1
                && (behindSubject || phrases.isVerb(phrase - 1) && isPluralVerb(first));
    }

    private boolean isBase(int i) {
        return !phrases.token(i).isCapitalized()
                && VerbForm.of(phrases.lower(i)) == VerbForm.BASE
                && WordNetVerbs.contains(phrases.lower(i));
    }

    private boolean isSingularVerb(int i) {
        return !phrases.token(i).isCapitalized()
                && phrases.token(i).pos() != PartOfSpeech.PART
                && VerbForm.of(phrases.lower(i)) == VerbForm.PRESENT
                && WordNetVerbs.contains(phrases.token(i).lemma());
    }

    /** {@code resume} in {@code talks on Lake Sira resume}, {@code march} in {@code Thousands march in Moe}. */
    boolean isPredicate(int first, int last) {
        if (first == 0
                && Lexicon.isRoundNumber(phrases.lower(0))
                && isBase(phrases.get(0).to() - 1)) {
            return true;
        }
        return first > 1
                && phrases.isKind(first - 1, Kind.PREPOSITION)
                && WordNetClasses.isPlural(phrases.lower(phrases.get(first - 2).to() - 1))
                && !phrases.token(last).isCapitalized()
                && WordNetVerbs.contains(phrases.lower(last));
    }

    /** {@code crosses} in {@code a tram crosses Alder Bay}, where a noun may well be the verb of the title. */
    boolean maybeWithin(int start, int end) {
        return IntStream.range(start, end - 1)
                .filter(i ->
                        !phrases.token(i).isCapitalized() && phrases.token(i).pos() != PartOfSpeech.PART)
                .anyMatch(i -> VerbForm.of(phrases.lower(i)) == VerbForm.PRESENT);
    }

    /** {@code Rail line} in {@code Why the rail line will reopen}, and any noun in a title without a verb. */
    boolean leaveAsTopic(int first) {
        return IntStream.range(0, first).noneMatch(i -> phrases.isNoun(i) || phrases.isVerb(i))
                || phrases.list().stream().noneMatch(VerbGroup.class::isInstance);
    }
}
