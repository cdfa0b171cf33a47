package org.eventtimeline.timeline.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import org.eventtimeline.timeline.merge.EventStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class AtomFeedTest {
    private static final List<String> HOSTILE = Sample.HOSTILE;

    private static Feed read(String text) throws FeedException {
        return (Feed) new WireFeedInput().build(new StringReader(text));
    }

    @Test
    void tellsWhereTheTimelineIsAndWhenItChanged() throws FeedException {
        Feed feed = read(Sample.text(new AtomFeed(), Sample.event("2025-09-04", "Xi and Kim hold talks")));

        assertEquals("atom_1.0", feed.getFeedType());
        assertEquals("Summer Talks", feed.getTitle());
        assertEquals("https://time.example/timelines/summer-talks", feed.getId());
        assertEquals(Sample.CHANGED, feed.getUpdated().toInstant());
        assertEquals(
                "https://time.example/api/v1/timelines/summer-talks/events.form",
                feed.getOtherLinks().get(0).getHref());
    }

    @Test
    void anEntryTellsAnEventAndItsSource() throws FeedException {
        Feed feed = read(Sample.text(new AtomFeed(), Sample.event("2025-09~", "Xi and Kim hold talks")));

        Entry entry = feed.getEntries().get(0);
        assertEquals("about September 2025: Xi and Kim hold talks", entry.getTitle());
        assertEquals(
                "urn:uuid:" + Sample.event("2025-09~", "Xi and Kim hold talks").id(), entry.getId());
        Instant published = entry.getPublished().toInstant();
        assertEquals(Sample.CAME, published);
        assertEquals(Sample.CHANGED, entry.getUpdated().toInstant());
        Link source = entry.getOtherLinks().get(0);
        assertEquals("via https://news.example/talks?a=1&b=2", source.getRel() + " " + source.getHref());
        Content content = entry.getContents().get(0);
        assertEquals("text", content.getType());
    }

    @ParameterizedTest
    @FieldSource("HOSTILE")
    void textStaysText(String headline) throws FeedException {
        Feed feed = read(Sample.text(
                new AtomFeed(), Sample.event("2025", headline, null, EventStatus.OCCURRED, "javascript:alert(1)")));

        Entry entry = feed.getEntries().get(0);
        assertEquals(
                "2025: " + Printable.text(headline).strip(), entry.getTitle().strip());
        assertEquals(List.of(), entry.getOtherLinks());
    }
}
