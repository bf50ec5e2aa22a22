package org.latchkey.doors;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What pages and calls ask of the services behind them, as the compiled classes tell. */
final class BehindTheDoors {

    /** What anybody may do who finds the page. */
    static final Set<String> PUBLIC = Set.of(
            "ArticleSearch.search",
            "Articles.categories",
            "Articles.find",
            "Articles.related",
            "Articles.shelf",
            "Articles.suggest",
            "DemoMailbox.newestFirst",
            "FilingOnce.file",
            "GuideCounts.filed",
            "GuideCounts.reached",
            "HelpDesk.file",
            "Images.find",
            "PasswordDesk.forgot",
            "QuestionDesk.ask",
            "SignInDesk.signIn",
            "SuggestionCounter.endedAFiling",
            "Votes.helpful",
            "Votes.of",
            "Votes.stars",
            "Votes.tally");

    /** What goes by the secret of a link, the token of a call, or the password that was typed a moment ago. */
    static final Set<String> BY_A_SECRET = Set.of(
            "AddressDesk.confirm",
            "AddressDesk.opens",
            "BearerTokens.end",
            "BearerTokens.holder",
            "BearerTokens.issue",
            "EvidenceDesk.seal",
            "EvidenceDesk.sealed",
            "FirstSysadmin.opens",
            "FirstSysadmin.register",
            "HelpDesk.askAgain",
            "HelpDesk.invited",
            "HelpDesk.track",
            "HelpDesk.withdraw",
            "HelpDesk.write",
            "ObjectionDesk.look",
            "ObjectionDesk.object",
            "OneTimeLinks.owner",
            "PasswordDesk.choose",
            "PasswordDesk.inviteToAskForHelp",
            "PasswordDesk.mayChoose",
            "QuestionDesk.follow",
            "QuestionDesk.write",
            "SecondStep.address",
            "SecondStep.askPasskey",
            "SecondStep.hasPasskey",
            "SecondStep.maySkip",
            "SecondStep.newApp",
            "SecondStep.newPasskey",
            "SecondStep.prove",
            "SecondStep.setUp",
            "SecondStep.skip",
            "Sessions.begin",
            "Sessions.ended");

    /** What only tells a page how to look, or guards an act that has its own row. */
    static final Set<String> FOR_THE_PAGE = Set.of(
            "AnswerDesk.isMine",
            "CurrentSignIn.get",
            "EvidenceRadar.isAlarmed",
            "GlassDesk.isBroken",
            "JobDesk.anyGivenUp",
            "LateAnswers.write",
            "LockDesk.mayLock",
            "LockoutRadar.isAlarmed",
            "Presence.others",
            "Problems.of",
            "Problems.write",
            "Problems.wrongState",
            "ProposalDesk.isMine",
            "QueueNews.subscribe",
            "RecentProof.require",
            "Settings.areWeak",
            "Settings.isChangeWaiting");

    private BehindTheDoors() {}

    /** Each method that a page or a call uses of a service, as {@code CaseDesk.claim}. */
    static Set<String> acts() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.latchkey").stream()
                        .filter(BehindTheDoors::isADoor)
                        .flatMap(BehindTheDoors::uses)
                        .filter(used -> isAService(used.getOwner()))
                        .map(used -> used.getOwner().getSimpleName() + "." + used.getName())
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<AccessTarget> uses(JavaClass door) {
        return Stream.concat(
                door.getMethodCallsFromSelf().stream().map(call -> call.getTarget()),
                door.getMethodReferencesFromSelf().stream().map(reference -> reference.getTarget()));
    }

    private static boolean isADoor(JavaClass one) {
        var packageName = one.getPackageName();
        return packageName.endsWith(".ui") || packageName.endsWith(".rest");
    }

    private static boolean isAService(JavaClass one) {
        return one.getPackageName().startsWith("org.latchkey.")
                && !isADoor(one)
                && (one.isAnnotatedWith(Component.class) || one.isMetaAnnotatedWith(Component.class));
    }
}
