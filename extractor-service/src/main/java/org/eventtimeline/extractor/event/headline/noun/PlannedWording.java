package org.eventtimeline.extractor.event.headline.noun;

import java.util.Optional;
import org.eventtimeline.extractor.event.phrase.Phrases;

/** Words what a noun says is to be done: {@code to build a tunnel} of {@code a plan to build a tunnel}. */
public interface PlannedWording {
    /** The infinitive at phrase {@code verb} with its objects, unless it lacks them. */
    Optional<String> words(Phrases phrases, int verb, Wording wording);
}
