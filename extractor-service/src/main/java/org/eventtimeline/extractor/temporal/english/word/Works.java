package org.eventtimeline.extractor.temporal.english.word;

import java.util.Set;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Token;

/** Tells the titles of books and films from years: "1984", in quotes; "He read 1984 by Orwell"; "Orwell's 1984 is". */
final class Works {
    private static final Set<String> READ = Words.set("read reads reading reread wrote watch watched watching");

    /** What a work does and a year does not. */
    private static final Set<String> AFTER_WORKS = Words.set("is was has had by tells remains");

    private static final Set<String> ARTICLES = Set.of("a", "an", "the");

    private static final Set<String> BEFORE_YEARS = Words.set("in of from for to until since by during before after");

    private Works() {}

    static boolean isTitle(Match m) {
        Token before = m.phrases().token(m.start() - 1);
        Token after = m.phrases().token(m.end());
        return before != null
                && after != null
                && (isQuoted(before, after)
                        || isRead(m, before, after)
                        || isOwned(m, after)
                        || isSubtitled(m, before, after));
    }

    /** "saw 2001: A Space Odyssey", but not "the vote in 2019: A history". */
    private static boolean isSubtitled(Match m, Token before, Token after) {
        Token article = m.phrases().token(m.end() + 1);
        Token name = m.phrases().token(m.end() + 2);
        return after.is(":")
                && !m.opensSentence()
                && before.kind() == Token.Kind.WORD
                && !BEFORE_YEARS.contains(before.word())
                && article != null
                && ARTICLES.contains(article.word())
                && article.capitalised()
                && name != null
                && name.capitalised();
    }

    private static boolean isQuoted(Token before, Token after) {
        return FourDigits.QUOTES.contains(before.word()) && FourDigits.QUOTES.contains(after.word());
    }

    /** "He read 1984 by Orwell". */
    private static boolean isRead(Match m, Token before, Token after) {
        Token author = m.phrases().token(m.end() + 1);
        return READ.contains(before.word())
                && (after.kind() == Token.Kind.OTHER
                        || (after.is("by") || after.is("and")) && author != null && author.capitalised());
    }

    /** "Orwell's 1984 is", "Kubrick's 2001: A Space Odyssey", but not "Chile's 1973 coup". */
    private static boolean isOwned(Match m, Token after) {
        Token name = m.phrases().token(m.start() - 2);
        return Numbers.isWord(m.phrases(), m.start() - 1, "'s")
                && name != null
                && name.capitalised()
                && (after.is(":") || AFTER_WORKS.contains(after.word()));
    }
}
