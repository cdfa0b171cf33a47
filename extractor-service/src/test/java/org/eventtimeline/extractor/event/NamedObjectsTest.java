package org.eventtimeline.extractor.event;

import org.junit.jupiter.api.Test;

/** What follows an object that a name explains, and what a verb says. */
class NamedObjectsTest {
    @Test
    void goesOnBehindTheName() {
        Found.assertEvents(
                "Police charged the minister, Ann Lee, with bribery on May 3.",
                "2024-05-03 | EXPLICIT | Police charge Ann Lee with bribery");
        Found.assertEvents(
                "Acme sued its former partner, Orbita, over a patent in 2020.",
                "2020 | EXPLICIT | Acme sues Orbita over a patent");
    }

    @Test
    void tellsTheNameOfAThing() {
        Found.assertEvents(
                "Ann Lee published her first novel, The Lamp of Karsa, in 1926.",
                "1926 | EXPLICIT | Ann Lee publishes her first novel, The Lamp of Karsa");
        Found.assertEvents(
                "Acme launched a small van, the Orrin 3, at a fair in 1990.",
                "1990 | EXPLICIT | Acme launches a small van, the Orrin 3");
        Found.assertEvents(
                "Ann Lee sold a mill, Holt House, and the port in 1985.",
                "1985 | EXPLICIT | Ann Lee sells a mill, Holt House and the port");
    }

    @Test
    void tellsTheNameOfMemoirs() {
        Found.assertEvents(
                "Ann Lee published her memoirs, A Narrow Bridge, in 2014.",
                "2014 | EXPLICIT | Ann Lee publishes her memoirs, A Narrow Bridge");
    }

    @Test
    void givesNoMinisterThatOfficeByElection() {
        Found.assertEvents(
                "Energy Minister Otto Lang was first elected in 2007.", "2007 | EXPLICIT | Otto Lang elected");
    }

    @Test
    void tellsTheNameThatAThingIsGiven() {
        Found.assertEvents(
                "The probe, called Orbit Nine, landed on Mars in 2018.", "2018 | EXPLICIT | Orbit Nine lands on Mars");
        Found.assertEvents(
                "The probe, called off in May, landed on Mars in 2018.", "2018 | EXPLICIT | Probe lands on Mars");
    }

    @Test
    void tellsTheNameBehindASubjectThatSaysLess() {
        Found.assertEvents(
                "The firm that owns the ferry, Acme Lines, sued a bank on May 3.",
                "2024-05-03 | EXPLICIT | Acme Lines sues a bank");
        Found.assertEvents("A second, the comet Brisova, followed in 2019.", "2019 | EXPLICIT | Comet Brisova follows");
        Found.assertEvents(
                "Ann Lee left in 2018 to start a rival, Zinova, which failed.",
                "2018 | EXPLICIT | Ann Lee leaves to start Zinova");
    }

    @Test
    void tellsWhoIsDescribed() {
        Found.assertEvents(
                "The Lanterns were a folk band formed in Bergen in 1971.",
                "1971 | EXPLICIT | Lanterns formed in Bergen");
    }

    @Test
    void tellsBothSides() {
        Found.assertEvents(
                "The Battle of Karsa was fought in 1806 between the army of the Duke of Marren and rebels.",
                "1806 | EXPLICIT | Battle of Karsa fought between the army of the Duke of Marren and rebels");
    }

    @Test
    void takesNoFirmForAnEvent() {
        Found.assertEvents(
                "Ann Lee signed to Gantry Records in 1973.", "1973 | EXPLICIT | Ann Lee signs to Gantry Records");
    }

    @Test
    void tellsAHospitalFromAGeneral() {
        Found.assertEvents(
                "Otto Lang visited Lindal General Hospital in 2019.",
                "2019 | EXPLICIT | Otto Lang visits Lindal General Hospital");
    }

    @Test
    void endsAListWhereAClauseBegins() {
        Found.assertEvents(
                "Ann Lee was hit by a tram in 1910, and most of the nurses wept.",
                "1910 | EXPLICIT | Ann Lee hit by a tram",
                "1910 | EXPLICIT | Most of the nurses wept");
    }

    @Test
    void tellsTheLanguage() {
        Found.assertEvents(
                "Ann Lee's novel was translated into German two years later, in 1931.",
                "1931 | EXPLICIT | Ann Lee's novel translated into German");
    }

    @Test
    void tellsTheContentWhateverTheVerb() {
        Found.assertEvents(
                "Orbita signalled on May 3 that it would close two mills.",
                "2024-05-03 | EXPLICIT | Orbita signals that it will close two mills");
    }
}
