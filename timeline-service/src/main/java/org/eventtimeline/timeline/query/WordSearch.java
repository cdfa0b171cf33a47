package org.eventtimeline.timeline.query;

/**
 * The search for events that hold words, in two ways of which the database takes one.
 *
 * <p>Where few mentions hold the words, their events are looked up and then put in order; where many do, the events are
 * read in order and those without the words skipped. The mentions are counted first, as no guess at their number is good
 * enough: either way is a thousand times slower than the other in its bad case.
 *
 * @param timeline the name of the timeline
 * @param words what to look for
 */
record WordSearch(String timeline, String words) {
    private static final int FEW = 2000;
    private static final String QUERY = "plainto_tsquery('timeline.words', ?)";
    private static final String COUNT = "(select count(*) from found)";

    /** The tables that both ways use: what was found, cut off where it is many, and the events where it is few. */
    Sql tables() {
        return Sql.of("""
                with found as materialized (
                    select m.event from timeline.mention m
                    where m.words @@ %s and m.timeline = (select key from timeline.timeline where name = ?)
                    limit %d
                ), few as materialized (
                    select %s from %s where %s <= %d and e.id in (select event from found)
                )
                """.formatted(QUERY, FEW + 1, EventRow.COLUMNS, EventRow.TABLES, COUNT, FEW), words, timeline);
    }

    /** Selects from the events where few were found, none otherwise. */
    Sql few() {
        return Sql.of("select e.* from few e where true");
    }

    /** The condition on events where many were found, never true otherwise. */
    Sql many() {
        return Sql.of(
                COUNT + " > " + FEW
                        + " and exists (select from timeline.mention m where m.event = e.id and m.words @@ " + QUERY
                        + ")",
                words);
    }
}
