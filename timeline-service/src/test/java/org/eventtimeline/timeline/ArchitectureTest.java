package org.eventtimeline.timeline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.Path;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.eventtimeline.timeline");

    @Test
    void packagesDoNotDependOnEachOtherInCircles() {
        slices().matching("org.eventtimeline.timeline.(*)..")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    @Test
    void theFeaturesKnowNothingOfHttp() {
        noClasses()
                .that()
                .resideInAnyPackage("..date..", "..merge..", "..event..", "..query..", "..form..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..timeline.api..", "..timeline.web..", "jakarta.ws.rs..")
                .check(CLASSES);
    }

    @Test
    void datesAndTheJudgementOfMentionsArePlainJava() {
        noClasses()
                .that()
                .resideInAnyPackage("..timeline.date..", "..timeline.merge..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax..", "jakarta..", "io.quarkus..", "org.hibernate..")
                .check(CLASSES);
    }

    @Test
    void resourcesStandAtTheEdgeOnly() {
        classes()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .resideInAnyPackage("..timeline.api..", "..timeline.web..")
                .check(CLASSES);
    }
}
