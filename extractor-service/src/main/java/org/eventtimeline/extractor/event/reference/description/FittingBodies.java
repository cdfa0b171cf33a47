package org.eventtimeline.extractor.event.reference.description;

import java.util.Optional;
import java.util.function.Predicate;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.name.BodyKinds;
import org.eventtimeline.extractor.event.name.CompanyKinds;
import org.eventtimeline.extractor.event.name.Names;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.event.reference.discourse.Discourse;
import org.eventtimeline.extractor.event.reference.discourse.Epithets;
import org.eventtimeline.extractor.event.reference.discourse.Things;
import org.eventtimeline.extractor.event.reference.thing.LikelyReferents;
import org.eventtimeline.extractor.event.reference.wording.TradeNouns;
import org.eventtimeline.extractor.language.lexicon.WordNetKinds;

/** Finds the body that surely is meant by a noun by which the article has not yet called any. */
final class FittingBodies {
    private final Names names;
    private final Things organisations;
    private final Epithets epithets;
    private final LikelyReferents likely;

    FittingBodies(Names names, Discourse discourse, LikelyReferents likely) {
        this.likely = likely;
        this.names = names;
        this.organisations = discourse.organisations();
        this.epithets = discourse.epithets();
    }

    /**
     * {@code The company}, {@code the group}: one of the others.
     *
     * @param business whether it can be nothing but a firm
     */
    Optional<String> company(Reading reading, int i, boolean business, Predicate<String> other) {
        int sentence = reading.phrases().number();
        return likely.described(
                reading,
                i,
                name -> other.test(name)
                        && (business ? isBusiness(name) : organisations.isSubject(name, sentence - 1)));
    }

    /** {@code The regulator}, which the name tells, or else {@code the carmaker}, if that is one of the others. */
    Optional<String> kind(Reading reading, int i, String noun, Predicate<String> other) {
        return likely.described(reading, i, name -> BodyKinds.fits(noun, name))
                .map(this::whole)
                .or(() -> likely.described(reading, i, name -> other.test(name) && isCalledAlike(name, noun)))
                .or(() -> likely.described(reading, i, name -> other.test(name) && isOfTrade(noun, name)))
                .filter(name -> BodyKinds.fits(noun, name) || TradeNouns.isOne(noun));
    }

    /** {@code The chipmaker} for what the article has called {@code a maker of chips}. */
    private boolean isCalledAlike(String name, String noun) {
        return epithets.isCalled(name, known -> TradeNouns.isOne(known) && TradeNouns.agree(known, noun));
    }

    /** {@code Authority for Ports} of {@code Authority}, by which the article begins its name. */
    private String whole(String name) {
        return epithets.meant(Words.lower(name)).orElse(name);
    }

    /** {@code maker} and {@code truck maker} for Moe Truck, but not for Moe Foods. */
    private static boolean isOfKind(String noun, String name) {
        int space = noun.indexOf(' ');
        return space < 0 || Words.lower(name).contains(noun.substring(0, space));
    }

    /** Whether what has the name may be called so and is neither by its name nor by the article called otherwise. */
    private boolean isOfTrade(String noun, String name) {
        return isOfKind(noun, name)
                && isBusiness(name)
                && !BodyKinds.isNamed(name)
                && !epithets.isCalled(name, known -> TradeNouns.isOne(known) && !TradeNouns.agree(known, noun));
    }

    /** Whether what has the name may be a firm, but neither a commission nor {@code the Aurora}. */
    private boolean isBusiness(String name) {
        String last = Words.lower(name.substring(name.lastIndexOf(' ') + 1));
        boolean business =
                name.contains(" & ") || CompanyKinds.is(last) || WordNetKinds.isKindOf(last, "enterprise", 3);
        boolean body = names.fullest(name).contains(" of ")
                || Lexicon.isOrganisation(last)
                || WordNetKinds.isKindOf(last, "organization", 1);
        boolean determined = !names.withArticle(name).equals(name);
        boolean work = epithets.isCalled(name, called -> !called.equals(last) && isWork(called));
        return business || !body && !determined && !work;
    }

    /** {@code album}, {@code car}: what is made, but neither a building nor who works in it. */
    private static boolean isWork(String noun) {
        return WordNetKinds.isKindOf(noun, "artifact", 1)
                && !WordNetKinds.isKindOf(noun, "structure", 2)
                && !Lexicon.isOrganisation(noun);
    }
}
