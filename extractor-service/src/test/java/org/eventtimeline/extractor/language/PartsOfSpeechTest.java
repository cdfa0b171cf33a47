package org.eventtimeline.extractor.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a word is, where the model alone would be wrong. */
class PartsOfSpeechTest {
    private static final Analyzer ANALYZER = new Analyzer();

    @ParameterizedTest
    @CsvSource({
        "sank, The steamer sank on the reef.",
        "left, A man died when his express left the tracks.",
        "rose, The bank's shares rose 3 pence.",
        "plans, The union plans a strike.",
        "plans, The union plans to strike.",
        "expire, 'The rights, which expire on Monday, are dear.'",
        "left, The Aurora left Oslo.",
        "covers, 'The recall, the third this year, covers vans.'",
        "carries, 'The line, which opened in May, carries 900 trains.'",
        "fell, Orbita's shares fell 4% on Tuesday.",
        "lit, The beacon was first lit in 1831.",
        "lit, The beacon was begun in 1828 and first lit in 1831.",
        "played, She won the cup and first played for Norway.",
        "running, She was accused of running the firm badly.",
        "shot, Police shot dead a man who had stabbed two guards.",
        "opens, 'The film, a remake of a musical, opens on Friday.'",
        "spread, 'The fire, which began in a lift, spread to the roof.'",
        "back, Voters in the border town back the plan.",
        "plunge, Stocks plunge after the bank fails.",
        "face, The two men face charges over the theft.",
        "fear, Doctors fear cuts to the service.",
        "resume, The two countries resume talks in Orlo.",
        "resume, The airline plans to resume flights.",
        "work, He quit school at 14 to work in a mill.",
        "shot, 'The owner, Otto Lang, shot himself in May.'",
        "failed, The two talks both failed.",
        "dating, The pact settles a dispute dating back to 1962.",
        "testing, She was banned after testing positive for a drug.",
        "run, The mill has been run by the Lang family since 1974.",
        "cut, The lines were cut back in 1938.",
        "strike, Nurses said they would not strike.",
        "close, The firm will cut jobs and close five Norwegian mills.",
        "plans, 'Lang Motors plans to cut jobs, the firm said on Monday.'",
        "re-elected, Lang was re-elected last November.",
        "retired, 'Lang, who had opposed the sale, retired to Oslo.'",
        "dug, Divers dug through the rubble of collapsed apartment blocks on Tuesday.",
        "shot, Police named the man shot dead on Monday.",
        "expired, Sales have halved since the patent expired last year.",
        "cut, The firm said its Norwegian owner cut jobs.",
        "charges, The firm charges for water.",
        "fall, They saw the tower fall on Monday.",
        "dug, She found pots dug up in Oslo.",
        "works, The mill where Lang works was sold in May.",
        "ousted, The union's board ousted chief executive Eva Rask on Tuesday.",
        "burst, A pipe laid in 1979 burst on Monday.",
        "found, A baby found in a box in 1971 has met her mother.",
        "closed, The bridge was opened by Otto Lang in 1958 and closed to cars in 2001.",
        "set, A debate set for Monday was put off.",
        "start, A strike due to start on Thursday was called off."
    })
    void findsTheVerbsThatLookLikeNouns(String word, String text) {
        assertEquals(PartOfSpeech.VERB, partOfSpeech(word, text));
    }

    @ParameterizedTest
    @CsvSource({
        "rose, The first rose of the year is red.",
        "power, The party swept to power three years ago.",
        "managing, Lang returned as managing director in May.",
        "karsavir, 'Its new drug, karsavir, met its goal in May.'",
        "forecast, Acme cut its full-year revenue forecast on Monday.",
        "contact, 'Its dish was hit, and contact with the ship was lost.'",
        "charges, The ship was damaged by depth charges in May.",
        "works, The Moe Street works were sold in May.",
        "mine, A tunnel collapsed at the copper mine on Monday.",
        "accused, The accused were freed.",
        "accused, 'The accused, a baker, was freed.'",
        "telescope, It was seen with the Moe North telescope in Chile.",
        "plans, The union's plans to strike failed.",
        "sports, 'The shop, which sold toys, sports goods and books, closed.'",
        "main, A broken water main flooded the tunnel.",
        "train, The last goods train ran in May.",
        "crash, The market crash wiped out her savings.",
        "shed, A fire destroyed the engine shed in May.",
        "pass, Farmers blocked the mountain pass with tractors.",
        "ski, Five members of a military ski team fell.",
        "plan, The mayor and the ministry backed a rescue plan for the mill.",
        "brewing, 'The firm was sold, and brewing of the beer was moved to Moe.'",
        "home, She was held at her holiday home in May.",
        "interior, The interior was restored in 1922.",
        "power, He rose to power in 1922.",
        "light, The affair came to light in 1922.",
        "Fighting, Fighting broke out in the north.",
        "Filming, Filming has begun in the north.",
        "hearing, The court will hold its first hearing on Monday.",
        "bears, The town is home to bears.",
        "cuts, Doctors fear cuts to the service.",
        "talks, The union agreed to talks.",
        "work, They returned to work in June.",
        "strike, Steel strike ballot",
        "Flooding, Flooding caused by rain has cut off a town.",
        "Revenue, Revenue was up 12%.",
        "Shares, Shares fell 20 percent.",
        "Shares, 'Shares in its owner, Acme, fell 20 percent.'",
        "express, A man died when his express left the tracks.",
        "Airlines, Airlines have ordered ten of them.",
        "Buses, Buses began to replace trams.",
        "overruns, The mission was dropped because of cost overruns.",
        "rises, Two were hurt in protests over price rises.",
        "wiring, The firm said wiring faults would delay it.",
        "meeting, He called for a Security Council meeting in Oslo.",
        "executive, The chief executive resigned.",
        "chief, Acme chief executive Ann Lee resigned.",
        "executive, Acme chief executive Ann Lee resigned.",
        "executive, 'Its then chief executive, Ann Lee, resigned.'",
        "executive, 'Orbita''s chief executive, Ann Lee, resigned.'",
        "chief, 'Its finance chief, Ann Lee, resigned.'",
        "executive, Otto Lang resigned as chief executive in May.",
        "final, They lost in the play-off final in May.",
        "fair, The Moe fair has been cancelled.",
        "work, The mill was shut due to work on the line.",
        "putt, Otto Lang sank a 20-foot putt on the last green."
    })
    void findsTheNounsThatLookLikeVerbs(String word, String text) {
        assertEquals(PartOfSpeech.NOUN, partOfSpeech(word, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"eleven", "forty", "sixty-one", "hundred", "3-0", "7.8", "180m"})
    void knowsNumbersInWords(String number) {
        assertEquals(PartOfSpeech.NUM, partOfSpeech(number, "The ship sank and " + number + " labourers drowned."));
    }

    @Test
    void takesForAnAdjectiveTheParticipleBetweenVerbAndNoun() {
        assertEquals(PartOfSpeech.ADJ, partOfSpeech("preferred", "The firm was named preferred bidder in May."));
        assertEquals(PartOfSpeech.VERB, partOfSpeech("resisted", "They have resisted attempts to move them."));
    }

    @ParameterizedTest
    @CsvSource({
        "increased, Prices rose owing to increased demand.",
        "continued, The firm owes its profit to continued increases in sales.",
    })
    void takesForAnAdjectiveBehindToWhatIsNoInfinitive(String word, String text) {
        assertEquals(PartOfSpeech.ADJ, partOfSpeech(word, text));
        assertEquals(PartOfSpeech.ADP, partOfSpeech("to", text));
    }

    @Test
    void takesForAnInfinitiveBehindToWhatIsAPastFormAsWell() {
        assertEquals(PartOfSpeech.VERB, partOfSpeech("cut", "The firm had to cut jobs."));
    }

    @Test
    void takesApartWhatIsContracted() {
        assertEquals(PartOfSpeech.AUX, partOfSpeech("wo", "The mill won't close."));
        assertEquals(PartOfSpeech.PART, partOfSpeech("n't", "The mill won't close."));
        assertEquals(PartOfSpeech.VERB, partOfSpeech("delay", "The fault won't delay it."));
    }

    @Test
    void takesForAnAdjectiveWhatNoVerbHasForAForm() {
        assertEquals(PartOfSpeech.ADJ, partOfSpeech("unchanged", "The bank left its rate unchanged on Monday."));
        assertEquals(PartOfSpeech.ADJ, partOfSpeech("culpable", "He admitted to culpable and reckless conduct."));
        assertEquals(PartOfSpeech.VERB, partOfSpeech("changed", "The bank changed its rate on Monday."));
    }

    @Test
    void takesForANameAdjectivesInCapitalsWithoutANoun() {
        assertEquals(PartOfSpeech.PROPN, partOfSpeech("Mutual", "Acme was bought by Northern Mutual last year."));
        assertEquals(PartOfSpeech.ADJ, partOfSpeech("Mutual", "Acme was bought by Northern Mutual Holdings."));
    }

    @Test
    void takesForANameWhatOneSentenceAfterTheOtherOpensWith() {
        assertEquals(PartOfSpeech.NOUN, partOfSpeech("Orchid", "Orchid grew. It was red."));
        assertEquals(PartOfSpeech.PROPN, partOfSpeech("Loomis", "Loomis opened a mill in 2022."));
        assertEquals(PartOfSpeech.PROPN, partOfSpeech("Orchid", "Orchid opened a shop. Orchid sold it."));
    }

    @Test
    void takesForANameWhatNoDictionaryHasInsideASentence() {
        assertEquals(PartOfSpeech.PROPN, partOfSpeech("Telvarate", "Lang sold the Telvarate shares in May."));
        assertEquals(PartOfSpeech.PROPN, partOfSpeech("Ratlers", "The court said the Ratlers stores closed."));
        assertEquals(PartOfSpeech.NOUN, partOfSpeech("PCs", "The firm sold more PCs in May."));
        assertEquals(PartOfSpeech.NOUN, partOfSpeech("Vapers", "Vapers won the case in May."));
    }

    @Test
    void takesForAPrepositionWhatMeansAfter() {
        assertEquals(PartOfSpeech.ADP, partOfSpeech("following", "Acme closed its shop following a fire."));
        assertEquals(PartOfSpeech.ADP, partOfSpeech("pending", "Acme stayed out pending talks with Lang."));
        assertNotEquals(PartOfSpeech.ADP, partOfSpeech("pending", "Acme has two pending cases."));
        assertEquals(PartOfSpeech.VERB, partOfSpeech("following", "Acme is following a plan."));
    }

    @Test
    void takesForAnAdverbWhereSomethingIsTaken() {
        assertEquals(PartOfSpeech.ADV, partOfSpeech("home", "Lang took the notebook home to Oslo."));
        assertEquals(PartOfSpeech.NUM, partOfSpeech("mln", "Norway fines Acme 25 mln euros over a leak."));
    }

    private static PartOfSpeech partOfSpeech(String word, String text) {
        return ANALYZER.analyze(text).sentences().get(0).tokens().stream()
                .filter(token -> token.text().equals(word))
                .findFirst()
                .orElseThrow()
                .pos();
    }
}
