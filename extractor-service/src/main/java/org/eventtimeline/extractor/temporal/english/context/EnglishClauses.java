package org.eventtimeline.extractor.temporal.english.context;

import org.eventtimeline.extractor.temporal.grammar.Language;
import org.eventtimeline.extractor.temporal.grammar.Sentences;
import org.eventtimeline.extractor.temporal.grammar.TokenSet;
import org.eventtimeline.extractor.temporal.grammar.Tokens;
import org.eventtimeline.extractor.temporal.meaning.Tense;

/** What the words around the dates of an English text say of them. */
public final class EnglishClauses implements Language.Clauses {
    /** Tokens within which a second verb goes on from the first. */
    private static final int NEAR = 25;

    /** Tokens from the first date to that of a second thing: ", and another one in". */
    private static final int SECOND = 6;

    /** What joins a second verb to the first. */
    static final TokenSet CONJUNCTIONS = TokenSet.words("and", "but", "then");

    private final Tokens tokens;
    private final Tenses tenses;
    private final OpeningDates opening;
    private final OpenClauses fronted;
    private final Births births;
    private final Expectations expectations;
    private final Happenings happenings;
    private final Reports reports;
    private final Asides asides;
    private final Comparisons comparisons;
    private final QuotedTitles quoted;
    private final UnquotedTitles titles;
    private final Lists lists;
    private final Lasting lasting;

    /** What the words of a text say of its dates. */
    public EnglishClauses(Tokens tokens) {
        this.tokens = tokens;
        var last = new LastWords(tokens);
        tenses = new Tenses(tokens, last);
        opening = new OpeningDates(tokens);
        fronted = new OpenClauses(tokens);
        births = new Births(tokens, last);
        expectations = new Expectations(tokens);
        happenings = new Happenings(tokens);
        reports = new Reports(tokens, last);
        asides = new Asides(tokens);
        comparisons = new Comparisons(tokens, last);
        quoted = new QuotedTitles(tokens, last);
        titles = new UnquotedTitles(tokens);
        lists = new Lists(tokens);
        lasting = new Lasting(tokens, last);
    }

    @Override
    public Tense around(int start, int end) {
        return tenses.around(start, end);
    }

    @Override
    public boolean opensWhatIsOver(int start, int end) {
        return opening.tellWhatIsOver(start, end);
    }

    @Override
    public boolean continues(int from, int to) {
        boolean continued = false;
        for (int i = from; i < to - 1 && to - from <= NEAR; i++) {
            if (Sentences.endsAt(tokens, i)) {
                return false;
            }
            continued |= CONJUNCTIONS.allows(tokens.at(i))
                    && PastForms.isPast(tokens, i + 1)
                    && !tokens.at(i + 1).is("had");
        }
        return continued
                || to - from <= NEAR
                        && fronted.open(to)
                        && tenses.around(to, to + 1).isPast()
                || isSecond(from, to);
    }

    /** "opened a mill in January 2010 and another in November" */
    private boolean isSecond(int from, int to) {
        if (to - from > SECOND) {
            return false;
        }
        int joint = tokens.at(from).is(",") ? from + 1 : from;
        if (!CONJUNCTIONS.allows(tokens.at(joint))) {
            return false;
        }
        Tense tense = tenses.around(to, to + 1);
        return tense.isPast() && tense != Tense.EARLIER;
    }

    @Override
    public boolean isExpected(int from, int to) {
        boolean expected = expectations.lead(from, to)
                || expectations.maySet(from, to) && tenses.around(to, to + 1).isFuture();
        return expected && !isAside(from - 1, from);
    }

    @Override
    public boolean happenWithin(int from, int to) {
        return happenings.areTold(from, to);
    }

    @Override
    public boolean isReported(int at) {
        return reports.isReported(at);
    }

    @Override
    public boolean lastsUntilNow(int at) {
        return lasting.isUntilNow(at);
    }

    @Override
    public boolean leadsToNow(int end) {
        return lasting.leadsToNow(end);
    }

    @Override
    public boolean isBirth(int start, int end) {
        return births.isBirth(start, end);
    }

    @Override
    public boolean isInTitle(int start, int end) {
        return titles.hold(start, end) || quoted.hold(start, end);
    }

    @Override
    public boolean areListed(int end, int start) {
        return lists.join(end, start);
    }

    @Override
    public boolean isAside(int start, int end) {
        return asides.isAside(start, end) || comparisons.isCompared(start);
    }
}
