package org.eventtimeline.extractor.event.headline;

import org.eventtimeline.extractor.event.name.Names;
import org.eventtimeline.extractor.event.phrase.Geography;
import org.eventtimeline.extractor.language.lexicon.WordNetClasses;

/** Looks in a headline for a name, which tells readers of the headline alone of which lawsuit, town or firm it is. */
final class Landmarks {
    private final Names names;

    Landmarks(Names names) {
        this.names = names;
    }

    /** The clarity of a headline that is whole. */
    Clarity of(String headline) {
        return hasName(headline) ? Clarity.CLEAR : Clarity.VAGUE;
    }

    private boolean hasName(String headline) {
        String[] words = headline.split(" ");
        for (int i = 1; i < words.length; i++) {
            if (words[i].chars().anyMatch(Character::isUpperCase)) {
                return true;
            }
        }
        String first = words[0].replaceFirst("['’]s?$", "");
        return names.open(headline) || Geography.isPeople(first) || !WordNetClasses.isKnown(first);
    }
}
