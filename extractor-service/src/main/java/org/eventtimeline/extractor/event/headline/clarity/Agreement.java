package org.eventtimeline.extractor.event.headline.clarity;

import java.util.Optional;
import java.util.Set;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.name.Lists;
import org.eventtimeline.extractor.event.name.NameFinder;
import org.eventtimeline.extractor.event.phrase.Geography;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrase;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.event.reference.Article;
import org.eventtimeline.extractor.event.reference.wording.Pairs;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.VerbForm;
import org.eventtimeline.extractor.language.lexicon.WordList;

/** Decides whether a subject takes a verb in the plural: by the verb as written, else by the subject. */
public final class Agreement {
    static final Set<String> PLURAL_VERBS = Set.of("are", "were", "have", "do", "'re", "'ve");

    private static final Set<String> SPEAKERS = Set.of("i", "we");
    private static final Set<String> SINGULAR_VERBS = Set.of("is", "was", "has", "does");
    /** Of whom or what there are more, their number is that of the whole. */
    private static final Set<String> SHARES = WordList.words("most half all some any none rest majority");

    private static final Set<String> PLURALS =
            WordList.words("they we these those both many some all several few police people");

    private final Article article;
    private final PluralNames names;

    /** Asks about the clauses of an article. */
    public Agreement(Article article) {
        this.article = article;
        this.names = new PluralNames(article.readings());
    }

    /** Whether the subject takes a verb in the plural. */
    public boolean isPlural(Phrases phrases, Clause clause) {
        String first = phrases.lower(clause.verb().from());
        boolean own = clause.verb().isFinite() && !isSpeaker(phrases, clause);
        if (own && (PLURAL_VERBS.contains(first) || isPluralPresent(phrases, clause))) {
            return true;
        }
        if (own && (SINGULAR_VERBS.contains(first) || isSingularPresent(phrases, clause.verb()))) {
            return false;
        }
        return clause.hasSubject() && isPlural(phrases, clause.subject());
    }

    /** {@code I} and {@code we} where the headline names who speaks. */
    private boolean isSpeaker(Phrases phrases, Clause clause) {
        int first = clause.hasSubject() ? phrases.get(clause.subject()).from() : 0;
        return SPEAKERS.contains(phrases.lower(first))
                && article.antecedents().at(phrases, first).isPresent();
    }

    private static boolean isSingularPresent(Phrases phrases, VerbGroup verb) {
        return verb.to() - verb.from() == 1 && VerbForm.of(phrases.lower(verb.head())) == VerbForm.PRESENT;
    }

    /** {@code seize} in {@code Rebels seize the town}. */
    private static boolean isPluralPresent(Phrases phrases, Clause clause) {
        VerbGroup verb = clause.verb();
        return phrases.isNoun(clause.at() - 1)
                && verb.tense() == Phrase.Tense.PRESENT
                && verb.to() - verb.from() == 1
                && VerbForm.of(phrases.lower(verb.head())) == VerbForm.BASE;
    }

    /** Whether the verb as written cannot be that of the subject, which then is another: {@code the mayor were}. */
    boolean isWrong(Phrases phrases, Clause clause) {
        if (!clause.hasSubject()
                || !clause.verb().isFinite()
                || Lists.members(phrases, clause.subject()).size() > 1) {
            return false;
        }
        String verb = phrases.lower(clause.verb().from());
        Token head = phrases.head(clause.subject());
        boolean common = head.pos() == PartOfSpeech.NOUN && !head.isCapitalized();
        boolean single = common && head.lemma().equals(Words.lower(head));
        boolean collective = Lexicon.isOrganisation(head.lemma())
                || PLURALS.contains(Words.lower(head))
                || phrases.preposition(clause.subject() + 1).equals("of");
        boolean plural = verb.equals("were") || verb.equals("are");
        return single && !collective && plural || isPluralPresent(phrases, clause) && isPerson(phrases, clause);
    }

    private boolean isPerson(Phrases phrases, Clause clause) {
        NounPhrase noun = phrases.noun(clause.subject());
        return NameFinder.names(phrases, noun).stream()
                .anyMatch(name -> name.to() == noun.to()
                        && article.names().person(name.text()).isPresent());
    }

    /** {@code most of the victims}. */
    private static boolean isShare(Phrases phrases, int i) {
        return SHARES.contains(phrases.lower(phrases.get(i).to() - 1))
                && phrases.preposition(i + 1).equals("of")
                && phrases.isNoun(i + 2);
    }

    /** Whether the list of noun phrases that begins with phrase {@code i} names more than one. */
    boolean isPlural(Phrases phrases, int i) {
        if (Lists.members(phrases, i).size() > 1) {
            return true;
        }
        if (isShare(phrases, i)) {
            return isPlural(phrases, i + 2);
        }
        NounPhrase noun = phrases.noun(i);
        Optional<String> meant = article.antecedents().at(phrases, noun.from());
        if (meant.isPresent() && phrases.token(noun.from()).pos() == PartOfSpeech.DET && !noun.hasPossessor()) {
            return Pairs.isPair(phrases, noun)
                    || Geography.isPlural(phrases.head(noun).text())
                    || names.are(meant.get().substring(meant.get().lastIndexOf(' ') + 1));
        }
        Token head = phrases.head(noun);
        String word = Words.lower(head);
        boolean resolved = article.antecedents().at(phrases, head.index()).isPresent();
        if (resolved) {
            return article.antecedents().isGroup(phrases, head.index());
        }
        boolean spelled = Character.isLetter(word.codePointAt(0)) && !word.equals("one");
        boolean named = head.index() > noun.from()
                && (phrases.token(head.index() - 1).pos().isNominal()
                        || head.index() > noun.from() + 1
                                && phrases.token(head.index() - 1).isCapitalized());
        boolean count = head.pos() == PartOfSpeech.NUM && !named && (spelled || noun.to() - noun.from() > 1);
        boolean plural = head.pos() == PartOfSpeech.NOUN && !head.lemma().equals(word) && !head.isCapitalizedInside();
        return PLURALS.contains(word) || names.are(head.text()) || count || plural || Geography.isPlural(head.text());
    }
}
