package org.latchkey.doors;

import static org.latchkey.doors.Act.act;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.latchkey.access.AppSecret;
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
import org.latchkey.casework.ApprovalFiles;
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
import org.latchkey.casework.Presence;
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
import org.latchkey.requests.RequestId;
import org.latchkey.settings.SettingsDesk;
import org.latchkey.testing.Town;
import org.latchkey.upkeep.AccountDesk;
import org.latchkey.upkeep.AddressDesk;
import org.latchkey.upkeep.ProposalDesk;
import org.latchkey.upkeep.UserDesk;

/** What stands behind the doors, each with a knock of somebody who has no business there. */
final class Acts {

    private Acts() {}

    private static final UserId SOMEBODY = new UserId(2);
    private static final ContactOnFile ON_FILE =
            new ContactOnFile("Office", new EmailAddress("office@latchkey.example"), null);
    private static final RequestId REQUEST = new RequestId(1);
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

    /** What takes a role. */
    static Stream<Act> ofRoles() {
        return Stream.of(
                act(
                        "read the queue",
                        WorkQueue.class,
                        desk -> desk.page(QueueView.ESCALATED, QueueFilter.NONE, null, 10)),
                act("be seen at a case", Presence.class, desk -> desk.enter(REQUEST)),
                act("count the queue", WorkQueue.class, desk -> desk.counts()),
                act("read a case", CaseFiles.class, desk -> desk.open(SOME_NUMBER)),
                act("look at a process", CaseFiles.class, desk -> desk.pictures(SOME_NUMBER)),
                act("read an approval", ApprovalFiles.class, desk -> desk.open(FIRST)),
                act("read approvals", ApprovalFiles.class, desk -> desk.waiting(10)),
                act("see what an approval rests on", ApprovalFiles.class, desk -> desk.validated(FIRST)),
                act("list approvals", WorkQueue.class, desk -> desk.approvals(10)),
                act("read the users", UserBook.class, desk -> desk.page(UserFilter.NONE, null, 10)),
                act("look at a user at the console", ConsoleFiles.class, desk -> desk.confirm(new UserId(1))),
                act("unlock on a statement", ConsoleDesk.class, desk -> desk.vouch(new UserId(1), new Statement(TEXT))),
                act("unlock on a contact", ConsoleDesk.class, desk -> desk.contact(new UserId(1), CONTACT)),
                act("unlock as second", ConsoleDesk.class, desk -> desk.approve(new UserId(1))),
                act("see whether a user is the last admin", LockDesk.class, desk -> desk.isLastAdmin(new UserId(1))),
                act(
                        "lock a user",
                        LockDesk.class,
                        desk -> desk.lock(new UserId(1), LockCause.DISABLED_BY_ADMIN, REASON)),
                act("claim", CaseDesk.class, desk -> desk.claim(FIRST)),
                act("release", CaseDesk.class, desk -> desk.release(FIRST)),
                act("approve", CaseDesk.class, desk -> desk.approve(FIRST, REASON)),
                act("vouch", CaseDesk.class, desk -> desk.vouchAndApprove(FIRST, TEXT, REASON)),
                act("vouch without approving", CaseDesk.class, desk -> desk.vouch(FIRST, TEXT)),
                act("open a case for the account team", HandoverDesk.class, desk -> desk.openAccountTeamCase(FIRST)),
                act("read the contact log", ContactDesk.class, desk -> desk.sheet(FIRST)),
                act("read who was let in from the server", GlassDesk.class, desk -> desk.unacknowledged()),
                act("acknowledge that somebody was let in", GlassDesk.class, desk -> desk.acknowledge(1)),
                act("look at all processes", ProcessBoard.class, desk -> desk.processes()),
                act("count at each step", ProcessBoard.class, desk -> desk.counts()),
                act("see failed jobs", JobDesk.class, desk -> desk.failed()),
                act("see why a job failed", JobDesk.class, desk -> desk.trouble("1")),
                act("retry a job", JobDesk.class, desk -> desk.retry("1")),
                act("retry all jobs", JobDesk.class, desk -> desk.retryAll()),
                act("see who stands in", AbsenceDesk.class, desk -> desk.mine()),
                act("see who could stand in", AbsenceDesk.class, desk -> desk.colleagues()),
                act("name a substitute", AbsenceDesk.class, desk -> desk.name(new UserId(1), DAY, DAY)),
                act("end a substitution", AbsenceDesk.class, desk -> desk.end(1)),
                act("log a contact", ContactDesk.class, desk -> desk.contact(FIRST, CONTACT)),
                act("let a frozen request go on", FreezeDesk.class, desk -> desk.resume(FIRST, REASON)),
                act("decline", CaseDesk.class, desk -> desk.decline(FIRST, REASON)),
                act("hand on", HandoverDesk.class, desk -> desk.cannotValidate(FIRST)),
                act("turn away", HandoverDesk.class, desk -> desk.notTheRightPerson(FIRST)),
                act("list the questions", AnswerDesk.class, desk -> desk.waiting(null, 10)),
                act("count the questions", AnswerDesk.class, desk -> desk.count()),
                act("read a question", AnswerDesk.class, desk -> desk.read(SOME_NUMBER)),
                act("take a question", AnswerDesk.class, desk -> desk.take(question())),
                act("give a question back", AnswerDesk.class, desk -> desk.giveBack(question())),
                act("answer a question", AnswerDesk.class, desk -> desk.answer(question(), TEXT)),
                act("close a question", AnswerDesk.class, desk -> desk.close(question())),
                act("note", CaseDesk.class, desk -> desk.note(FIRST, TEXT)),
                act("reply", Correspondence.class, desk -> desk.reply(FIRST, TEXT)),
                act("ask the requester", Correspondence.class, desk -> desk.ask(FIRST, TEXT)),
                act("find requests", RequestSearch.class, desk -> desk.find("an")),
                act("see who can be given work", QueueDesk.class, desk -> desk.colleagues()),
                act("list account managers", TeamDesk.class, desk -> desk.candidates(FIRST)),
                act("assign an account manager", TeamDesk.class, desk -> desk.assign(FIRST, new UserId(1))),
                act("assign", QueueDesk.class, desk -> desk.assign(FIRST, null, new UserId(1))),
                act("read the tags", QueueDesk.class, desk -> desk.tags()),
                act("tag", QueueDesk.class, desk -> desk.tag(SOME_NUMBER, TAG)),
                act("untag", QueueDesk.class, desk -> desk.untag(SOME_NUMBER, TAG)),
                act("put aside as spam", QueueDesk.class, desk -> desk.spam(FIRST, REASON)),
                act("check evidence", ValidationDesk.class, desk -> desk.check(FIRST, Town.CARD, null)),
                act("open sealed evidence", ValidationDesk.class, desk -> desk.checkSealed(FIRST)),
                act("send a code", ValidationDesk.class, desk -> desk.sendCode(FIRST)),
                act("read one’s second factors", OwnFactors.class, desk -> desk.mine()),
                act("count recovery codes", OwnFactors.class, desk -> desk.recoveryCodesLeft()),
                act("set up an app", OwnFactors.class, desk -> desk.newApp()),
                act("set up a passkey", OwnFactors.class, desk -> desk.newPasskey()),
                act("add an app", OwnFactors.class, (desk, town) -> desk.add(secret(town), NAME, CODE)),
                act("name an app", OwnFactors.class, (desk, town) -> desk.address(secret(town))),
                act("add a passkey", OwnFactors.class, (desk, town) -> desk.add(asked(town), NAME, SIGNED)),
                act("make recovery codes", OwnFactors.class, desk -> desk.renewRecoveryCodes()),
                act("rename a second factor", OwnFactors.class, desk -> desk.rename(FACTOR, NAME)),
                act("remove a second factor", OwnFactors.class, desk -> desk.remove(FACTOR)),
                act("see which second factors are to be reset", FactorResets.class, desk -> desk.waiting()),
                act(
                        "ask for a reset of a second factor",
                        FactorResets.class,
                        desk -> desk.ask(new UserName("sam"), REASON)),
                act("confirm a reset of a second factor", FactorResets.class, desk -> desk.confirm(1)),
                act("refuse a reset of a second factor", FactorResets.class, desk -> desk.refuse(1)),
                act("read settings", SettingsDesk.class, desk -> desk.all()),
                act(
                        "read a setting's history",
                        SettingsDesk.class,
                        desk -> desk.history("evidence.wrongPerRequest", null, 10)),
                act("change a setting", SettingsDesk.class, desk -> desk.change("evidence.wrongPerRequest", "2")),
                act("confirm a setting", SettingsDesk.class, desk -> desk.confirm(1)),
                act("refuse a setting", SettingsDesk.class, desk -> desk.refuse(1)),
                act("bring a file", ImportDesk.class, desk -> desk.receive("users.csv", new byte[0])),
                act("list files", ImportDesk.class, desk -> desk.page(null, 10)),
                act("read a file", ImportDesk.class, desk -> desk.file(1)),
                act("read faults", ImportDesk.class, desk -> desk.faults(1, null, 10)),
                act("see whether a file takes two", ImportDesk.class, desk -> desk.takesAnother(IMPORTED)),
                act("import a file", ImportDesk.class, desk -> desk.carryOut(1)),
                act("discard a file", ImportDesk.class, desk -> desk.discard(1)),
                act("read the outbox", OutboxDesk.class, desk -> desk.page(null, null, 10)),
                act("read a letter", OutboxDesk.class, desk -> desk.text(1)),
                act("send a letter again", OutboxDesk.class, desk -> desk.retry(1)),
                act("list the articles", ArticleDesk.class, desk -> desk.page(null, 10)),
                act("open an article", ArticleDesk.class, desk -> desk.open(ARTICLE)),
                act("read a draft", ArticleDesk.class, desk -> desk.newest(ARTICLE, Language.EN)),
                act("see how far an article is", ArticleDesk.class, desk -> desk.state(ARTICLE, Language.EN)),
                act("read the versions", ArticleDesk.class, desk -> desk.history(ARTICLE, Language.EN)),
                act("preview", ArticleDesk.class, desk -> desk.preview("Just so.")),
                act("begin an article", ArticleDesk.class, desk -> desk.begin(new Slug("just-so"), CATEGORY)),
                act(
                        "place an article",
                        ArticleDesk.class,
                        desk -> desk.place(ARTICLE, new Slug("just-so"), CATEGORY, List.of())),
                act(
                        "save an article",
                        ArticleDesk.class,
                        desk -> desk.save(ARTICLE, Language.EN, 0, new ArticleText("Just", "So", "", "Just so."))),
                act("publish an article", ArticleDesk.class, desk -> desk.publish(ARTICLE, Language.EN)),
                act("withdraw an article", ArticleDesk.class, desk -> desk.withdraw(ARTICLE, Language.EN)),
                act("add a category", CategoryDesk.class, desk -> desk.add(new CategoryName("Just", "So"), null)),
                act(
                        "change a category",
                        CategoryDesk.class,
                        desk -> desk.change(CATEGORY, new CategoryName("Just", "So"), null)),
                act("remove a category", CategoryDesk.class, desk -> desk.remove(CATEGORY)),
                act("add a picture", Images.class, desk -> desk.add(new byte[] {1})),
                act("see which articles fail", FeedbackDesk.class, desk -> desk.failing(null, 10)),
                act("see where the guide leads", GuideCounts.class, desk -> desk.all()),
                act("read remarks", FeedbackDesk.class, desk -> desk.remarks(null, 10)),
                act("list the accounts", AccountDesk.class, desk -> desk.page("", null, 10)),
                act(
                        "find an account",
                        AccountDesk.class,
                        (desk, town) -> desk.account(somewhere(town).number())),
                act("read the contacts on file", AccountDesk.class, (desk, town) -> desk.contacts(somewhere(town))),
                act("read an account team", AccountDesk.class, (desk, town) -> desk.team(somewhere(town))),
                act("see who could join a team", AccountDesk.class, (desk, town) -> desk.candidates(somewhere(town))),
                act(
                        "list the users of an account",
                        AccountDesk.class,
                        (desk, town) -> desk.users(somewhere(town), null, 10)),
                act("find a free number", AccountDesk.class, desk -> desk.freeNumber()),
                act(
                        "open an account",
                        AccountDesk.class,
                        desk -> desk.open(AccountNumber.completing("6543210"), SOME_NAME, AccountSize.SMALL)),
                act(
                        "amend an account",
                        AccountDesk.class,
                        (desk, town) -> desk.amend(somewhere(town), SOME_NAME, AccountSize.SMALL)),
                act("put a contact on file", AccountDesk.class, (desk, town) -> desk.add(somewhere(town), ON_FILE)),
                act(
                        "take a contact off the file",
                        AccountDesk.class,
                        (desk, town) -> desk.remove(somewhere(town), ON_FILE)),
                act("add to a team", AccountDesk.class, (desk, town) -> desk.assign(somewhere(town), SOMEBODY)),
                act(
                        "take off a team",
                        AccountDesk.class,
                        (desk, town) -> desk.takeOff(somewhere(town), somebody(town))),
                act("see what was proposed", ProposalDesk.class, (desk, town) -> desk.waiting(somewhere(town))),
                act("see what waits for one", ProposalDesk.class, desk -> desk.nextForMe()),
                act("confirm what was proposed", ProposalDesk.class, desk -> desk.confirm(1)),
                act("refuse what was proposed", ProposalDesk.class, desk -> desk.refuse(1)),
                act("keep one\u2019s account", UserDesk.class, desk -> desk.myAccount()),
                act("read a record", UserDesk.class, desk -> desk.user(SOMEBODY)),
                act("see why a record is closed", UserDesk.class, desk -> desk.obstacle(SOMEBODY)),
                act(
                        "see who shares an address",
                        UserDesk.class,
                        (desk, town) -> desk.sharing(somewhere(town), ON_FILE.email())),
                act("register a user", UserDesk.class, (desk, town) -> desk.register(newcomer(town))),
                act(
                        "amend a user",
                        UserDesk.class,
                        (desk, town) -> desk.amend(somebody(town), UserDetails.of(somebody(town)))),
                act("read a work item", CaseFiles.class, desk -> desk.item(FIRST)),
                act("see what else a case is about", CaseFiles.class, desk -> desk.related(SOME_NUMBER)),
                act("find the work of a case", CaseFiles.class, desk -> desk.itemOf(SOME_NUMBER)),
                act("decide", CaseDesk.class, desk -> desk.decider(FIRST)),
                act("see whose address changes", AddressDesk.class, desk -> desk.of(SOMEBODY)),
                act(
                        "change somebody\u2019s address",
                        AddressDesk.class,
                        desk -> desk.ask(SOMEBODY, new EmailAddress("new@latchkey.example"))),
                act("take somebody\u2019s address back", AddressDesk.class, desk -> desk.withdraw(SOMEBODY)),
                act("see how letters travel", OutboxDesk.class, desk -> desk.delivery()));
    }

    /** What everybody may do about themselves, once they are signed in. */
    static Stream<Act> aboutOneself() {
        return Stream.of(
                act("confirm by what is typed", SignInDesk.class, desk -> desk.confirm(Town.PASSWORD)),
                act("be asked for a passkey", SignInDesk.class, desk -> desk.askPasskey()),
                act("confirm by a passkey", SignInDesk.class, (desk, town) -> desk.confirm(asked(town), SIGNED)),
                act("see whether a code is asked for", SignInDesk.class, desk -> desk.confirmsByCode()),
                act("see whether a passkey does", SignInDesk.class, desk -> desk.confirmsByPasskey()),
                act("skip confirming", SignInDesk.class, desk -> desk.skipConfirming()),
                act("list one\u2019s sessions", Sessions.class, desk -> desk.mine()),
                act("see when one was here before", Sessions.class, desk -> desk.earlier()),
                act("sign out everywhere", Sessions.class, desk -> desk.signOutEverywhere()),
                act("see one\u2019s address", AddressDesk.class, desk -> desk.me()),
                act("see what one\u2019s address becomes", AddressDesk.class, desk -> desk.mine()),
                act("ask for another address", AddressDesk.class, desk -> desk.askForMine(ON_FILE.email())),
                act("take one\u2019s own address back", AddressDesk.class, desk -> desk.withdrawMine()));
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
}
