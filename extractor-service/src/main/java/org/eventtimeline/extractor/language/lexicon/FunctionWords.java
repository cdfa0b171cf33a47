package org.eventtimeline.extractor.language.lexicon;

import java.util.Set;

/** The words of the closed classes, and the few of the open classes that stand where those do. */
public final class FunctionWords {
    /** The modal verbs. */
    public static final Set<String> MODALS =
            WordList.words("will wo would 'll shall should can ca could may might must");

    private static final Set<String> WORDS = WordList.words("""
            a an the this that these those some any no every each either neither another such what whatever which
            whichever whose all both half many much more most few fewer little less least several enough various certain
            own same other others one ones two three four five six seven eight nine ten eleven twelve hundred thousand
            million billion trillion dozen dozens thousands millions zero first second third next last former latter i
            you he she it we they me him her us them my your his its our their yours hers ours theirs myself
            yourself himself herself itself ourselves yourselves themselves who whom whoever something anything nothing
            everything someone anyone everyone somebody anybody everybody nobody none there here when where why how be
            is are was were been being am have has had having do does did done doing will would shall should can could
            may might must need dare ought used get gets got gotten getting and or but nor yet so plus minus versus
            about above across after against along alongside although amid amidst among amongst around as at because
            before behind below beneath beside besides between beyond by concerning considering despite down during
            except excluding following for from given if in including inside into like lest near notwithstanding of off
            on once onto opposite out outside over past pending per regarding round save since than though through
            throughout till to toward towards under underneath unless unlike until unto up upon via whenever whereas
            wherever whether while whilst with within without worth according due instead rather together not yes please
            well oh hello ok okay alas hey
            """);

    private FunctionWords() {}

    /**
     * Whether a word in lower case may be a determiner, pronoun, preposition, conjunction, auxiliary, particle or
     * exclamation.
     */
    static boolean contains(String word) {
        return WORDS.contains(word);
    }
}
