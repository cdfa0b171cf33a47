package org.eventtimeline.extractor.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.eventtimeline.extractor.event.role.Entity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told without its verb. */
class GappingTest {
    @Test
    void isNoneWhereAVerbComesLater() {
        Found.assertEvents(
                "Trams to Oslo resumed in 1947, but a landslide on 9 April 1951, in which nine nurses were killed, led to"
                        + " protests.",
                "1947 | EXPLICIT | Trams to Oslo resume",
                "1951-04-09 | EXPLICIT | Nine nurses killed",
                "1951-04-09 | EXPLICIT | Landslide leads to protests");
    }

    private static final EventExtractor EXTRACTOR = new EventExtractor();
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 16);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # another object
            Ann Lee won a medal in 2012 and a cup in 2016.             | 2012 Ann Lee wins a medal; 2016 Ann Lee wins a cup
            In 2008 Ann Lee won a medal and in 2010 a cup.             | 2008 Ann Lee wins a medal; 2010 Ann Lee wins a cup
            Acme made a lamp in 1995, a clock in 1997 and a van in 2001. | 1995 Acme makes a lamp; 1997 Acme makes a clock; 2001 Acme makes a van
            Ann Lee left the army in 1950, and in 1952 the country.    | 1950 Ann Lee leaves the army; 1952 Ann Lee leaves the country
            Ann Lee read law in 1981 and botany in 1985, when she fled. | 1981 Ann Lee reads law; 1985 Ann Lee reads botany; 1985 Ann Lee flees
            # another place, another office
            Acme opened mills in Oslo in 1990 and in Bergen in 1992.   | 1990 Acme opens mills in Oslo; 1992 Acme opens mills in Bergen
            Otto Lang was appointed captain in 1805 and admiral in 1825. | 1805 Otto Lang appointed captain; 1825 Otto Lang appointed admiral
            Sales rose by 5 percent in 2018 and 7 percent in 2019.     | 2018 Sales rise by 5 percent; 2019 Sales rise by 7 percent
            Ann Lee took bronze in 2010 and silver in 2018.            | 2010 Ann Lee takes bronze; 2018 Ann Lee takes silver
            # nothing that an amount answers to
            Sales rose in 2018 and 7 percent in 2019.                  | 2018 Sales rise
            # somebody else
            Ann Lee died in 1901 and Otto Lang in 1924.                | 1901 Ann Lee dies; 1924 Otto Lang dies
            Ann Lee won a medal in 2012 and Otto Lang in 2016.         | 2012 Ann Lee wins a medal; 2016 Otto Lang wins a medal
            # the next of its sort
            The Oslo line closed in 1964, followed by the Bergen line in 1967. | 1964 Oslo line closes; 1967 Bergen line closes
            Acme made a lamp in 1995, followed in 1997 by a clock.     | 1995 Acme makes a lamp; 1997 Acme makes a clock
            # in brackets
            Acme opened shops in Oslo (1995), Rome (1999) and Moe (2003). | 1995 Acme opens shops in Oslo; 1999 Acme opens shops in Rome; 2003 Acme opens shops in Moe
            Ann Lee wrote the operas Orla (1995) and The Lamp (1999).  | 1995 Ann Lee writes the operas Orla; 1999 Ann Lee writes The Lamp
            # a list of dates, and another sentence
            Ann Lee won a medal in 2012 and in 2016.                   | 2012 Ann Lee wins a medal; 2016 Ann Lee wins a medal
            Ann Lee won a medal in 2012, and in 2016 a mill burned.    | 2012 Ann Lee wins a medal; 2016 Mill burns
            """)
    void theVerbIsThatOfTheConjunctBefore(String sentence, String expected) {
        List<String> events = EXTRACTOR.extract(null, sentence, PUBLISHED).events().stream()
                .map(event -> event.date().edtf().orElseThrow() + " " + event.headline())
                .toList();

        assertEquals(Arrays.asList(expected.split("; ")), events);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            The president visited Chile in 2001 and Japan in 2003. | Chile; Japan
            """)
    void eachConjunctHasItsOwnParticipants(String sentence, String expected) {
        List<String> names = EXTRACTOR.extract(null, sentence, PUBLISHED).events().stream()
                .map(event -> String.join(", ", Entity.names(event.entities(), Entity.Role.PARTICIPANT)))
                .toList();

        assertEquals(Arrays.asList(expected.split("; ")), names);
    }

    @Test
    void takesWhatIsNamedBehindAComma() {
        Found.assertEvents(
                "Acme built its first van in 1955 and its largest bus, the Otter, in 1962.",
                "1955 | EXPLICIT | Acme builds its first van",
                "1962 | EXPLICIT | Acme builds its largest bus the Otter");
    }
}
