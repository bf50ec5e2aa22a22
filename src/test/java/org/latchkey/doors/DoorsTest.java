package org.latchkey.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.latchkey.doors.DoorsTest.Who.ANYBODY;
import static org.latchkey.doors.DoorsTest.Who.APPROVERS;
import static org.latchkey.doors.DoorsTest.Who.DESK;
import static org.latchkey.doors.DoorsTest.Who.KEEPERS;
import static org.latchkey.doors.DoorsTest.Who.LOCAL_ADMINS;
import static org.latchkey.doors.DoorsTest.Who.SIGNED_IN;
import static org.latchkey.doors.DoorsTest.Who.STAFF;
import static org.latchkey.doors.DoorsTest.Who.SYSADMINS;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.latchkey.access.AppSecret;
import org.latchkey.access.ApprovalRefused;
import org.latchkey.access.Factor;
import org.latchkey.access.FactorName;
import org.latchkey.access.FactorResets;
import org.latchkey.access.LockCause;
import org.latchkey.access.OwnFactors;
import org.latchkey.access.PasskeyAnswer;
import org.latchkey.access.PasskeyQuestion;
import org.latchkey.access.SecondStep;
import org.latchkey.access.Sessions;
import org.latchkey.access.SignInAnswer;
import org.latchkey.access.SignInDesk;
import org.latchkey.access.TypedCode;
import org.latchkey.access.UserBook;
import org.latchkey.access.UserFilter;
import org.latchkey.articles.ArticleDesk;
import org.latchkey.articles.ArticleId;
import org.latchkey.articles.ArticleText;
import org.latchkey.articles.CategoryDesk;
import org.latchkey.articles.CategoryId;
import org.latchkey.articles.CategoryName;
import org.latchkey.articles.FeedbackDesk;
import org.latchkey.articles.Images;
import org.latchkey.articles.Slug;
import org.latchkey.casework.AbsenceDesk;
import org.latchkey.casework.AnswerDesk;
import org.latchkey.casework.CaseDesk;
import org.latchkey.casework.CaseFiles;
import org.latchkey.casework.ConsoleDesk;
import org.latchkey.casework.ConsoleFiles;
import org.latchkey.casework.ContactAttempt;
import org.latchkey.casework.ContactDesk;
import org.latchkey.casework.Correspondence;
import org.latchkey.casework.FreezeDesk;
import org.latchkey.casework.GlassDesk;
import org.latchkey.casework.HandoverDesk;
import org.latchkey.casework.JobDesk;
import org.latchkey.casework.LockDesk;
import org.latchkey.casework.ProcessBoard;
import org.latchkey.casework.QueueDesk;
import org.latchkey.casework.QueueFilter;
import org.latchkey.casework.QueueView;
import org.latchkey.casework.RequestSearch;
import org.latchkey.casework.Statement;
import org.latchkey.casework.Tag;
import org.latchkey.casework.TeamDesk;
import org.latchkey.casework.ValidationDesk;
import org.latchkey.casework.WorkItemId;
import org.latchkey.casework.WorkQueue;
import org.latchkey.directory.Account;
import org.latchkey.directory.AccountSize;
import org.latchkey.directory.ContactOnFile;
import org.latchkey.directory.Directory;
import org.latchkey.directory.Registrar.NewUser;
import org.latchkey.directory.User;
import org.latchkey.directory.UserDetails;
import org.latchkey.directory.UserType;
import org.latchkey.frontdoor.GuideCounts;
import org.latchkey.imports.ImportDesk;
import org.latchkey.imports.ImportState;
import org.latchkey.imports.ImportedFile;
import org.latchkey.kernel.AccountNumber;
import org.latchkey.kernel.Contact;
import org.latchkey.kernel.DisplayName;
import org.latchkey.kernel.EmailAddress;
import org.latchkey.kernel.Language;
import org.latchkey.kernel.Message;
import org.latchkey.kernel.Reason;
import org.latchkey.kernel.RequestNumber;
import org.latchkey.kernel.Role;
import org.latchkey.kernel.UserId;
import org.latchkey.kernel.UserName;
import org.latchkey.mail.OutboxDesk;
import org.latchkey.requests.Question;
import org.latchkey.requests.QuestionState;
import org.latchkey.settings.SettingsDesk;
import org.latchkey.testing.OnDemo;
import org.latchkey.testing.Town;
import org.latchkey.upkeep.AccountDesk;
import org.latchkey.upkeep.AddressDesk;
import org.latchkey.upkeep.ProposalDesk;
import org.latchkey.upkeep.UserDesk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The table of every way in: who may use it, and that the act behind it refuses everybody else by itself. */
@OnDemo
class DoorsTest {

    enum Who {
        ANYBODY,
        SIGNED_IN,
        DESK,
        APPROVERS,
        LOCAL_ADMINS,
        STAFF,
        KEEPERS,
        SYSADMINS
    }

    record Door(String path, Who who) {}

    private static final List<Door> PAGES = List.of(
            new Door("", ANYBODY),
            new Door("help-request", ANYBODY),
            new Door("track/:secret", ANYBODY),
            new Door("sign-in", ANYBODY),
            new Door("forgot-password", ANYBODY),
            new Door("set-password/:secret", ANYBODY),
            new Door("not-me/:secret", ANYBODY),
            new Door("first-sysadmin/:secret", ANYBODY),
            new Door("confirm-address/:secret", ANYBODY),
            new Door("articles", ANYBODY),
            new Door("articles/:slug", ANYBODY),
            new Door("demo/mailbox", ANYBODY),
            new Door("welcome", SIGNED_IN),
            new Door("sessions", SIGNED_IN),
            new Door("account/security", STAFF),
            new Door("config/system/second-factors", SYSADMINS),
            new Door("account/me", SIGNED_IN),
            new Door("account/users/new", KEEPERS),
            new Door("account/users/:user", KEEPERS),
            new Door("desk", DESK),
            new Door("desk/:number", DESK),
            new Door("desk/questions", DESK),
            new Door("desk/questions/:number", DESK),
            new Door("approvals", APPROVERS),
            new Door("approvals/:item", APPROVERS),
            new Door("account/users", LOCAL_ADMINS),
            new Door("config/system/user", SYSADMINS),
            new Door("config/system/account", SYSADMINS),
            new Door("config/system/account/:number", SYSADMINS),
            new Door("config/services/client/security", SYSADMINS),
            new Door("config/system/import", SYSADMINS),
            new Door("config/system/import/:file", SYSADMINS),
            new Door("config/system/break-glass", SYSADMINS),
            new Door("config/articles", DESK),
            new Door("config/articles/:article", DESK),
            new Door("config/articles/:article/history", DESK),
            new Door("config/articles/categories", DESK),
            new Door("config/articles/feedback", DESK),
            new Door("config/articles/guide", DESK),
            new Door("config/system/processes", SYSADMINS),
            new Door("config/system/jobs", SYSADMINS),
            new Door("config/system/mail", SYSADMINS));

    private static final List<Door> READINGS = List.of(
            new Door("/demo/world.json", ANYBODY),
            new Door("/demo/mailbox.json", ANYBODY),
            new Door("/api/v1/openapi", ANYBODY),
            new Door("/article-images/{name}", ANYBODY),
            new Door("/problems/{type}", ANYBODY));

    /** A REST call with a body that could be meant; who is not its business reads that there is nothing. */
    record Call(String method, String path, String body, Who who) {

        Call(String method, String path, Who who) {
            this(method, path, "", who);
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    private static final List<Call> CALLS = List.of(
            new Call("POST", "/api/v1/help-requests", ANYBODY),
            new Call("GET", "/api/v1/tracking/{secret}", ANYBODY),
            new Call("POST", "/api/v1/tracking/{secret}/messages", ANYBODY),
            new Call("POST", "/api/v1/tracking/{secret}/evidence", ANYBODY),
            new Call("POST", "/api/v1/tracking/{secret}/withdraw", ANYBODY),
            new Call("POST", "/api/v1/sign-in", ANYBODY),
            new Call("POST", "/api/v1/sign-in/confirm", SIGNED_IN),
            new Call("POST", "/api/v1/sign-out", SIGNED_IN),
            new Call("GET", "/api/v1/work-items", "?view=mine", DESK),
            new Call("GET", "/api/v1/help-requests/{number}", DESK),
            new Call("POST", "/api/v1/help-requests/{number}/notes", "{\"text\": \"Just so.\"}", DESK),
            new Call("POST", "/api/v1/help-requests/{number}/replies", "{\"text\": \"Just so.\"}", DESK),
            new Call("POST", "/api/v1/work-items/{id}/claim", DESK),
            new Call("POST", "/api/v1/work-items/{id}/release", DESK),
            new Call("POST", "/api/v1/work-items/{id}/send-code", DESK),
            new Call(
                    "POST",
                    "/api/v1/work-items/{id}/evidence",
                    "{\"kind\": \"CARD\", \"lastFour\": \"4711\", \"expiry\": \"07/28\"}",
                    DESK),
            new Call("POST", "/api/v1/work-items/{id}/sealed-evidence", DESK),
            new Call("POST", "/api/v1/work-items/{id}/cannot-validate", DESK),
            new Call("POST", "/api/v1/work-items/{id}/approve", "{\"comment\": \"Just so.\"}", DESK),
            new Call("POST", "/api/v1/work-items/{id}/decline", "{\"reason\": \"Just so.\"}", DESK),
            new Call("POST", "/api/v1/work-items/{id}/open-account-team-case", DESK),
            new Call("GET", "/api/v1/work-items/{id}/contacts", SYSADMINS),
            new Call(
                    "POST",
                    "/api/v1/work-items/{id}/contact",
                    "{\"contact\": \"+1 555 0100\", \"outcome\": \"REACHED\", \"note\": \"Just so.\"}",
                    SYSADMINS),
            new Call(
                    "POST", "/api/v1/work-items/{id}/vouch", "{\"statement\": \"She asked me in person.\"}", APPROVERS),
            new Call("POST", "/api/v1/work-items/{id}/not-me", APPROVERS));

    /** What stands behind the doors, each with a knock of somebody who has no business there. */
    record Act(String name, Consumer<Town> knock) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static final UserId SOMEBODY = new UserId(2);
    private static final ContactOnFile ON_FILE =
            new ContactOnFile("Office", new EmailAddress("office@latchkey.example"), null);
    private static final WorkItemId FIRST = new WorkItemId(1);
    private static final RequestNumber SOME_NUMBER = RequestNumber.random(new SecureRandom(), 6);
    private static final ArticleId ARTICLE = new ArticleId(1);
    private static final CategoryId CATEGORY = new CategoryId(1);
    private static final Factor FACTOR = new Factor(Factor.Kind.APP, 1, "Phone", Instant.EPOCH, Instant.EPOCH);
    private static final FactorName NAME = new FactorName("Just so");
    private static final TypedCode CODE = new TypedCode("123456");
    private static final PasskeyAnswer SIGNED = new PasskeyAnswer("{}");
    private static final DisplayName SOME_NAME = new DisplayName("Just so");
    private static final Reason REASON = new Reason("Just so.");
    private static final Tag TAG = new Tag("late");
    private static final Message TEXT = new Message("Just so, and nothing else.");

    private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");
    private static final ImportedFile IMPORTED = new ImportedFile(
            1, "users.csv", null, "", ImportState.READY, true, 1, 0, 0, SOMEBODY, "Just so", NOW, null, null);
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final ContactAttempt CONTACT =
            new ContactAttempt(Contact.parse("+1 555 0100"), ContactAttempt.Outcome.REACHED, TEXT);

    private static Question question() {
        return new Question(
                SOME_NUMBER, "Anna", "anna@elsewhere.example", null, QuestionState.OPEN, NOW, NOW, null, List.of());
    }

    static Stream<Act> acts() {
        return Stream.of(
                new Act(
                        "read the queue",
                        town -> town.ask(WorkQueue.class).page(QueueView.ESCALATED, QueueFilter.NONE, null, 10)),
                new Act("count the queue", town -> town.ask(WorkQueue.class).counts()),
                new Act("read a case", town -> town.ask(CaseFiles.class).open(SOME_NUMBER)),
                new Act("look at a process", town -> town.ask(CaseFiles.class).pictures(SOME_NUMBER)),
                new Act("read an approval", town -> town.ask(CaseFiles.class).approval(FIRST)),
                new Act("list approvals", town -> town.ask(WorkQueue.class).approvals(10)),
                new Act("read the users", town -> town.ask(UserBook.class).page(UserFilter.NONE, null, 10)),
                new Act(
                        "look at a user at the console",
                        town -> town.ask(ConsoleFiles.class).confirm(new UserId(1))),
                new Act(
                        "unlock on a statement",
                        town -> town.ask(ConsoleDesk.class).vouch(new UserId(1), new Statement(TEXT))),
                new Act(
                        "unlock on a contact",
                        town -> town.ask(ConsoleDesk.class).contact(new UserId(1), CONTACT)),
                new Act("unlock as second", town -> town.ask(ConsoleDesk.class).approve(new UserId(1))),
                new Act(
                        "see whether a user is the last admin",
                        town -> town.ask(LockDesk.class).isLastAdmin(new UserId(1))),
                new Act(
                        "lock a user",
                        town -> town.ask(LockDesk.class).lock(new UserId(1), LockCause.DISABLED_BY_ADMIN, REASON)),
                new Act("claim", town -> town.ask(CaseDesk.class).claim(FIRST)),
                new Act("release", town -> town.ask(CaseDesk.class).release(FIRST)),
                new Act("approve", town -> town.ask(CaseDesk.class).approve(FIRST, REASON)),
                new Act("vouch", town -> town.ask(CaseDesk.class).vouchAndApprove(FIRST, TEXT, REASON)),
                new Act(
                        "vouch without approving",
                        town -> town.ask(CaseDesk.class).vouch(FIRST, TEXT)),
                new Act(
                        "open a case for the account team",
                        town -> town.ask(HandoverDesk.class).openAccountTeamCase(FIRST)),
                new Act(
                        "read the contact log",
                        town -> town.ask(ContactDesk.class).sheet(FIRST)),
                new Act(
                        "read who was let in from the server",
                        town -> town.ask(GlassDesk.class).unacknowledged()),
                new Act(
                        "acknowledge that somebody was let in",
                        town -> town.ask(GlassDesk.class).acknowledge(1)),
                new Act(
                        "look at all processes",
                        town -> town.ask(ProcessBoard.class).processes()),
                new Act(
                        "count at each step",
                        town -> town.ask(ProcessBoard.class).counts()),
                new Act("see failed jobs", town -> town.ask(JobDesk.class).failed()),
                new Act("see why a job failed", town -> town.ask(JobDesk.class).trouble("1")),
                new Act("retry a job", town -> town.ask(JobDesk.class).retry("1")),
                new Act("retry all jobs", town -> town.ask(JobDesk.class).retryAll()),
                new Act("see who stands in", town -> town.ask(AbsenceDesk.class).mine()),
                new Act(
                        "see who could stand in",
                        town -> town.ask(AbsenceDesk.class).colleagues()),
                new Act("name a substitute", town -> town.ask(AbsenceDesk.class).name(new UserId(1), DAY, DAY)),
                new Act(
                        "end a substitution",
                        town -> town.ask(AbsenceDesk.class).end(1)),
                new Act("log a contact", town -> town.ask(ContactDesk.class).contact(FIRST, CONTACT)),
                new Act(
                        "let a frozen request go on",
                        town -> town.ask(FreezeDesk.class).resume(FIRST, REASON)),
                new Act("decline", town -> town.ask(CaseDesk.class).decline(FIRST, REASON)),
                new Act("hand on", town -> town.ask(HandoverDesk.class).cannotValidate(FIRST)),
                new Act("turn away", town -> town.ask(HandoverDesk.class).notTheRightPerson(FIRST)),
                new Act("list the questions", town -> town.ask(AnswerDesk.class).waiting(null, 10)),
                new Act(
                        "count the questions",
                        town -> town.ask(AnswerDesk.class).count()),
                new Act("read a question", town -> town.ask(AnswerDesk.class).read(SOME_NUMBER)),
                new Act("take a question", town -> town.ask(AnswerDesk.class).take(question())),
                new Act(
                        "give a question back",
                        town -> town.ask(AnswerDesk.class).giveBack(question())),
                new Act("answer a question", town -> town.ask(AnswerDesk.class).answer(question(), TEXT)),
                new Act("close a question", town -> town.ask(AnswerDesk.class).close(question())),
                new Act("note", town -> town.ask(CaseDesk.class).note(FIRST, TEXT)),
                new Act("reply", town -> town.ask(Correspondence.class).reply(FIRST, TEXT)),
                new Act(
                        "ask the requester",
                        town -> town.ask(Correspondence.class).ask(FIRST, TEXT)),
                new Act("find requests", town -> town.ask(RequestSearch.class).find("an")),
                new Act(
                        "see who can be given work",
                        town -> town.ask(QueueDesk.class).colleagues()),
                new Act(
                        "list account managers",
                        town -> town.ask(TeamDesk.class).candidates(FIRST)),
                new Act(
                        "assign an account manager",
                        town -> town.ask(TeamDesk.class).assign(FIRST, new UserId(1))),
                new Act("assign", town -> town.ask(QueueDesk.class).assign(FIRST, null, new UserId(1))),
                new Act("read the tags", town -> town.ask(QueueDesk.class).tags()),
                new Act("tag", town -> town.ask(QueueDesk.class).tag(SOME_NUMBER, TAG)),
                new Act("untag", town -> town.ask(QueueDesk.class).untag(SOME_NUMBER, TAG)),
                new Act("put aside as spam", town -> town.ask(QueueDesk.class).spam(FIRST, REASON)),
                new Act("check evidence", town -> town.ask(ValidationDesk.class).check(FIRST, Town.CARD, null)),
                new Act(
                        "open sealed evidence",
                        town -> town.ask(ValidationDesk.class).checkSealed(FIRST)),
                new Act("send a code", town -> town.ask(ValidationDesk.class).sendCode(FIRST)),
                new Act(
                        "read one’s second factors",
                        town -> town.ask(OwnFactors.class).mine()),
                new Act(
                        "count recovery codes",
                        town -> town.ask(OwnFactors.class).recoveryCodesLeft()),
                new Act("set up an app", town -> town.ask(OwnFactors.class).newApp()),
                new Act("set up a passkey", town -> town.ask(OwnFactors.class).newPasskey()),
                new Act("add an app", town -> town.ask(OwnFactors.class).add(secret(town), NAME, CODE)),
                new Act("name an app", town -> town.ask(OwnFactors.class).address(secret(town))),
                new Act("add a passkey", town -> town.ask(OwnFactors.class).add(asked(town), NAME, SIGNED)),
                new Act(
                        "make recovery codes",
                        town -> town.ask(OwnFactors.class).renewRecoveryCodes()),
                new Act(
                        "rename a second factor",
                        town -> town.ask(OwnFactors.class).rename(FACTOR, NAME)),
                new Act(
                        "remove a second factor",
                        town -> town.ask(OwnFactors.class).remove(FACTOR)),
                new Act(
                        "see which second factors are to be reset",
                        town -> town.ask(FactorResets.class).waiting()),
                new Act(
                        "ask for a reset of a second factor",
                        town -> town.ask(FactorResets.class).ask(new UserName("sam"), REASON)),
                new Act(
                        "confirm a reset of a second factor",
                        town -> town.ask(FactorResets.class).confirm(1)),
                new Act(
                        "refuse a reset of a second factor",
                        town -> town.ask(FactorResets.class).refuse(1)),
                new Act("read settings", town -> town.ask(SettingsDesk.class).all()),
                new Act(
                        "read a setting's history",
                        town -> town.ask(SettingsDesk.class).history("evidence.wrongPerRequest", null, 10)),
                new Act(
                        "change a setting",
                        town -> town.ask(SettingsDesk.class).change("evidence.wrongPerRequest", "2")),
                new Act(
                        "confirm a setting",
                        town -> town.ask(SettingsDesk.class).confirm(1)),
                new Act("refuse a setting", town -> town.ask(SettingsDesk.class).refuse(1)),
                new Act("bring a file", town -> town.ask(ImportDesk.class).receive("users.csv", new byte[0])),
                new Act("list files", town -> town.ask(ImportDesk.class).page(null, 10)),
                new Act("read a file", town -> town.ask(ImportDesk.class).file(1)),
                new Act("read faults", town -> town.ask(ImportDesk.class).faults(1, null, 10)),
                new Act(
                        "see whether a file takes two",
                        town -> town.ask(ImportDesk.class).takesAnother(IMPORTED)),
                new Act("import a file", town -> town.ask(ImportDesk.class).carryOut(1)),
                new Act("discard a file", town -> town.ask(ImportDesk.class).discard(1)),
                new Act("read the outbox", town -> town.ask(OutboxDesk.class).page(null, null, 10)),
                new Act("read a letter", town -> town.ask(OutboxDesk.class).text(1)),
                new Act(
                        "send a letter again",
                        town -> town.ask(OutboxDesk.class).retry(1)),
                new Act("list the articles", town -> town.ask(ArticleDesk.class).page(null, 10)),
                new Act("open an article", town -> town.ask(ArticleDesk.class).open(ARTICLE)),
                new Act("read a draft", town -> town.ask(ArticleDesk.class).newest(ARTICLE, Language.EN)),
                new Act(
                        "see how far an article is",
                        town -> town.ask(ArticleDesk.class).state(ARTICLE, Language.EN)),
                new Act("read the versions", town -> town.ask(ArticleDesk.class).history(ARTICLE, Language.EN)),
                new Act("preview", town -> town.ask(ArticleDesk.class).preview("Just so.")),
                new Act("begin an article", town -> town.ask(ArticleDesk.class).begin(new Slug("just-so"), CATEGORY)),
                new Act(
                        "place an article",
                        town -> town.ask(ArticleDesk.class).place(ARTICLE, new Slug("just-so"), CATEGORY, List.of())),
                new Act(
                        "save an article",
                        town -> town.ask(ArticleDesk.class)
                                .save(ARTICLE, Language.EN, 0, new ArticleText("Just", "So", "", "Just so."))),
                new Act(
                        "publish an article",
                        town -> town.ask(ArticleDesk.class).publish(ARTICLE, Language.EN)),
                new Act(
                        "withdraw an article",
                        town -> town.ask(ArticleDesk.class).withdraw(ARTICLE, Language.EN)),
                new Act(
                        "add a category",
                        town -> town.ask(CategoryDesk.class).add(new CategoryName("Just", "So"), null)),
                new Act(
                        "change a category",
                        town -> town.ask(CategoryDesk.class).change(CATEGORY, new CategoryName("Just", "So"), null)),
                new Act(
                        "remove a category",
                        town -> town.ask(CategoryDesk.class).remove(CATEGORY)),
                new Act("add a picture", town -> town.ask(Images.class).add(new byte[] {1})),
                new Act(
                        "see which articles fail",
                        town -> town.ask(FeedbackDesk.class).failing(null, 10)),
                new Act(
                        "see where the guide leads",
                        town -> town.ask(GuideCounts.class).all()),
                new Act("read remarks", town -> town.ask(FeedbackDesk.class).remarks(null, 10)),
                new Act("list the accounts", town -> town.ask(AccountDesk.class).page("", null, 10)),
                new Act(
                        "find an account",
                        town -> town.ask(AccountDesk.class)
                                .account(somewhere(town).number())),
                new Act(
                        "read the contacts on file",
                        town -> town.ask(AccountDesk.class).contacts(somewhere(town))),
                new Act(
                        "read an account team",
                        town -> town.ask(AccountDesk.class).team(somewhere(town))),
                new Act(
                        "see who could join a team",
                        town -> town.ask(AccountDesk.class).candidates(somewhere(town))),
                new Act(
                        "list the users of an account",
                        town -> town.ask(AccountDesk.class).users(somewhere(town), null, 10)),
                new Act(
                        "find a free number",
                        town -> town.ask(AccountDesk.class).freeNumber()),
                new Act(
                        "open an account",
                        town -> town.ask(AccountDesk.class)
                                .open(AccountNumber.completing("6543210"), SOME_NAME, AccountSize.SMALL)),
                new Act(
                        "amend an account",
                        town -> town.ask(AccountDesk.class).amend(somewhere(town), SOME_NAME, AccountSize.SMALL)),
                new Act(
                        "put a contact on file",
                        town -> town.ask(AccountDesk.class).add(somewhere(town), ON_FILE)),
                new Act(
                        "take a contact off the file",
                        town -> town.ask(AccountDesk.class).remove(somewhere(town), ON_FILE)),
                new Act("add to a team", town -> town.ask(AccountDesk.class).assign(somewhere(town), SOMEBODY)),
                new Act(
                        "take off a team",
                        town -> town.ask(AccountDesk.class).takeOff(somewhere(town), somebody(town))),
                new Act(
                        "see what was proposed",
                        town -> town.ask(ProposalDesk.class).waiting(somewhere(town))),
                new Act(
                        "see what waits for one",
                        town -> town.ask(ProposalDesk.class).nextForMe()),
                new Act(
                        "confirm what was proposed",
                        town -> town.ask(ProposalDesk.class).confirm(1)),
                new Act(
                        "refuse what was proposed",
                        town -> town.ask(ProposalDesk.class).refuse(1)),
                new Act(
                        "keep one\u2019s account",
                        town -> town.ask(UserDesk.class).myAccount()),
                new Act("read a record", town -> town.ask(UserDesk.class).user(SOMEBODY)),
                new Act(
                        "see why a record is closed",
                        town -> town.ask(UserDesk.class).obstacle(SOMEBODY)),
                new Act(
                        "see who shares an address",
                        town -> town.ask(UserDesk.class).sharing(somewhere(town), ON_FILE.email())),
                new Act("register a user", town -> town.ask(UserDesk.class).register(newcomer(town))),
                new Act(
                        "amend a user",
                        town -> town.ask(UserDesk.class).amend(somebody(town), UserDetails.of(somebody(town)))),
                new Act("read a work item", town -> town.ask(CaseFiles.class).item(FIRST)),
                new Act(
                        "see what else a case is about",
                        town -> town.ask(CaseFiles.class).related(SOME_NUMBER)),
                new Act(
                        "find the work of a case",
                        town -> town.ask(CaseFiles.class).itemOf(SOME_NUMBER)),
                new Act("decide", town -> town.ask(CaseDesk.class).decider(FIRST)),
                new Act(
                        "see whose address changes",
                        town -> town.ask(AddressDesk.class).of(SOMEBODY)),
                new Act(
                        "change somebody\u2019s address",
                        town -> town.ask(AddressDesk.class).ask(SOMEBODY, new EmailAddress("new@latchkey.example"))),
                new Act(
                        "take somebody\u2019s address back",
                        town -> town.ask(AddressDesk.class).withdraw(SOMEBODY)),
                new Act(
                        "see how letters travel",
                        town -> town.ask(OutboxDesk.class).delivery()));
    }

    /** What everybody may do about themselves, once they are signed in. */
    static Stream<Act> ownActs() {
        return Stream.of(
                new Act(
                        "confirm by what is typed",
                        town -> town.ask(SignInDesk.class).confirm(Town.PASSWORD)),
                new Act(
                        "be asked for a passkey",
                        town -> town.ask(SignInDesk.class).askPasskey()),
                new Act(
                        "confirm by a passkey",
                        town -> town.ask(SignInDesk.class).confirm(asked(town), SIGNED)),
                new Act(
                        "see whether a code is asked for",
                        town -> town.ask(SignInDesk.class).confirmsByCode()),
                new Act(
                        "see whether a passkey does",
                        town -> town.ask(SignInDesk.class).confirmsByPasskey()),
                new Act("skip confirming", town -> town.ask(SignInDesk.class).skipConfirming()),
                new Act(
                        "list one\u2019s sessions",
                        town -> town.ask(Sessions.class).mine()),
                new Act(
                        "see when one was here before",
                        town -> town.ask(Sessions.class).earlier()),
                new Act("sign out everywhere", town -> town.ask(Sessions.class).signOutEverywhere()),
                new Act(
                        "see one\u2019s address",
                        town -> town.ask(AddressDesk.class).me()),
                new Act(
                        "see what one\u2019s address becomes",
                        town -> town.ask(AddressDesk.class).mine()),
                new Act(
                        "ask for another address",
                        town -> town.ask(AddressDesk.class).askForMine(ON_FILE.email())),
                new Act(
                        "take one\u2019s own address back",
                        town -> town.ask(AddressDesk.class).withdrawMine()));
    }

    private static User somebody(Town town) {
        return town.ask(Directory.class).user(SOMEBODY);
    }

    private static Account somewhere(Town town) {
        return somebody(town).account();
    }

    private static NewUser newcomer(Town town) {
        return new NewUser(
                somewhere(town).id(),
                new UserName("newcomer"),
                "Newcomer",
                ON_FILE.email(),
                null,
                UserType.NON_ADMIN,
                null,
                null);
    }

    private static AppSecret secret(Town town) {
        return town.ask(SecondStep.class).newApp();
    }

    /** A question that was put to somebody else. */
    private static PasskeyQuestion asked(Town town) {
        var agent = town.staff(Role.SUPPORT);
        town.choosePassword(agent);
        var proven = ((SignInAnswer.SetUpDue) town.tryPassword(agent, Town.PASSWORD)).proven();
        return town.ask(SecondStep.class).newPasskey(proven);
    }

    @Autowired
    private ApplicationContext context;

    @Autowired
    private RequestMappingHandlerMapping controllers;

    @Value("${server.port}")
    private int port;

    @Test
    void everyPageIsInTheTable() {
        var views = views();
        assertThat(views).hasSizeGreaterThan(10);
        assertThat(views.stream()
                        .map(view -> new Door(view.getAnnotation(Route.class).value(), mayEnter(view))))
                .containsExactlyInAnyOrderElementsOf(PAGES);
    }

    @Test
    void everyCallIsInTheTable() {
        var mapped = controllers.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getName().startsWith("org.latchkey"))
                .flatMap(entry -> entry.getKey().getPatternValues().stream()
                        .flatMap(path -> entry.getKey().getMethodsCondition().getMethods().stream()
                                .map(method -> method + " " + path)))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(mapped)
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                READINGS.stream().map(reading -> "GET " + reading.path()),
                                CALLS.stream().map(Call::toString))
                        .toList());
    }

    static Stream<Call> calls() {
        return CALLS.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("calls")
    void aCallTellsAVisitorToSignInAndAUserWithoutARoleThatThereIsNothing(Call call) throws Exception {
        var town = new Town(context);
        var user = town.user(town.account(AccountSize.SMALL));
        town.choosePassword(user);

        var toTheVisitor = send(call, null);
        var toTheUser = send(call, tokenOf(user));

        assertThat(toTheVisitor.statusCode() == 401).isEqualTo(call.who() != ANYBODY);
        assertThat(List.of(toTheVisitor, toTheUser))
                .allSatisfy(answer -> assertThat(answer.statusCode()).isLessThan(500));
        if (call.who() != ANYBODY && call.who() != SIGNED_IN) {
            assertThat(toTheUser.statusCode()).isEqualTo(404);
        }
    }

    static Stream<Door> doors() {
        return Stream.concat(
                PAGES.stream().map(page -> new Door("/" + page.path().replaceAll(":\\w+", "1"), page.who())),
                READINGS.stream().map(reading -> new Door(reading.path().replace("{type}", "not-found"), ANYBODY)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("doors")
    void aVisitorGetsInWhereAnybodyMayAndIsAskedToSignInElsewhere(Door door) throws Exception {
        var path = door.path().contains("{name}") ? door.path().replace("{name}", picture()) : door.path();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                            .header("Accept", "text/html, application/json, application/yaml")
                            .build(),
                    BodyHandlers.ofString());
            if (door.who() == ANYBODY) {
                assertThat(answer.statusCode()).isEqualTo(200);
            } else {
                assertThat(answer.statusCode()).isEqualTo(302);
                assertThat(answer.headers().firstValue("location").orElseThrow())
                        .endsWith("/sign-in");
            }
            assertThat(answer.body()).doesNotContain("at org.latchkey", "Exception");
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("acts")
    void theActItselfRefusesVisitorsAndUsersWithoutARole(Act act) {
        var town = new Town(context);
        var user = town.user(town.account(AccountSize.SMALL));

        var toTheVisitor = catchThrowable(() -> act.knock().accept(town));
        var toTheUser = catchThrowable(() -> town.as(user, () -> act.knock().accept(town)));

        assertThat(toTheVisitor).isNotNull();
        assertThat(toTheUser).isNotNull().hasSameClassAs(toTheVisitor);
        assertThat(Set.of("NoSuchCase", "AccessDeniedException", "OutboxClosed"))
                .contains(toTheVisitor.getClass().getSimpleName());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ownActs")
    void anActAboutOneselfRefusesVisitors(Act act) {
        var town = new Town(context);

        assertThatThrownBy(() -> act.knock().accept(town))
                .isInstanceOfAny(AccessDeniedException.class, ApprovalRefused.class);
    }

    private String picture() throws IOException {
        var content = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB), "png", content);
        var town = new Town(context);
        return town.as(
                town.staff(Role.SUPPORT),
                () -> town.ask(Images.class).add(content.toByteArray()).name());
    }

    private HttpResponse<String> send(Call call, @Nullable String token) throws Exception {
        var reading = call.method().equals("GET");
        var path = call.path().replaceAll("\\{\\w+}", "1") + (reading ? call.body() : "");
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", "application/json")
                .method(call.method(), reading ? BodyPublishers.noBody() : BodyPublishers.ofString(call.body()));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString());
        }
    }

    private String tokenOf(User user) throws Exception {
        var credentials = "{\"accountNumber\": \"%s\", \"userName\": \"%s\", \"password\": \"%s\"}"
                .formatted(user.account().number(), user.name(), Town.PASSWORD);
        var signedIn = send(new Call("POST", "/api/v1/sign-in", credentials, ANYBODY), null);
        return signedIn.body().replaceAll(".*\"token\":\"([^\"]+)\".*", "$1");
    }

    private static List<Class<?>> views() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return scanner.findCandidateComponents("org.latchkey").stream()
                .<Class<?>>map(found -> classOf(found.getBeanClassName()))
                .toList();
    }

    private static Class<?> classOf(@Nullable String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Who mayEnter(Class<?> view) {
        if (view.isAnnotationPresent(AnonymousAllowed.class)) {
            return ANYBODY;
        }
        if (view.isAnnotationPresent(PermitAll.class)) {
            return SIGNED_IN;
        }
        return switch (Set.of(view.getAnnotation(RolesAllowed.class).value())) {
            case Set<String> roles when roles.equals(Set.of("SUPPORT", "SYSADMIN")) -> DESK;
            case Set<String> roles when roles.equals(Set.of("LOCAL_ADMIN", "ACCOUNT_MANAGER")) -> APPROVERS;
            case Set<String> roles when roles.equals(Set.of("LOCAL_ADMIN")) -> LOCAL_ADMINS;
            case Set<String> roles when roles.equals(Set.of("SUPPORT", "ACCOUNT_MANAGER", "SYSADMIN")) -> STAFF;
            case Set<String> roles when roles.equals(Set.of("LOCAL_ADMIN", "SYSADMIN")) -> KEEPERS;
            case Set<String> roles when roles.equals(Set.of("SYSADMIN")) -> SYSADMINS;
            default -> throw new IllegalStateException(view + " is for nobody the table knows");
        };
    }
}
