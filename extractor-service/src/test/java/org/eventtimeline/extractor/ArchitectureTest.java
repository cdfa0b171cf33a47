package org.eventtimeline.extractor;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaCall.Predicates;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final String ROOT = "org.eventtimeline.extractor";
    private static final String[] CORE = {ROOT + ".temporal..", ROOT + ".language..", ROOT + ".event.."};

    private static final JavaClasses MODULE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void theCoreKnowsNothingButTheJdkItselfAndTheLibrariesOfLanguageAndCalendars() {
        classes()
                .that()
                .resideInAnyPackage(CORE)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("java..", "opennlp..", "com.ibm.icu.util..")
                        .or(resideInAnyPackage(CORE)))
                .check(MODULE);
    }

    @Test
    void theCoreDoesNoInputNorOutput() {
        noClasses()
                .that()
                .resideInAnyPackage(CORE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net..", "java.nio.file..", "java.nio.channels..", "java.sql..", "javax..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.io\\.(File|RandomAccess).*")
                .check(MODULE);
    }

    @Test
    void onlyTheLanguagePackageReadsItsModels() {
        noClasses()
                .that()
                .resideInAnyPackage(ROOT + ".temporal..", ROOT + ".event..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.io..", "opennlp..")
                .check(MODULE);
    }

    @Test
    void theCoreReadsNoClockNoZoneAndNoChance() {
        noClasses()
                .that()
                .resideInAnyPackage(CORE)
                .should()
                .callMethodWhere(
                        Predicates.target(com.tngtech.archunit.core.domain.properties.HasName.Predicates.name("now")))
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(
                        Clock.class,
                        java.util.Date.class,
                        java.util.Calendar.class,
                        java.util.TimeZone.class,
                        java.util.Random.class)
                .check(MODULE);
    }

    @Test
    void packagesAreFreeOfCycles() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(MODULE);
    }

    @Test
    void whatIsMeantIsFoundInStepsEachBuiltOnThoseBefore() {
        eachIsBuiltOnThoseBefore(
                ROOT + ".event.reference.",
                List.of("wording", "discourse", "sentence", "thing", "person", "description", "introduction"));
    }

    @Test
    void headlinesAreWordedInStepsEachBuiltOnThoseBefore() {
        eachIsBuiltOnThoseBefore(
                ROOT + ".event.headline.", List.of("draft", "noun", "complement", "tail", "predicate"));
    }

    private static void eachIsBuiltOnThoseBefore(String parent, List<String> steps) {
        for (int i = 0; i < steps.size(); i++) {
            noClasses()
                    .that()
                    .resideInAPackage(parent + steps.get(i))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            steps.stream().skip(i + 1).map(parent::concat).toArray(String[]::new))
                    .check(MODULE);
        }
    }

    @Test
    void featuresAreFreeOfCycles() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(MODULE);
    }

    @Test
    void onlyOnePackageAsksTheWeb() {
        noClasses()
                .that(not(resideInAnyPackage(ROOT + ".fetch..")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.hc..", "java.net.http..")
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(java.net.URL.class, java.net.URLConnection.class, org.jsoup.Connection.class)
                .check(MODULE);
    }

    @Test
    void nothingKnowsTheApi() {
        noClasses()
                .that(not(resideInAnyPackage(ROOT + ".api..")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT + ".api..")
                .check(MODULE);
    }

    @Test
    void anArticleKnowsNothingOfItsDelivery() {
        noClasses()
                .that()
                .resideInAnyPackage(ROOT + ".article..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT + ".delivery..")
                .check(MODULE);
    }
}
