package org.latchkey.testing;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.notification.Notification;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.latchkey.directory.User;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** A test of pages without a browser, with people of their own. */
@OnH2
public abstract class ViewTest extends SpringBrowserlessTest {

    @Autowired
    private ApplicationContext context;

    protected Town town;

    @BeforeEach
    void build() {
        town = new Town(context);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    /** Signs somebody in, as pages see them. */
    protected void signIn(User user) {
        var person = town.signIn(user);
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(person, null, "ROLE_" + person.viewRole()));
    }

    /** What is told over the page. */
    protected String told() {
        return find(Notification.class).all().stream()
                .map(notice -> notice.getElement().getProperty("text", "")
                        + notice.getElement().getTextRecursively())
                .collect(Collectors.joining(" "));
    }

    /** All that the page says. */
    protected String words() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    protected <T extends Component> T field(Class<T> type, String id) {
        return find(type).withId(id).single();
    }

    protected static String errorAt(HasValidation field) {
        return field.isInvalid() ? field.getErrorMessage() : "";
    }
}
