package org.latchkey.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.latchkey.access.AccessControl;
import org.latchkey.access.Approver;
import org.latchkey.access.Authority;
import org.latchkey.access.FactorResets;
import org.latchkey.access.PasswordProven;
import org.latchkey.access.Routing;
import org.latchkey.access.RoutingFacts;
import org.latchkey.access.Validation;
import org.latchkey.directory.User;
import org.latchkey.evidence.BillingRecords;
import org.latchkey.evidence.EvidenceMatch;
import org.latchkey.kernel.Reason;
import org.latchkey.kernel.UserId;
import org.latchkey.requests.RequestId;

/** What the compiler cannot say about how Latchkey is built. */
class HouseRulesTest {

    private static final JavaClasses PRODUCTION = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.latchkey");

    @Test
    void theRulesLookAtTheWholeApplication() {
        assertThat(PRODUCTION).hasSizeGreaterThan(200);
    }

    @Test
    void onlyTheProcessPackageKnowsTheEngine() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages("org.latchkey.casework.flowable..", "org.latchkey.database..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.flowable.."));
    }

    @Test
    void viewsAndControllersBelongToTheirModuleAlone() {
        check(classes()
                .that()
                .resideInAnyPackage("..ui..", "..rest..")
                .and()
                .areTopLevelClasses()
                .should()
                .notBePublic());
    }

    @Test
    void viewModelsKnowNoComponents() {
        check(noClasses()
                .that()
                .haveSimpleNameEndingWith("Model")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin.flow.component.."));
    }

    @Test
    void viewsDoNotReadTheDatabase() {
        check(noClasses()
                .that()
                .resideInAnyPackage("..ui..", "..rest..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework.jdbc..", "jakarta.persistence..", "org.springframework.data.."));
    }

    @Test
    void onlyTheEvidenceDeskReadsBillingRecords() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("org.latchkey.evidence")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(BillingRecords.class));
    }

    @Test
    void proofsAreMadeOnlyWhereSomethingWasProved() {
        check(classes()
                .that()
                .belongToAnyOf(
                        PasswordProven.class, Approver.class, Routing.class, Validation.class, EvidenceMatch.class)
                .should()
                .haveOnlyFinalFields()
                .andShould(HaveNoPublicConstructor.INSTANCE));
    }

    @Test
    void onlyTheErrandOfTheServerBreaksGlass() {
        check(noClasses()
                .that()
                .doNotHaveSimpleName("GlassDesk")
                .should()
                .callMethod(AccessControl.class, "breakGlass", RequestId.class, UserId.class, Reason.class)
                .orShould()
                .callMethod(FactorResets.class, "breakGlass", User.class));
    }

    @Test
    void onlyTheConsoleRoutesAsTheConsole() {
        check(noClasses()
                .that()
                .doNotHaveSimpleName("ConsoleDesk")
                .should()
                .callMethod(
                        AccessControl.class, "routeFromConsole", RequestId.class, RoutingFacts.class, Authority.class));
    }

    @Test
    void namesSayWhatAThingIs() {
        check(noClasses().should().haveSimpleNameEndingWith("Util"));
        check(noClasses().should().haveSimpleNameEndingWith("Utils"));
        check(noClasses().should().haveSimpleNameEndingWith("Helper"));
        check(noClasses().should().haveSimpleNameEndingWith("Impl"));
        check(noClasses().should().haveSimpleNameEndingWith("Manager"));
    }

    @Test
    void timeComesFromTheClock() {
        check(noClasses().should().callMethod(Instant.class, "now"));
        check(noClasses().should().callMethod(OffsetDateTime.class, "now"));
        check(noClasses().should().callMethod(LocalDate.class, "now"));
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(false).check(PRODUCTION);
    }
}
