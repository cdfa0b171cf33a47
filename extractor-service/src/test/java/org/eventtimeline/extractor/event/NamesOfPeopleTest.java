package org.eventtimeline.extractor.event;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How people are named whose names are no pairs of words. */
class NamesOfPeopleTest {
    @Test
    void areNotThoseOfWhatIsCalledAfterThem() {
        Found.assertEvents(
                "Otto Lang married Lucia Moe. They opened Trattoria Lucia in 1959. Lucia died in 1981.",
                "2024-05-16 | DOCUMENT | Otto Lang marries Lucia Moe",
                "1959 | EXPLICIT | Otto Lang and Lucia Moe open Trattoria Lucia",
                "1981 | EXPLICIT | Lucia Moe dies");
    }

    @Test
    void leavesOutNicknames() {
        Found.assertEvents(
                "Otto \"Ox\" van Lang opened a mill in 1920. Van Lang sold it in 1931.",
                "1920 | EXPLICIT | Otto van Lang opens a mill",
                "1931 | EXPLICIT | Otto van Lang sells the mill");
    }

    @Test
    void knowsSomebodyByTheFirstOfTwoSurnames() {
        Found.assertEvents(
                "Ana Montvela Ruiz was a nurse. She wept. Montvela opened a school in 1920.",
                "1920 | EXPLICIT | Ana Montvela Ruiz opens a school");
        Found.assertEvents(
                "Ana Maria Ruiz was a nurse. She wept. Maria opened a school in 1920.",
                "1920 | EXPLICIT | Maria opens a school");
    }

    @Test
    void knowsAPairOfWordsByTheLastAlone() {
        Found.assertEvents(
                "Ann Moe liked Jolgen Reist. Reist opened a mill in 1920.",
                "1920 | EXPLICIT | Jolgen Reist opens a mill");
    }

    @Test
    void knowsASurnameThatOpensASentenceLikeANoun() {
        Found.assertEvents(
                "The club likes Alan Birch. Birch, who sang, opened a mill in 1920. Birch later sold it in 1931.",
                "1920 | EXPLICIT | Alan Birch opens a mill",
                "1931 | EXPLICIT | Alan Birch sells the mill");
        Found.assertEvents(
                "The club owns a birch. Birch, which burns, was sold in 1920.", "1920 | EXPLICIT | Birch sold");
    }

    @Test
    void takesNoStormForSomebody() {
        Found.assertEvents(
                "Storm Petra hit Oslo in 2019. It was strong, and a baker said he liked it. "
                        + "Petra hit Moss in 2020. He swam to Moss in 2021.",
                "2019 | EXPLICIT | Storm Petra hits Oslo",
                "2020 | EXPLICIT | Petra hits Moss",
                "2021 | EXPLICIT | Baker swims to Moss");
    }

    @Test
    void leavesQuotedNamesOfThings() {
        Found.assertEvents(
                "Acme unveiled its \"Lion\" system in 2012.", "2012 | EXPLICIT | Acme unveils its Lion system");
    }

    @Test
    void knowsSeveralSurnamesByAllOfThem() {
        Found.assertEvents(
                "Marta de la Vega Oyarzun opened a school in 1920. De la Vega moved to Lima in 1925.",
                "1920 | EXPLICIT | Marta de la Vega Oyarzun opens a school",
                "1925 | EXPLICIT | Marta de la Vega Oyarzun moves to Lima");
        Found.assertEvents(
                "The poet Ana García Lindo opened a school in 1920. García Lindo moved to Lima in 1925.",
                "1920 | EXPLICIT | Ana García Lindo opens a school",
                "1925 | EXPLICIT | Ana García Lindo moves to Lima");
    }

    @Test
    void knowsPeopleByHowTheirFamilyNamesBegin() {
        Found.assertEvents(
                "Otto Berg moved to Oslo in 1920. He was hired by Zort von Essen in 1921. Von Essen died in 1930.",
                "1920 | EXPLICIT | Otto Berg moves to Oslo",
                "1921 | EXPLICIT | Otto Berg hired by Zort von Essen",
                "1930 | EXPLICIT | Zort von Essen dies");
    }

    @Test
    void knowsWhomAPersonHasAsARival() {
        Found.assertEvents(
                "Otto Lang left Rovers on May 3. His replacement, Dewi Pugh-Moe, was injured in 2020. "
                        + "Coach Tim Lee was sacked by the club in 2021.",
                "2024-05-03 | EXPLICIT | Otto Lang leaves Rovers",
                "2020 | EXPLICIT | Dewi Pugh-Moe injured",
                "2021 | EXPLICIT | Tim Lee sacked by the club");
    }

    @Test
    void leavesOpenWhichOfTwoMen() {
        Found.assertEvents(
                "Otto Lang met Tim Lang in 1999. Mr Lang resigned in 2001.",
                "1999 | EXPLICIT | Otto Lang meets Tim Lang",
                "2001 | EXPLICIT | Mr Lang resigns");
    }

    @Test
    void knowsFamilyNamesThatStandFirst() {
        Found.assertEvents(
                "Lin Haoran gave the firm to his daughter Lin Yuna in 2009. Ms Lin sold the firm in 2018.",
                "2009 | EXPLICIT | Lin Haoran gives the firm to Lin Yuna",
                "2018 | EXPLICIT | Lin Yuna sells the firm");
    }

    @Test
    void takesABrotherForThatOfWhoHasANamesake() {
        Found.assertEvents(
                "Police interviewed Otto and Tim Lang in 2019. Sergeant Paul Moe arrested Tim Lang in 2020. "
                        + "His brother fled in 2021.",
                "2019 | EXPLICIT | Police interview Otto Lang and Tim Lang",
                "2020 | EXPLICIT | Paul Moe arrests Tim Lang",
                "2021 | EXPLICIT | Tim Lang's brother flees");
    }

    @Test
    void knowsASonByTheFamilyName() {
        Found.assertEvents(
                "The singer Otto Lang Jr. left the band in 1980. Lang's death in 1988 ended it.",
                "1980 | EXPLICIT | Otto Lang Jr. leaves the band",
                "1988 | EXPLICIT | Otto Lang Jr.'s death ends the band");
    }

    @Test
    void leavesOutOfWhatPeopleTheyAre() {
        Found.assertEvents(
                "The first coach, the Hungarian Bélo Karpat, left Oslo in 1920. Karpat died in 1931.",
                "1920 | EXPLICIT | Bélo Karpat leaves Oslo",
                "1931 | EXPLICIT | Bélo Karpat dies");
    }

    @Test
    void joinsWelshSons() {
        Found.assertEvents("Siôn ap Rhys left Oslo in 1920.", "1920 | EXPLICIT | Siôn ap Rhys leaves Oslo");
    }

    @Test
    void givesBrothersTheirSurname() {
        Found.assertEvents(
                "The mill was built in 1901 by the brothers Iver and Osk Lang. Iver left in 1911.",
                "1901 | EXPLICIT | Mill built by Iver Lang and Osk Lang",
                "1911 | EXPLICIT | Iver Lang leaves");
    }

    @Test
    void leavesBrothersWithoutSurname() {
        Found.assertEvents(
                "The mill was built in 1901 by the brothers Otto and Osk. Otto left Norway in 1911.",
                "1901 | EXPLICIT | Mill built by Otto and Osk",
                "1911 | EXPLICIT | Otto leaves Norway");
    }

    @Test
    void tellsNamesakesByTheirTitles() {
        Found.assertEvents(
                "Bron Lang, 44, was held in Oslo on May 2 over the death of her husband, Ryk Lang. "
                        + "Mr Lang fell ill on April 3. Mrs Lang left Norway on April 5.",
                "2024-05-02 | EXPLICIT | Bron Lang held in Oslo over the death of Ryk Lang",
                "2024-04-03 | EXPLICIT | Ryk Lang falls ill",
                "2024-04-05 | EXPLICIT | Bron Lang leaves Norway");
    }

    @Test
    void leavesTitlesWhereNamesakesStayOpen() {
        Found.assertEvents(
                "Bron Lang, 44, and Ryk Lang, 46, sold a mill in Oslo on May 2. Mr Lang fell ill on May 3.",
                "2024-05-02 | EXPLICIT | Bron Lang and Ryk Lang sell a mill in Oslo",
                "2024-05-03 | EXPLICIT | Mr Lang falls ill");
    }

    @Test
    void givesNobodyTheTitleOfAnotherGender() {
        Found.assertEvents(
                "Sir Rajan Chaud left Oslo in 1995. Lady Chaud died in 2019.",
                "1995 | EXPLICIT | Rajan Chaud leaves Oslo",
                "2019 | EXPLICIT | Lady Chaud dies");
    }

    @Test
    void knowsACompanyFromAPerson() {
        Found.assertEvents(
                "Otto Lang joined the drug company Farrow in 1962. It made him its head in 1970.",
                "1962 | EXPLICIT | Otto Lang joins the drug company Farrow",
                "1970 | EXPLICIT | Farrow makes Otto Lang its head");
    }

    @Test
    void readsTheNumeralOfAName() {
        Found.assertEvents(
                "Orbit I was launched in 2019. Contact was lost after Orbit I was hit by a rock in 2021.",
                "2019 | EXPLICIT | Orbit I launched",
                "2021 | EXPLICIT | Orbit I hit by a rock");
    }

    @Test
    void readsTheSpeakerBehindAPlace() {
        Found.assertEvents("In Oslo I was held on May 3.");
    }

    @Test
    void knowsBodiesByWhatTheyAreFor() {
        Found.assertEvents(
                "The European Union met on May 2. The Union for Free Tavira split on May 3.",
                "2024-05-02 | EXPLICIT | European Union meets",
                "2024-05-03 | EXPLICIT | Union for Free Tavira splits");
    }

    @Test
    void leavesTheAgeBeforeAName() {
        Found.assertEvents(
                "Nineteen-year-old Ann Lee won the cup on May 3.", "2024-05-03 | EXPLICIT | Ann Lee wins the cup");
    }

    @Test
    void takesNoAdjectiveOfATitleForAName() {
        List<String> headlines = new EventExtractor()
                        .extract(
                                "Angry Lang quits Acme board",
                                "Ann Lang resigned on May 3. Lang joined the board in 2019. She wept.",
                                LocalDate.of(2024, 5, 16))
                        .events()
                        .stream()
                        .map(DatedEvent::headline)
                        .toList();
        assertTrue(headlines.contains("Ann Lang joins the board"), headlines::toString);
    }
}
