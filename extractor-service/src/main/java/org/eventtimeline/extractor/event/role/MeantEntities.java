package org.eventtimeline.extractor.event.role;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eventtimeline.extractor.event.phrase.Geography;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.event.reference.Article;
import org.eventtimeline.extractor.language.Span;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;

/** Those whom a pronoun or a description means: {@code he}, {@code the firm}. */
final class MeantEntities {
    private MeantEntities() {}

    /** Those whom the pronoun or description in noun phrase {@code i} means, where they have names. */
    static List<Entity> at(Article article, Phrases phrases, int i) {
        int first = phrases.get(i).from();
        Optional<String> meant = article.antecedents().at(phrases, first).filter(MeantEntities::isName);
        if (meant.isEmpty()) {
            return List.of();
        }
        boolean described = phrases.token(first).pos() == PartOfSpeech.DET;
        Token last = phrases.token(described ? first + 1 : first);
        Span span = new Span(phrases.token(first).start(), last.end());
        boolean one = article.names().inAnyCase(meant.get()).isPresent();
        return Stream.of(one ? new String[] {meant.get()} : meant.get().split(", | and "))
                .filter(name -> !Lexicon.isPrize(Words.lower(name.substring(name.lastIndexOf(' ') + 1))))
                .map(name -> new Entity(article.names().fullest(name), Entity.Role.PARTICIPANT, span))
                .toList();
    }

    /** {@code Acme}, {@code eBay}, {@code Kenyan army}; neither {@code the tanker} nor {@code Acme spokesman}. */
    private static boolean isName(String meant) {
        String first = meant.split(" ", 2)[0];
        String last = meant.substring(meant.lastIndexOf(' ') + 1);
        boolean whole = last.chars().anyMatch(c -> !Character.isLowerCase(c)) || first.equals(last);
        boolean body = Lexicon.isOrganisation(last) && (Geography.isPeople(first) || Geography.isCountry(first));
        return first.chars().anyMatch(Character::isUpperCase) && (whole || body);
    }
}
