package org.latchkey.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.latchkey.access.CurrentSignIn;
import org.latchkey.access.SecondStep;
import org.latchkey.access.SignInDesk;
import org.latchkey.access.SignInSuggestions;
import org.latchkey.access.SignedIn;
import org.latchkey.access.ui.SignInModel.Outcome;
import org.latchkey.shell.PublicLayout;
import org.springframework.beans.factory.ObjectProvider;

/** Where people sign in; a refusal keeps what was typed and offers help at once (P32). */
@Route(value = "sign-in", layout = PublicLayout.class)
@AnonymousAllowed
final class SignInView extends Div implements BeforeEnterObserver, HasDynamicTitle, SecondStepNext {

    private final SignInModel model;
    private final SessionStart session;
    private final CurrentSignIn current;
    private final SignInForm form = new SignInForm(this::signIn);
    private final Refusal refusal = new Refusal();
    private final Div first = new Div();
    private final SecondStep second;

    SignInView(
            SignInDesk desk,
            SecondStep second,
            SessionStart session,
            CurrentSignIn current,
            ObjectProvider<SignInSuggestions> people) {
        this.model = new SignInModel(desk);
        this.second = second;
        this.session = session;
        this.current = current;
        addClassNames("sheet", "narrow");
        first.addClassName("first-step");
        first.add(new H1(getTranslation("access.signIn.title")), refusal, form);
        people.forEach(known -> first.add(new Suggestions(known.suggestions(), form::signIn)));
        add(first);
    }

    private void signIn(String accountNumber, String userName, String password) {
        switch (model.signIn(accountNumber, userName, password)) {
            case Outcome.In(var person) -> enter(person);
            case Outcome.CodeFirst(var proven) -> show(new CodeStep(second, proven, this));
            case Outcome.SetUpFirst(var proven) -> show(new SetUpStep(second, proven, this));
            case Outcome.Refused() -> refusal.loginFailed();
            case Outcome.Busy() -> refusal.busy();
            case Outcome.Slower() -> refusal.slower();
        }
    }

    private void show(Component step) {
        removeAll();
        add(step);
    }

    @Override
    public void startOver() {
        show(first);
        refusal.loginFailed();
    }

    @Override
    public void enter(SignedIn person) {
        var path = session.begin(
                person,
                VaadinServletRequest.getCurrent().getHttpServletRequest(),
                VaadinServletResponse.getCurrent().getHttpServletResponse());
        UI.getCurrent().getPage().setLocation(path);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        form.prefill(entering.getLocation().getQueryParameters());
        current.get().ifPresent(person -> entering.forwardTo("welcome"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("access.signIn.title");
    }
}
