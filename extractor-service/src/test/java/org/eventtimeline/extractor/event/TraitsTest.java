package org.eventtimeline.extractor.event;

import org.junit.jupiter.api.Test;

/** Of whom an article tells an age, an origin or a former office only in going on. */
class TraitsTest {
    @Test
    void knowsTheOnlyOneSpokenOfByAnAge() {
        Found.assertEvents(
                "Seán Lang beat Tarsa on May 3. The 23-year-old joined Moe Town in 2016. He left in 2019.",
                "2024-05-03 | EXPLICIT | Seán Lang beats Tarsa",
                "2016 | EXPLICIT | Seán Lang joins Moe Town",
                "2019 | EXPLICIT | Seán Lang leaves");
        Found.assertEvents(
                "Ann Lee said she retired on May 3. The 44-year-old rider won the cup in 2016.",
                "2024-05-03 | EXPLICIT | Ann Lee retires",
                "2016 | EXPLICIT | Ann Lee wins the cup");
    }

    @Test
    void knowsTheOnlyOneSpokenOfByAgeAndOrigin() {
        Found.assertEvents(
                "Coach Otto el-Lang was sacked on May 3. The 52-year-old Swede joined Moe Town in 2016.",
                "2024-05-03 | EXPLICIT | Otto el-Lang sacked",
                "2016 | EXPLICIT | Otto el-Lang joins Moe Town");
    }

    @Test
    void knowsAPoliticianByTheParty() {
        Found.assertEvents(
                "Councillor Ann Lee was chosen on May 3. The Labour politician moved to Oslo in 2008.",
                "2024-05-03 | EXPLICIT | Ann Lee chosen",
                "2008 | EXPLICIT | Ann Lee moves to Oslo");
    }

    @Test
    void takesNobodyOfAnotherAge() {
        Found.assertEvents(
                "Ann Lee, 41, beat Ada Moe on May 3. The 23-year-old joined Moe Town in 2016. She wept.",
                "2024-05-03 | EXPLICIT | Ann Lee beats Ada Moe",
                "2016 | EXPLICIT | Ada Moe joins Moe Town");
        Found.assertEvents(
                "Ann Lee, 41, wept on May 3. The 23-year-old joined Moe Town in 2016.",
                "2024-05-03 | EXPLICIT | Ann Lee weeps",
                "2016 | EXPLICIT | 23-year-old joins Moe Town");
    }

    @Test
    void knowsAnOfficeOfTwoWords() {
        Found.assertEvents(
                "Prime Minister Ann Lee met Deputy Mayor Tim Moe on May 3. The prime minister wept in 2016. "
                        + "The deputy mayor fled in 2017. The vice president moved to Oslo in 2018. He wept.",
                "2024-05-03 | EXPLICIT | Ann Lee meets Tim Moe",
                "2016 | EXPLICIT | Ann Lee weeps",
                "2017 | EXPLICIT | Tim Moe flees",
                "2018 | EXPLICIT | Vice president moves to Oslo");
    }

    @Test
    void takesNoCoachForAPlayer() {
        Found.assertEvents(
                "Coach Otto Lang dropped Tim Lee on May 3. The striker joined Moe Town in 2016. He wept.",
                "2024-05-03 | EXPLICIT | Otto Lang drops Tim Lee",
                "2016 | EXPLICIT | Tim Lee joins Moe Town");
    }

    @Test
    void knowsTheOnlyOneSpokenOfByAnOriginOfTwoWords() {
        Found.assertEvents(
                "Coach Otto Lang was sacked on May 3. The New Zealander arrived in 2016.",
                "2024-05-03 | EXPLICIT | Otto Lang sacked",
                "2016 | EXPLICIT | Otto Lang arrives");
    }

    @Test
    void knowsWhomTheArticleHasCalledByAFormerOffice() {
        Found.assertEvents(
                "Nurses sued the former finance minister, Otto Lang, on May 3. Boys sang. The former minister fled in 2019.",
                "2024-05-03 | EXPLICIT | Nurses sue Otto Lang",
                "2019 | EXPLICIT | Otto Lang flees");
    }

    @Test
    void knowsTheOnlyOneSpokenOfByAFormerOffice() {
        Found.assertEvents(
                "Ann Lee, 44, left Moe Town on May 3. The former Oslo captain joined it in 2016.",
                "2024-05-03 | EXPLICIT | Ann Lee leaves Moe Town",
                "2016 | EXPLICIT | Ann Lee joins Moe Town");
    }

    @Test
    void knowsTheOnlyOneSpokenOfByAVocation() {
        Found.assertEvents(
                "Ann Lee sang on May 3. The painter moved to Oslo in 1990. Otto Moe met her in 1980. "
                        + "The painter wept in 1981.",
                "2024-05-03 | EXPLICIT | Ann Lee sings",
                "1990 | EXPLICIT | Ann Lee moves to Oslo",
                "1980 | EXPLICIT | Otto Moe meets Ann Lee",
                "1981 | EXPLICIT | Ann Lee weeps");
    }

    @Test
    void leavesWhoHoldsAnOfficeThereOpen() {
        Found.assertEvents(
                "Ann Lee sang on May 3 and left with her son. The referee moved to Oslo in 1990.",
                "2024-05-03 | EXPLICIT | Ann Lee sings",
                "2024-05-03 | EXPLICIT | Ann Lee leaves with her son");
    }
}
