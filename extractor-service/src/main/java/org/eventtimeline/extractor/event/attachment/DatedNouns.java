package org.eventtimeline.extractor.event.attachment;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eventtimeline.extractor.event.phrase.Governed;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrase;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.VerbClasses;
import org.eventtimeline.extractor.language.lexicon.WordList;
import org.eventtimeline.extractor.temporal.TemporalExpression;

/** Finds the nouns that a date belongs to: {@code the talks on Monday}. */
final class DatedNouns {
    private static final double NOUN = 0.7;

    /** Prepositions whose noun happened at another time than the verb before. */
    private static final Set<String> OTHER_TIMES = WordList.words("""
        since after before until following about over for from like than as despite with against under
        """);

    private final Phrases phrases;
    private final List<Host> hosts;
    private final NounComplements complements;
    private final UndatedNouns undated;
    private final NounsInNews news;
    private final Reasons reasons;

    DatedNouns(Phrases phrases, LocalDate published, List<Host> hosts) {
        this.phrases = phrases;
        this.hosts = hosts;
        this.complements = new NounComplements(phrases);
        this.undated = new UndatedNouns(phrases);
        this.news = new NounsInNews(phrases, published);
        this.reasons = new Reasons(phrases);
    }

    /** {@code a crash} in {@code fined over a crash} and {@code an inquiry into a crash}, which was before. */
    static boolean isOfOtherTime(Phrases phrases, int noun) {
        return OTHER_TIMES.contains(phrases.preposition(noun - 1)) || Governed.isLookedInto(phrases, noun);
    }

    /** Whether the phrase names an event at which that of the verb happened: {@code met at Monday's summit}. */
    boolean isOccasion(int i) {
        return isOccasion(phrases, i);
    }

    static boolean isOccasion(Phrases phrases, int i) {
        return isEvent(phrases, i) && Governed.isOccasion(phrases, i);
    }

    /** {@code the panic} in {@code failed in the panic of 1873}, whatever a panic is. */
    boolean isThatOf(int i) {
        return phrases.isNoun(i)
                && phrases.lower(phrases.get(i).from()).equals("the")
                && Governed.isOccasion(phrases, i);
    }

    static boolean isEvent(Phrases phrases, int i) {
        return phrases.isNoun(i) && Lexicon.isEventNoun(phrases.head(i));
    }

    /**
     * Dates the event nouns of the chain that ends at {@code end}; returns whether the verb before has another date:
     * {@code called a vote for May 3}.
     */
    boolean attachChain(int end, TemporalExpression expression) {
        int i = isLabel(end) ? end - 1 : end;
        while (i >= 0 && phrases.get(i) instanceof NounPhrase noun) {
            if (isEvent(phrases, i)
                    && !undated.isOne(i)
                    && noun.expressions().isEmpty()
                    && !news.isAhead(i, expression)) {
                if (!news.isGeneral(noun, expression)) {
                    Host host = new Host(i, noun.head(), null, expression, NOUN);
                    hosts.add(complements.isInBackground(i) ? host.inBackground() : host);
                }
                if (phrases.preposition(end + 1).equals("of")) {
                    // "the handling of the floods of 2004": of the floods
                    return false;
                }
                boolean planned = phrases.preposition(end + 1).equals("for");
                boolean other =
                        isOfOtherTime(phrases, i) && !complements.isOne(i) && !complements.isLength(i) && !isAim(i);
                if (planned || other && !news.isReasonIn(i, expression) && !reasons.are(i, expression)) {
                    return true;
                }
            }
            if (phrases.preposition(i - 1).equals("since") && !news.isAhead(i, expression)) {
                // "the first to win it since Lee in 1993"
                return true;
            }
            boolean before = i < end && !isEvent(phrases, i) && isOfOtherTime(phrases, i);
            if (phrases.preposition(i - 1).isEmpty() || before) {
                break;
            }
            i -= 2;
        }
        return false;
    }

    /** {@code sale} in {@code put up for sale in May}, but not in {@code planned for sale in May}. */
    private boolean isAim(int noun) {
        boolean planned = phrases.isVerb(noun - 2)
                && phrases.get(noun - 2) instanceof Phrase.VerbGroup verb
                && VerbClasses.isPlanning(phrases.head(verb));
        return phrases.preposition(noun - 1).equals("for")
                && !planned
                && phrases.get(noun).to() - phrases.get(noun).from() == 1;
    }

    /** {@code Next meeting: 3 May}. */
    private boolean isLabel(int colon) {
        return phrases.isMark(colon, ":")
                && phrases.isNoun(colon - 1)
                && Lookback.overPrepositions(phrases, colon) == 1;
    }
}
