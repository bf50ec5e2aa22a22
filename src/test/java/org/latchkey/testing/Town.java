package org.latchkey.testing;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.flowable.engine.ManagementService;
import org.flowable.engine.RuntimeService;
import org.flowable.job.api.Job;
import org.jspecify.annotations.Nullable;
import org.latchkey.access.FactorName;
import org.latchkey.access.LockCause;
import org.latchkey.access.Locks;
import org.latchkey.access.NewPassword;
import org.latchkey.access.OneTimeLinks;
import org.latchkey.access.PasswordDesk;
import org.latchkey.access.PasswordProven;
import org.latchkey.access.SecondStep;
import org.latchkey.access.SetUpAnswer;
import org.latchkey.access.SignInAnswer;
import org.latchkey.access.SignInDesk;
import org.latchkey.access.SignedIn;
import org.latchkey.access.TypedCode;
import org.latchkey.directory.Account;
import org.latchkey.directory.AccountSize;
import org.latchkey.directory.ContactOnFile;
import org.latchkey.directory.Directory;
import org.latchkey.directory.Registrar;
import org.latchkey.directory.User;
import org.latchkey.directory.UserType;
import org.latchkey.evidence.Billing;
import org.latchkey.evidence.CardEvidence;
import org.latchkey.evidence.InvoiceEvidence;
import org.latchkey.kernel.AccountNumber;
import org.latchkey.kernel.Contact;
import org.latchkey.kernel.EmailAddress;
import org.latchkey.kernel.Language;
import org.latchkey.kernel.Message;
import org.latchkey.kernel.Reason;
import org.latchkey.kernel.Role;
import org.latchkey.kernel.UserName;
import org.latchkey.requests.AdminClaim;
import org.latchkey.requests.Filing;
import org.latchkey.requests.HelpDesk;
import org.latchkey.requests.HelpRequest;
import org.latchkey.requests.HelpRequests;
import org.latchkey.requests.Receipt;
import org.latchkey.requests.RequestId;
import org.latchkey.requests.Wish;
import org.latchkey.settings.Settings;
import org.latchkey.settings.WorkingHours;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Accounts and people for tests, made by legal steps, new ones for each test so that none disturbs another. */
public final class Town {

    public static final String PASSWORD = "seven paper lanterns";
    public static final InvoiceEvidence INVOICE =
            new InvoiceEvidence("HT-1", new BigDecimal("42.50"), LocalDate.of(2026, 11, 2));
    public static final CardEvidence CARD = new CardEvidence("4711", YearMonth.of(2028, 7));

    private static final AtomicInteger NUMBERS = new AtomicInteger(7_000_000);
    private static final AccountNumber OPERATOR = AccountNumber.completing("9999999");

    private final ApplicationContext context;
    private final List<Receipt> filed = new ArrayList<>();
    private final Map<User, SignedIn> signedIn = new HashMap<>();

    public Town(ApplicationContext context) {
        this.context = context;
    }

    public <T> T ask(Class<T> desk) {
        return context.getBean(desk);
    }

    public Account account(AccountSize size, ContactOnFile... contacts) {
        var number = AccountNumber.completing(Integer.toString(NUMBERS.incrementAndGet()));
        var account = ask(Registrar.class).open(number, "Company " + number, size, List.of(contacts));
        var billing = ask(Billing.class);
        billing.invoice(account.id(), INVOICE.number(), INVOICE.total(), Currency.getInstance("EUR"), INVOICE.date());
        billing.card(account.id(), "tok_" + number, CARD.lastFour(), CARD.expiry());
        return account;
    }

    public User admin(Account account) {
        return person(account, UserType.ADMIN, null);
    }

    public User user(Account account) {
        return person(account, UserType.NON_ADMIN, null);
    }

    public User staff(Role role) {
        var directory = ask(Directory.class);
        var operator = directory.operator().orElseGet(() -> ask(Registrar.class).openOperator(OPERATOR, "Operator"));
        return person(operator, UserType.STAFF, role);
    }

    /** An account manager on the team of an account. */
    public User team(Account account) {
        var manager = staff(Role.ACCOUNT_MANAGER);
        ask(Registrar.class).assign(manager.id(), account.id());
        return manager;
    }

    private User person(Account account, UserType type, @Nullable Role role) {
        var name = "p" + NUMBERS.incrementAndGet();
        return register(account, name, name + "@latchkey.example", type, role);
    }

    public User register(Account account, String name, String email, UserType type, @Nullable Role role) {
        return register(account, name, email, type, role, null);
    }

    /** A person whose letters come in this language. */
    public User speaking(Language language, Account account, UserType type) {
        var name = "p" + NUMBERS.incrementAndGet();
        return register(account, name, name + "@latchkey.example", type, null, language);
    }

    private User register(
            Account account,
            String name,
            String email,
            UserType type,
            @Nullable Role role,
            @Nullable Language language) {
        var user = new Registrar.NewUser(
                account.id(),
                new UserName(name),
                "Person " + name,
                new EmailAddress(email),
                null,
                type,
                role,
                language);
        return ask(Registrar.class).registerKnown(user);
    }

    public User locked(User user, LockCause... causes) {
        for (var cause : causes) {
            ask(Locks.class).lock(user.id(), cause, new Reason("For a test"));
        }
        return user;
    }

    public boolean isEnabled(User user) {
        return ask(Locks.class).isEnabled(user.id());
    }

    /** Files, and leaves the engine's part undone. */
    public Receipt fileOnly(User user, Wish wish) {
        return fileOnly(user.account().number(), user.name(), "somebody@elsewhere.example", wish);
    }

    public Receipt file(User user, Wish wish) {
        return file(user.account().number(), user.name(), "somebody@elsewhere.example", wish);
    }

    public Receipt file(AccountNumber account, UserName user, String contact, Wish wish) {
        var receipt = fileOnly(account, user, contact, wish);
        runJobs();
        return receipt;
    }

    private Receipt fileOnly(AccountNumber account, UserName user, String contact, Wish wish) {
        var receipt = ask(HelpDesk.class)
                .file(new Filing(
                        account,
                        user,
                        Contact.parse(contact),
                        new Message("Please let me in."),
                        AdminClaim.NOT_SURE,
                        wish,
                        Language.EN,
                        null));
        filed.add(receipt);
        return receipt;
    }

    public HelpRequest request(Receipt receipt) {
        return ask(HelpRequests.class).find(receipt.number()).orElseThrow();
    }

    /** Runs what the engine would do by itself a moment later. */
    public void runJobs() {
        var jobs = ask(ManagementService.class);
        for (var due = jobs.createJobQuery().list();
                !due.isEmpty();
                due = jobs.createJobQuery().list()) {
            due.forEach(job -> jobs.executeJob(job.getId()));
        }
    }

    /** Lets time pass, and whatever the clocks of this town's requests have to do meanwhile. */
    public void later(Duration time) {
        ask(TownClock.class).advance(time);
        filed.stream().map(this::request).map(HelpRequest::id).forEach(this::letRing);
        runJobs();
    }

    /** The same, until so much working time has passed. */
    public void laterAtWork(Duration time) {
        var now = ask(TownClock.class).instant();
        var then = ask(Settings.class).get(WorkingHours.class).after(now, time);
        later(Duration.between(now, then).plusSeconds(1));
    }

    private void letRing(RequestId request) {
        clocksOf(request).stream()
                .filter(clock -> clock.getDuedate()
                        .toInstant()
                        .isBefore(ask(TownClock.class).instant()))
                .forEach(clock -> ask(ManagementService.class).moveTimerToExecutableJob(clock.getId()));
    }

    /** The clocks of the steps at which a request waits. */
    public List<Job> clocksOf(RequestId request) {
        var engine = ask(RuntimeService.class);
        return engine
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(Long.toString(request.value()))
                .list()
                .stream()
                .flatMap(live -> engine.createExecutionQuery().rootProcessInstanceId(live.getId()).list().stream())
                .flatMap(step ->
                        ask(ManagementService.class).createTimerJobQuery().executionId(step.getId()).list().stream())
                .toList();
    }

    public void choosePassword(User user) {
        var link = ask(OneTimeLinks.class).forNewPassword(user.id());
        ask(PasswordDesk.class).choose(link, new NewPassword(PASSWORD));
    }

    /** Lets somebody act, signed in with a password of their own. */
    public <T> T as(User user, Supplier<T> act) {
        var person = signedIn.computeIfAbsent(user, this::signIn);
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(person, "", List.of()));
        try {
            return act.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    public void as(User user, Runnable act) {
        as(user, () -> {
            act.run();
            return true;
        });
    }

    /** Signs somebody in with a new password, and staff with their phone as well. */
    public SignedIn signIn(User user) {
        choosePassword(user);
        return signInAgain(user);
    }

    /** Signs in whoever has chosen a password. */
    public SignedIn signInAgain(User user) {
        return switch (tryPassword(user, PASSWORD)) {
            case SignInAnswer.In(var person) -> person;
            case SignInAnswer.FactorDue(var proven) ->
                ask(SecondStep.class)
                        .prove(proven, new TypedCode(code(user)))
                        .signedIn()
                        .orElseThrow();
            case SignInAnswer.SetUpDue(var proven) -> setUp(user, proven);
            case SignInAnswer.Refused() -> throw new IllegalStateException("Not let in: " + user.name());
        };
    }

    public SignInAnswer tryPassword(User user, String password) {
        return ask(SignInDesk.class)
                .signIn(user.account().number().digits(), user.name().value(), password);
    }

    private SignedIn setUp(User user, PasswordProven proven) {
        var secret = ask(SecondStep.class).newApp();
        Phones.type(user, secret);
        var code = new TypedCode(Phones.show(user, now()));
        return switch (ask(SecondStep.class).setUp(proven, secret, new FactorName("Phone"), code)) {
            case SetUpAnswer.Done done -> done.person();
            case SetUpAnswer.Wrong() -> throw new IllegalStateException("Not the code");
            case SetUpAnswer.Over() -> throw new IllegalStateException("Too late");
        };
    }

    /** What the phone of a member of staff shows; none of it is used up yet, as if half a minute had gone by. */
    public String code(User user) {
        if (!Phones.has(user)) {
            signInAgain(user);
        }
        ask(JdbcClient.class)
                .sql("update code_app set last_step = 0 where user_id = ?")
                .param(user.id().value())
                .update();
        return Phones.show(user, now());
    }

    private Instant now() {
        return ask(Clock.class).instant();
    }
}
