package org.eventtimeline.extractor.event.reference.wording;

import org.eventtimeline.extractor.event.name.BodyKinds;
import org.eventtimeline.extractor.event.name.CompanyKinds;
import org.eventtimeline.extractor.event.name.GivenNames;
import org.eventtimeline.extractor.event.name.Names;
import org.eventtimeline.extractor.event.phrase.Geography;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Words;

/** Tells by their names which of those that an article names are organisations: {@code Acme}, but not {@code Oslo}. */
public final class Organisations {
    private Organisations() {}

    /** Whether it is neither a place, a people nor a person by its name. */
    public static boolean isOne(Names names, String name) {
        return !names.isPlace(name) && !Geography.isPeople(name) && Callings.isOrganisation(names.fullest(name));
    }

    /** {@code Acme}, {@code Acme Group}, but not the Moe Commission. */
    public static boolean isBusiness(String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        return CompanyKinds.is(last) || !Lexicon.isOrganisation(Words.lower(last));
    }

    /** {@code Victoria Wills}, but neither {@code Victoria Airways} nor {@code Victoria}. */
    public static boolean isGiven(String name) {
        return name.indexOf(' ') > 0 && GivenNames.begin(name) && !BodyKinds.isNamed(name) && !isFirm(name);
    }

    /** {@code Holt & Sons}, {@code Acme Inc.}. */
    public static boolean isFirm(String name) {
        return name.contains(" & ") || CompanyKinds.is(name.substring(name.lastIndexOf(' ') + 1));
    }
}
