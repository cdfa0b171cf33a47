package org.eventtimeline.extractor.event.headline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eventtimeline.extractor.event.headline.draft.HeadlineDraft;
import org.eventtimeline.extractor.event.name.Names;

/** Tells somebody whom a headline has named already by the surname: {@code Ann Lee says that Lee's firm will close}. */
record RepeatedNames(Names names) {
    /** Words with capitals one behind the other, of which a name of a person has two at least. */
    private static final Pattern CAPITALISED = Pattern.compile("\\p{Lu}[\\p{L}.-]*+(?: \\p{Lu}[\\p{L}.-]*+)++");

    /** The draft with every name of a person in full only once. */
    HeadlineDraft shortened(HeadlineDraft draft) {
        Set<String> told = new HashSet<>();
        Set<String> all = CAPITALISED
                .matcher(String.join(" | ", draft.pieces()))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
        List<String> pieces = new ArrayList<>();
        for (String piece : draft.pieces()) {
            Matcher matcher = CAPITALISED.matcher(piece);
            pieces.add(matcher.replaceAll(found -> {
                String name = found.group();
                boolean again = !told.add(name) && isPerson(name) && isOnlyOne(name, all);
                return Matcher.quoteReplacement(again ? surname(name) : name);
            }));
        }
        return new HeadlineDraft(pieces, draft.required(), draft.most());
    }

    /** Whether everybody knows who is meant by the surname. */
    private boolean isPerson(String name) {
        return !names.hasNamesake(name)
                && names.person(surname(name)).filter(name::equals).isPresent();
    }

    private static boolean isOnlyOne(String person, Set<String> names) {
        return names.stream()
                .noneMatch(name -> !name.equals(person) && surname(name).equals(surname(person)));
    }

    private static String surname(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}
