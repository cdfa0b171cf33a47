package org.eventtimeline.extractor.article.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.eventtimeline.extractor.article.field.PublicationDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every text was published on 3 May 2024, or does not say when. */
class MastheadTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Published 3 May 2024",
                "Published: 09:00, 3 May 2024",
                "First published on Fri 3 May 2024 09.15 BST",
                "Updated: May 3, 2024 at 4:15 p.m. EDT",
                "Last updated May 3rd, 2024",
                "Posted on May 3, 2024 by admin",
                "By Ann Lee Updated May 3, 2024",
                "By Ann Lee, 3 May 2024",
                "By Ann Lee | May 3, 2024 | 5 min read",
                "3 May 2024, 09:15 GMT Updated 3 hours ago",
                "(Issued 2024-05-03)",
                "FRIDAY, MAY 3, 2024",
                "3 May 2024",
                "LAKEFORD, Ohio, May 3, 2024 (Newswire) -- It rained.",
                "LAKEFORD, May 3, 2024 /Newswire/ — It rained.",
                "Lakeford, 3 May 2024 – It rained.",
            })
    void aLineAboveTheArticleSaysWhenItWasPublished(String line) {
        assertEquals(
                PublicationDate.parse("2024-05-03"), Masthead.dateOf("Rain\n\n" + line + "\n\nIt rained on Monday."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Published 3 May",
                "Updated two hours ago",
                "Published in May 2024",
                "The report was published on 3 May 2024.",
                "Founded\t3 May 2024",
                "3 May 2024 – A fire destroyed the mill.",
                "On 3 May 2024 – it rained.",
                "Rain fell until 3 May 2024",
            })
    void otherLinesSayNothingOfThat(String line) {
        assertEquals(Optional.empty(), Masthead.dateOf("Rain\n\n" + line + "\n\nIt rained."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Published 3 May 2024", "3 May 2024"})
    void onlyWhatStandsAboveTheFirstParagraphIsOfTheArticle(String line) {
        assertEquals(Optional.empty(), Masthead.dateOf("It rained. ".repeat(20) + "\n\n" + line));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3 May 2024\nIt rained.\n\n4 May 2024\nIt stopped.",
                "2 May 2024\n\n3 May 2024\n\nRain.",
                "3 May 2024\n\nRain.\n\n2025–2027\n\nSun."
            })
    void theDaysOfADiaryAreOfItsEntries(String diary) {
        assertEquals(Optional.empty(), Masthead.dateOf(diary));
    }
}
