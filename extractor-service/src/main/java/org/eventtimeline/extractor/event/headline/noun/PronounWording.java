package org.eventtimeline.extractor.event.headline.noun;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.eventtimeline.extractor.event.name.Gender;
import org.eventtimeline.extractor.event.name.GivenNames;
import org.eventtimeline.extractor.event.name.NameFinder;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.event.reference.Article;

/** Words pronouns by what they stand for: {@code Ann Lee's} for {@code her} in {@code her visit}. */
final class PronounWording {
    private static final Set<String> OWNERS = Set.of("its", "his", "their");

    private static final Set<String> THINGS = Set.of("its", "their");

    private static final Pattern TENS = Pattern.compile("[0-9]0s|(twen|thir|for|fif|six|seven|eigh|nine)ties|teens");

    private final Article article;
    private final Wording wording;
    private final Topic topic;

    PronounWording(Article article, Wording wording, Topic topic) {
        this.article = article;
        this.wording = wording;
        this.topic = topic;
    }

    /**
     * What a pronoun stands for, unless that is what the headline is about.
     *
     * @param i its phrase
     */
    String words(String pronoun, String meant, Phrases phrases, int i) {
        boolean single = phrases.get(i).to() - phrases.get(i).from() == 1;
        boolean alone = single && !OWNERS.contains(pronoun);
        boolean mayBeOwn =
                topic.isKnown() && topic.mayOwn(pronoun, phrases.head(i).lemma()) && !isOfThing(pronoun, phrases, i);
        boolean nameless = THINGS.contains(pronoun) && !Character.isUpperCase(meant.codePointAt(0));
        boolean told = topic.isKnown() && !alone && !mayBeOwn && isToldBefore(meant, phrases, i);
        if (told
                || alone && topic.isOf(meant)
                || mayBeOwn && (!alone || nameless)
                || topic.is(meant)
                || isTopic(meant)
                || isAge(phrases, i)) {
            return inThirdPerson(pronoun, meant, phrases, i);
        }
        return alone ? named(meant, phrases, i) : Words.possessive(named(meant, phrases, i));
    }

    /** {@code her} for {@code my}; {@code I} where the verb says that the speaker speaks, {@code I have}. */
    private static String inThirdPerson(String pronoun, String meant, Phrases phrases, int i) {
        Optional<Gender> gender = GivenNames.gender(meant);
        boolean male = gender.equals(Optional.of(Gender.MALE));
        boolean own = phrases.isVerb(i + 1) && phrases.verb(i + 1).tense() == Tense.PRESENT || gender.isEmpty();
        return switch (pronoun) {
            case "my" -> gender.isEmpty() ? "their" : male ? "his" : "her";
            case "i" -> own ? "I" : male ? "he" : "she";
            case "me" -> male ? "him" : "her";
            case "myself" -> male ? "himself" : "herself";
            default -> pronoun;
        };
    }

    /**
     * {@code its} of what a person does: {@code joined a club and won its cup}, but not {@code said it sold its mill}.
     */
    private boolean isOfThing(String pronoun, Phrases phrases, int i) {
        int verb = i - 1;
        while (phrases.isVerb(verb - 1) || phrases.isKind(verb - 1, Kind.ADVERB)) {
            verb--;
        }
        boolean ofOther = phrases.isNoun(verb - 1) && !wording.isPerson(phrases, verb - 1);
        return pronoun.equals("its")
                && phrases.isVerb(verb)
                && !ofOther
                && article.names().person(topic.text()).isPresent();
    }

    /** {@code Lee} in {@code brought Lee to his mother}: who stands before in the predicate, whom its noun is of. */
    private boolean isToldBefore(String meant, Phrases phrases, int i) {
        for (int other = i - 1; other >= 0 && !phrases.isVerb(other); other--) {
            if (phrases.get(other) instanceof NounPhrase noun
                    && (NameFinder.names(phrases, noun).stream()
                                    .anyMatch(name ->
                                            article.names().full(name.text()).equals(meant))
                            || article.antecedents().at(phrases, noun.from()).equals(Optional.of(meant)))) {
                return true;
            }
        }
        return false;
    }

    /** {@code her 30s}, {@code his sixties}, which are those of whom the headline is about. */
    private static boolean isAge(Phrases phrases, int i) {
        String head = phrases.lower(phrases.get(i).to() - 1);
        return TENS.matcher(head).matches();
    }

    /** Whom {@code whose} at the token means: the noun phrase before it. */
    String owner(Phrases phrases, int token) {
        for (int i = phrases.size() - 1; i >= 0; i--) {
            if (phrases.get(i) instanceof NounPhrase noun && noun.to() <= token) {
                return Words.possessive(wording.noun(phrases, i));
            }
        }
        return "";
    }

    /** {@code Acme Inc.} where the headline is about {@code Acme}. */
    private boolean isTopic(String meant) {
        return topic.isKnown()
                && article.names().fullest(topic.text()).equals(article.names().fullest(meant));
    }

    private String named(String thing, Phrases phrases, int i) {
        return !Character.isUpperCase(thing.codePointAt(0))
                ? wording.explanation(thing, phrases, i).orElse("the " + thing)
                : article.names().withArticle(thing);
    }
}
