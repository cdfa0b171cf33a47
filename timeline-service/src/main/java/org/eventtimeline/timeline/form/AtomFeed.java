package org.eventtimeline.timeline.form;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.eventtimeline.timeline.form.FormType.Extent;
import org.eventtimeline.timeline.query.EventView;

/** A feed of what came last, in Atom (RFC 4287). */
@ApplicationScoped
class AtomFeed implements Form {
    private static final String ATOM = "application/atom+xml";

    @Override
    public FormType type() {
        return new FormType("atom", ATOM, Extent.LATEST);
    }

    @Override
    public Stream<byte[]> write(Excerpt excerpt) {
        Feed feed = new Feed("atom_1.0");
        feed.setEncoding(StandardCharsets.UTF_8.name());
        feed.setId(excerpt.page().toString());
        feed.setTitle(excerpt.timeline().title());
        feed.setUpdated(Date.from(excerpt.timeline().updatedAt()));
        feed.setAuthors(List.of(person("Event Timeline")));
        feed.setAlternateLinks(List.of(link("alternate", "text/html", excerpt.page())));
        feed.setOtherLinks(List.of(link("self", ATOM, excerpt.self())));
        feed.setEntries(
                excerpt.events().stream().map(event -> entry(excerpt, event)).toList());
        try {
            return Stream.of(new WireFeedOutput().outputString(feed).getBytes(StandardCharsets.UTF_8));
        } catch (FeedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Entry entry(Excerpt excerpt, EventView event) {
        Story story = Story.of(event);
        Entry entry = new Entry();
        entry.setId("urn:uuid:" + event.id());
        entry.setTitle(story.when() + ": " + story.headline());
        entry.setPublished(Date.from(event.createdAt()));
        entry.setUpdated(Date.from(event.updatedAt()));
        entry.setAlternateLinks(List.of(link("alternate", "text/html", excerpt.page(event.id()))));
        entry.setOtherLinks(story.link().stream()
                .map(source -> link("via", "text/html", source))
                .toList());
        entry.setCategories(story.tags().stream().map(AtomFeed::category).toList());
        entry.setContents(List.of(text(story.text())));
        return entry;
    }

    private static SyndPerson person(String name) {
        Person person = new Person();
        person.setName(name);
        return person;
    }

    private static Link link(String rel, String type, URI address) {
        Link link = new Link();
        link.setRel(rel);
        link.setType(type);
        link.setHref(address.toString());
        return link;
    }

    private static Category category(String term) {
        Category category = new Category();
        category.setTerm(term);
        return category;
    }

    private static Content text(String value) {
        Content content = new Content();
        content.setType("text");
        content.setValue(value);
        return content;
    }
}
