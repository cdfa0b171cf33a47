package org.eventtimeline.extractor.event.headline.noun;

import java.util.ArrayList;
import java.util.List;
import org.eventtimeline.extractor.event.name.Lists;
import org.eventtimeline.extractor.event.name.Names;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;

/**
 * Words lists of noun phrases, in which whoever is named first is known to the others: {@code Ann Lee and her firm}.
 */
final class ListWording {
    private final Names names;
    private final Wording wording;
    private final Topic topic;
    private final boolean firstOnly;

    ListWording(Names names, Wording wording, Topic topic, boolean firstOnly) {
        this.names = names;
        this.wording = wording;
        this.topic = topic;
        this.firstOnly = firstOnly;
    }

    /** The list of noun phrases that begins with phrase {@code i}. */
    String words(Phrases phrases, int i) {
        List<String> texts = new ArrayList<>();
        List<Integer> members = members(phrases, i);
        for (int member : members) {
            Wording about = texts.isEmpty() ? wording : wording.about(texts.get(0));
            String text = about.noun(phrases, member) + origin(phrases, member, members);
            if (!texts.contains(text)) {
                texts.add(text);
            }
        }
        return texts.size() == 1 && isThingAgain(texts.get(0)) ? "it" : Lists.join(texts, phrases, i);
    }

    private List<Integer> members(Phrases phrases, int i) {
        List<Integer> members = Lists.members(phrases, i);
        boolean leavesOut =
                firstOnly && !ActNouns.governAll(phrases, i) && !shareNoun(phrases, i, members.get(members.size() - 1));
        return leavesOut ? List.of(i) : members;
    }

    /** {@code the steel} and {@code oil firms} in {@code bought the steel and oil firms}. */
    private static boolean shareNoun(Phrases phrases, int first, int last) {
        Token opening = phrases.token(phrases.get(last).from());
        return phrases.token(phrases.get(first).from()).pos() == PartOfSpeech.DET
                && (opening.pos() == PartOfSpeech.NOUN || opening.pos() == PartOfSpeech.ADJ);
    }

    /**
     * {@code of Norway} in {@code Lang of Norway and Lee}, {@code of the Duke of Norway}; behind the last one it
     * follows the list.
     */
    private String origin(Phrases phrases, int member, List<Integer> members) {
        int next = members.indexOf(member) + 1;
        int end = next < members.size() ? members.get(next) - 1 : member;
        var text = new StringBuilder();
        for (int i = member + 1; i + 1 < end && isOrigin(phrases, i); i += 2) {
            text.append(' ').append(phrases.preposition(i)).append(' ').append(wording.noun(phrases, i + 1));
        }
        return text.toString();
    }

    private static boolean isOrigin(Phrases phrases, int i) {
        return !phrases.preposition(i).isEmpty() && phrases.isNoun(i + 1);
    }

    /** {@code Acme} in {@code Acme announces that Acme will grow}. */
    private boolean isThingAgain(String text) {
        String last = topic.text().substring(topic.text().lastIndexOf(' ') + 1);
        return topic.isAgain(text)
                && names.person(topic.text()).isEmpty()
                && names.person(last).isEmpty();
    }
}
