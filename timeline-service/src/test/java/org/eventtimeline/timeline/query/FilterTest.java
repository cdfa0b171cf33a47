package org.eventtimeline.timeline.query;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.eventtimeline.launcher.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each parameter lets through. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class FilterTest extends FilteredEvents {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                                        | 1901 1902 1903 1905",
                "status=negated                          | 1904",
                "status=occurred,negated                 | 1901 1902 1904 1905",
                "status=hypothetical,recurring           | ",
                "minSalience=0                           | 1901 1902 1903 1905 1906",
                "minSalience=.49                         | 1901 1902 1903 1905 1906",
                "minSalience=0.51                        | 1901 1902 1903",
                "minSalience=1&status=planned,negated    | 1903 1904",
                "kind=meeting                            | 1901",
                "kind=attack,release,unheard-of          | 1902 1903",
                "kind=unheard-of                         | ",
                "precision=year                          | 1901",
                "precision=month,day                     | 1902 1903 1905",
                "precision=minute&status=negated         | 1904",
                "participant=roux                        | 1901",
                "participant=emile roux                  | 1901",
                "participant=EMILE                       | 1901",
                "participant=brogger                     | 1901",
                "participant=Ada Brøgger Holm            | 1901",
                "participant=holm                        | 1901",
                "participant=roux emile                  | ",
                "participant=holm émile                  | ",
                "participant=rou                         | ",
                "participant=Acme X500                   | 1905",
                "participant=ACME x500                   | 1905",
                "participant=Bremer Acme X500            | ",
                "participant=Bremer X500                 | 1905",
                "participant=Nord X500                   | ",
                "participant=Roux !                      | 1901",
                "participant=the X500                    | ",
                "participant=Émile Roux Holm             | ",
                "place=tome                              | 1902",
                "place=sao tome                          | 1902",
                "place=minneapolis                       | 1902",
                "place=St. Paul                          | 1902",
                "place=roux                              | ",
                "tag=meeting                             | 1901",
                "tag=Attack                              | 1902",
                "tag=émile                               | 1901",
                "tag=sao tome                            | 1902",
                "tag=Minneapolis/St. Paul                | 1902",
                "tag=mill                                | ",
                "lang=en                                 | 1905",
                "lang=EN-gb                              | 1905",
                "lang=en-GB-oxendict                     | ",
                "lang=de                                 | ",
                "lang=en&tag=fair                        | ",
                "lang=en&q=fair                          | 1905",
                "source=harbour-post.example             | 1905",
                "source=www.Harbour-Post.example         | 1905",
                "source=https://www.harbour-post.example/ | 1905",
                "source=http://me@harbour-post.example:80/1 | 1905",
                "source=https://mill.example/            | ",
                "source=harbour post                     | 1905",
                "source= harbour post  &q=  fair         | 1905",
                "source=post.example                     | ",
                "source=harbour post&q=fair              | 1905",
                "source=harbour post&q=mill              | ",
                "q=mill                                  | 1902",
                "q=MILL&kind=attack&place=tome           | 1902",
                "q=mill&kind=meeting                     | ",
                "from=1902&to=1903                       | 1902 1903",
                "from=1902/1903                          | 1902 1903 1905",
                "to=1902/1903                            | 1901 1902 1903",
                "from=1905-05-02                         | 1905",
                "from=1905-05-02&within=contain          | ",
                "to=1905-05-02                           | 1901 1902 1903 1905",
                "to=1905-05-02&within=contain            | 1901 1902 1903",
                "from=1902-05&to=1902-05&within=contain  | 1902",
                "from=1902-05-02&within=contain&to=1904  | 1903",
                "within=contain                          | 1901 1902 1903 1905",
                "from=-2104012800000&to=-2103926400001   | 1903",
                "from=-2104099200000&to=-2104012800001   | ",
            })
    void aParameterLetsThrough(String parameters, String years) {
        List<String> expected = years == null ? List.of() : List.of(years.split(" "));

        List<String> dates = given().urlEncodingEnabled(true)
                .queryParams(parsed(parameters))
                .get(EVENTS)
                .then()
                .statusCode(200)
                .extract()
                .path("events.date");
        assertEquals(expected, dates.stream().map(date -> date.substring(0, 4)).toList());
    }
}
