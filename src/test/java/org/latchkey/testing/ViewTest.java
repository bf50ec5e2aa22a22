package org.latchkey.testing;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

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
