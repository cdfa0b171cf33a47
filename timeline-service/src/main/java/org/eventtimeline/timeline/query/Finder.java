package org.eventtimeline.timeline.query;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eventtimeline.timeline.event.Salience;
import org.eventtimeline.timeline.merge.EventStatus;

/**
 * A condition that few events may meet, and the way to find those few along an index.
 *
 * @param candidates selects the ids of the events that meet it, as {@code event}
 * @param condition what an event {@code e} must meet
 * @param isSlow whether all the candidates are looked up before the first is there, however few are taken
 */
record Finder(Sql candidates, Sql condition, boolean isSlow) {
    /** More than these are many. */
    static final int FEW = 2000;

    /** The host of an address, or what there is instead, as the database takes it from the addresses of articles. */
    private static final Pattern HOST =
            Pattern.compile("^(?:[a-z][a-z0-9+.-]*://(?:[^/?#@]*@)?)?(?:www\\.)?([^/?#:]+).*$", Pattern.DOTALL);

    private static final String NAMED = "phraseto_tsquery('timeline.words', ?)";
    private static final String WORDED = "plainto_tsquery('timeline.words', ?)";

    /** The finders that a filter asks for. */
    static Stream<Finder> of(String timeline, EventFilter filter) {
        return Stream.of(
                        byKind(timeline, filter),
                        byNames(timeline, filter),
                        Optional.ofNullable(filter.tag()).map(tag -> byTag(timeline, tag, filter)),
                        Optional.ofNullable(filter.source()).map(source -> bySource(timeline, source)),
                        Optional.ofNullable(filter.language()).map(language -> byLanguage(timeline, language)),
                        Optional.ofNullable(filter.words()).map(words -> byWords(timeline, words)))
                .flatMap(Optional::stream);
    }

    /** By what has few values, each of which few events may have. */
    private static Optional<Finder> byKind(String timeline, EventFilter filter) {
        Sql kind = Sql.all(
                filter.kinds().isEmpty()
                        ? Sql.NONE
                        : Sql.of("e.kind = any (?)", (Object) filter.kinds().toArray(String[]::new)),
                filter.precisions().isEmpty() ? Sql.NONE : Sql.isOneOf("e.precision", filter.precisions()));
        boolean isUsual = filter.statuses().isEmpty() || filter.statuses().contains(EventStatus.OCCURRED);
        return kind == Sql.NONE && isUsual && filter.minSalience() <= Salience.SHOWN
                ? Optional.empty()
                : Optional.of(new Finder(inTimeline(timeline).and(Sql.all(kind, shown(filter))), kind, false));
    }

    /** What the filter says of status and salience; written out, so that the index of what is shown applies. */
    static Sql shown(EventFilter filter) {
        Sql salient = Sql.of("e.salience >= " + filter.minSalience());
        return filter.statuses().isEmpty() ? salient : salient.and(Sql.isOneOf("e.status", filter.statuses()));
    }

    private static Optional<Finder> byNames(String timeline, EventFilter filter) {
        Sql names = Sql.all(participant(filter.participant()), named("e.places", filter.place()));
        return names == Sql.NONE
                ? Optional.empty()
                : Optional.of(new Finder(inTimeline(timeline).and(names), names, true));
    }

    private static Finder byTag(String timeline, String tag, EventFilter filter) {
        Sql kind = Sql.of("e.kind = ?", tag.toLowerCase(Locale.ROOT));
        Sql name = Sql.of("(")
                .then(named("e.participants", tag))
                .then(" or ")
                .then(named("e.places", tag))
                .then(")");
        return new Finder(
                Sql.of("select event from ((")
                        .then(inTimeline(timeline).and(kind).and(shown(filter)))
                        .then(") union all (")
                        .then(inTimeline(timeline).and(name))
                        .then(")) tagged where true"),
                Sql.of("(").then(kind).then(" or ").then(name).then(")"),
                true);
    }

    private static Sql participant(String name) {
        return name == null ? Sql.NONE : new LongerName(words(name)).condition();
    }

    private static Sql named(String column, String name) {
        return name == null ? Sql.NONE : Sql.of("timeline.name_words(" + column + ") @@ " + NAMED, words(name));
    }

    private static Sql inTimeline(String timeline) {
        return Sql.of("select e.id as event from timeline.event e where e.timeline = ")
                .then(Sql.key(timeline));
    }

    /** A slash or hyphen parts words here, as in the index. */
    private static String words(String name) {
        return name.replace('/', ' ').replace('-', ' ');
    }

    private static Finder bySource(String timeline, String source) {
        String host = HOST.matcher(source.toLowerCase(Locale.ROOT)).replaceFirst("$1");
        return byArticle(timeline, Sql.of("(a.host = ? or a.publisher_words @@ " + NAMED + ")", host, words(source)));
    }

    /** "en" is the beginning of "en-GB" and not of "enm". */
    private static Finder byLanguage(String timeline, String language) {
        String column = "(lower(a.language) || '-') collate \"C\"";
        String tag = language.toLowerCase(Locale.ROOT);
        return byArticle(timeline, Sql.of(column + " >= ? and " + column + " < ?", tag + "-", tag + "."));
    }

    /** The articles come first, and no more than can be few: each tells an event. */
    private static Finder byArticle(String timeline, Sql isIt) {
        return new Finder(
                Sql.of("select m.event from (select a.key from timeline.article a where ")
                        .then(isIt)
                        .then(" and a.timeline = ")
                        .then(Sql.key(timeline))
                        .then(" limit " + (FEW + 1) + ") a join timeline.mention m on m.article = a.key"),
                Sql.of("exists (select from timeline.mention m join timeline.article a on a.key = m.article"
                                + " where m.event = e.id and ")
                        .then(isIt)
                        .then(")"),
                false);
    }

    private static Finder byWords(String timeline, String words) {
        return new Finder(
                Sql.of(
                                "select m.event from timeline.mention m where m.words @@ " + WORDED
                                        + " and m.timeline = ",
                                words)
                        .then(Sql.key(timeline)),
                Sql.of(
                        "exists (select from timeline.mention m where m.event = e.id and m.words @@ " + WORDED + ")",
                        words),
                true);
    }
}
