package org.eventtimeline.timeline.merge;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that texts about anything have: articles, pronouns, prepositions, auxiliaries, and those of saying. */
final class SmallWords {
    /** Those that are no words of a headline. */
    static final Set<String> OF_HEADLINES = words("""
            a an the and or but of in on at to by for from with as is are was were be been has have had it its that this
            his her their after s will would not he she they them him who which those these all only also
            """);

    /** The stems of those that, beside these, make no two sentences alike. */
    static final Set<String> OF_SENTENCES = WordForms.stems(words("""
            about above according across against ago along among another any around because before behind being below
            between beyond both can could did do does down during each even every how i if into just may might more most
            must my near no off one other our out over said say says saying should since so some still such than then
            there through told too toward towards under until up upon us very we what when where while whom whose within
            without you your
            """));

    /** The stems of those of dates: two may tell of the same days with them or without. */
    static final Set<String> OF_DATES = Stream.concat(
                    Arrays.stream(DayOfWeek.values()).map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH)),
                    Arrays.stream(Month.values()).map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH)))
            .map(WordForms::fold)
            .map(WordForms::stem)
            .collect(Collectors.toSet());

    private SmallWords() {}

    private static Set<String> words(String text) {
        return text.lines().flatMap(line -> Set.of(line.split(" ")).stream()).collect(Collectors.toSet());
    }
}
