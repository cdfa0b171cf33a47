package org.eventtimeline.extractor.event.name;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.lexicon.WordNetClasses;

/** What firms are called for short by the surnames in their names: {@code Lee} of {@code Lee & Sons}. */
final class FirmNames {
    private static final String AND = " & ";
    private static final Set<String> FOUNDING = Set.of("founder", "co-founder", "cofounder", "found", "establish");

    private final Set<String> firms = new HashSet<>();

    FirmNames(List<Phrases> sentences, WrittenNames written) {
        readNames(written);
        readFounders(sentences);
        firms.addAll(new ToldFirms(sentences, written).names());
    }

    boolean contains(String name) {
        return firms.contains(name);
    }

    /** {@code Lang} is {@code Lang Motors Inc.} where the article has named that before it names any person so. */
    private void readNames(WrittenNames written) {
        Set<String> surnames = new HashSet<>();
        written.people().forEach((text, person) -> {
            Name name = new Name(0, 1, text, false);
            if (text.contains(AND)) {
                firms.add(text.substring(0, text.indexOf(AND)));
            } else if (!person && endsFirm(name) && !surnames.contains(name.firstWord())) {
                firms.add(name.firstWord());
                if (NameFinder.isCompanySuffix(name.lastWord())) {
                    firms.add(text.substring(0, text.lastIndexOf(' ')));
                }
            } else if (!name.isOneWord() && (person || GivenNames.begin(text))) {
                surnames.add(name.lastWord());
            }
        });
    }

    /** {@code Lang Motors Inc.}, {@code Lang Minerals}. */
    private static boolean endsFirm(Name name) {
        return CompanyKinds.is(name.lastWord())
                || !name.isOneWord() && WordNetClasses.isPlural(Words.lower(name.lastWord()));
    }

    /** {@code Lang} in {@code Lang was fined. Its founder, Ann Lang, left}, for a person is named in full first. */
    private void readFounders(List<Phrases> sentences) {
        Set<String> alone = new HashSet<>();
        Set<String> surnames = new HashSet<>();
        for (Phrases phrases : sentences) {
            boolean founding = isAboutFounding(phrases);
            for (int i = 0; i < phrases.size() && !phrases.sentence().isHeading(); i++) {
                if (phrases.get(i) instanceof NounPhrase noun) {
                    for (Name name : NameFinder.names(phrases, noun)) {
                        if (name.isOneWord() && !name.titled() && !surnames.contains(name.text())) {
                            alone.add(name.text());
                        } else if (founding && !name.isOneWord() && alone.contains(name.lastWord())) {
                            firms.add(name.lastWord());
                        }
                        surnames.add(name.lastWord());
                    }
                }
            }
        }
    }

    private static boolean isAboutFounding(Phrases phrases) {
        return phrases.sentence().tokens().stream().map(Token::lemma).anyMatch(FOUNDING::contains);
    }
}
