package org.eventtimeline.extractor.event.headline.tail;

import java.util.Optional;
import java.util.Set;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.headline.noun.Wording;
import org.eventtimeline.extractor.event.name.Lists;
import org.eventtimeline.extractor.event.name.NameFinder;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Modifiers;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrase.TimePhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.language.lexicon.WordList;

/** Words the subject of a clause with what belongs to it: {@code first group of 40 divers}. */
public final class SubjectWording {
    private static final int LONGEST = 59;

    /** How long it may be where it says little by itself: {@code the man who threw a stone at the mayor}. */
    private static final int FULL = 76;

    private static final Set<String> COMPLEMENTS = WordList.words("""
            of from in into for on to against between by with at near outside across before about over under among worth
            """);

    private final Reading reading;
    private final Phrases phrases;
    private final Wording wording;

    /** Words the subjects of a sentence. */
    public SubjectWording(Reading reading, Wording wording) {
        this.reading = reading;
        this.phrases = reading.phrases();
        this.wording = wording;
    }

    /** Only the noun phrases themselves. */
    public String brief(Clause clause) {
        return Words.withoutArticle(wording.held(phrases, holder(clause)));
    }

    /** With the phrases between them and the verb that say which are meant. */
    public String whole(Clause clause) {
        return Words.withoutArticle(withArticle(clause));
    }

    /** The same, however little room it leaves for the predicate. */
    public String full(Clause clause) {
        return Words.withoutArticle(upTo(FULL, clause));
    }

    /** The same, inside a headline: {@code the first group of 40 divers}. */
    String withArticle(Clause clause) {
        return upTo(LONGEST, clause);
    }

    private String upTo(int longest, Clause clause) {
        int first = holder(clause);
        var text = new StringBuilder(wording.held(phrases, first));
        if (wording.lateName(phrases, first).isPresent()) {
            return text.toString();
        }
        int last = lastOf(first);
        int i = last + 1;
        int end = clause.at() > first ? clause.at() : phrases.size();
        while (i + 1 < end && isComplement(i)) {
            boolean date = phrases.get(i + 1) instanceof TimePhrase;
            if (!date && !append(text, i, wording, longest) && !append(text, i, wording.brief(), longest)) {
                return text.toString();
            }
            i = date ? i + 2 : lastOf(i + 1) + 1;
            if (phrases.isNumber(i)) {
                text.append(' ').append(phrases.lower(phrases.get(i++).from()));
            }
        }
        boolean modified = clause.kind() != Clause.Kind.RELATIVE
                && (clause.verb().isFinite() || clause.kind() == Clause.Kind.REDUCED);
        String modifier = modified ? new SubjectModifiers(reading, wording).at(i, end) : "";
        return text.length() + modifier.length() > longest ? text.toString() : text + modifier;
    }

    /** Appends the preposition at {@code i} with its list of nouns, if there is room. */
    private boolean append(StringBuilder text, int i, Wording wording, int longest) {
        String piece = " " + phrases.preposition(i) + " " + wording.list(phrases, i + 1);
        boolean fits = text.length() + piece.length() <= longest;
        text.append(fits ? piece : "");
        return fits;
    }

    private int lastOf(int first) {
        return Lists.end(phrases, first) - 1;
    }

    /** The subject, or who holds the office that it names: {@code the president of the club, Ann Lee}. */
    private int holder(Clause clause) {
        Optional<Integer> apposed = new ApposedSubjects(reading).of(clause);
        if (apposed.isPresent()) {
            return apposed.get();
        }
        int last = lastOf(clause.subject());
        int holder = wording.holder(phrases, last);
        if (holder != last) {
            return holder;
        }
        boolean one = phrases.lower(phrases.get(last).from()).equals("one");
        boolean named = (one
                        || Lexicon.isTitle(phrases.head(last))
                        || Lexicon.isPerson(phrases.head(last))
                        || Lexicon.isRelative(phrases.head(last)))
                && !phrases.preposition(last + 1).isEmpty()
                && phrases.isKind(last + 3, Kind.COMMA)
                && phrases.isNoun(last + 4)
                && (wording.isPerson(phrases, last + 4) || isFullName(phrases.noun(last + 4)));
        return named ? last + 4 : work(clause.subject());
    }

    /** {@code Lee's novel} before the subject in {@code Lee's novel The Lamp appeared}, or the subject itself. */
    private int work(int subject) {
        int before = subject - 1;
        boolean owned = phrases.isNoun(before)
                && Wording.isNamedAtOnce(phrases, before)
                && Modifiers.sayWhose(phrases, phrases.noun(before));
        return owned ? before : subject;
    }

    private boolean isFullName(NounPhrase noun) {
        return noun.to() - noun.from() > 1 && NameFinder.isWhole(phrases, noun);
    }

    private boolean isComplement(int i) {
        return COMPLEMENTS.contains(phrases.preposition(i))
                && (phrases.isNoun(i + 1) || phrases.get(i + 1) instanceof TimePhrase);
    }
}
