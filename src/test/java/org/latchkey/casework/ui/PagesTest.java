package org.latchkey.casework.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.latchkey.access.LockCause;
import org.latchkey.casework.CaseFiles;
import org.latchkey.casework.WorkItemId;
import org.latchkey.directory.Account;
import org.latchkey.directory.AccountSize;
import org.latchkey.directory.User;
import org.latchkey.kernel.Role;
import org.latchkey.requests.Receipt;
import org.latchkey.testing.OnH2;
import org.latchkey.testing.Town;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** Pages without a browser, and people who use them. */
@OnH2
abstract class PagesTest extends SpringBrowserlessTest {

    @Autowired
    private ApplicationContext context;

    Town town;
    User agent;
    User colleague;
    User lockedUser;
    User lockedAdmin;

    @BeforeEach
    void build() {
        town = new Town(context);
        Account account = town.account(AccountSize.SMALL);
        agent = town.staff(Role.SUPPORT);
        colleague = town.admin(account);
        lockedUser = town.locked(town.user(account), LockCause.FAILED_SIGN_INS);
        lockedAdmin = town.locked(town.admin(account), LockCause.FAILED_SIGN_INS);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    /** Lets somebody use the pages from now on. */
    void signIn(User user) {
        var person = town.signIn(user);
        var roles = List.of(new SimpleGrantedAuthority("ROLE_" + person.viewRole()));
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(person, "", roles));
    }

    /** Lets somebody else do something meanwhile, on a screen of their own. */
    <T> T elsewhere(User user, Supplier<T> act) {
        var here = SecurityContextHolder.getContext().getAuthentication();
        try {
            return town.as(user, act);
        } finally {
            SecurityContextHolder.getContext().setAuthentication(here);
        }
    }

    void elsewhere(User user, Runnable act) {
        elsewhere(user, () -> {
            act.run();
            return true;
        });
    }

    WorkItemId item(Receipt receipt) {
        var file = elsewhere(agent, () -> town.ask(CaseFiles.class).open(receipt.number()));
        var item = file.item();
        if (item == null) {
            throw new AssertionError("Nothing waits");
        }
        return item.id();
    }

    <T extends Component> T field(Class<T> type, String id) {
        return find(type).withId(id).single();
    }

    String words() {
        return textOf((Component) getCurrentView());
    }

    void press(String id) {
        test(find(Button.class).withId(id).single()).click();
    }

    boolean isOffered(String id) {
        return find(Button.class).withId(id).exists();
    }

    void type(String id, String text) {
        test(find(TextField.class).withId(id).single()).setValue(text);
    }

    void write(String id, String text) {
        test(find(TextArea.class).withId(id).single()).setValue(text);
    }

    /** What the page said last. */
    String told() {
        return find(Telling.class).withAttribute("data-tone").all().stream()
                .map(PagesTest::textOf)
                .reduce((first, last) -> last)
                .orElse("");
    }

    static String textOf(Component component) {
        return component.getElement().getTextRecursively().strip();
    }
}
