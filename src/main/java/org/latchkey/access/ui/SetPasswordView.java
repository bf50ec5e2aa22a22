package org.latchkey.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.latchkey.access.NewPassword;
import org.latchkey.access.OneTimeLinks;
import org.latchkey.access.PasswordDesk;
import org.latchkey.access.ui.SetPasswordModel.Page;
import org.latchkey.directory.User;
import org.latchkey.kernel.Secret;
import org.latchkey.shell.Notice;
import org.latchkey.shell.PublicLayout;

/** Where a link to the address on file leads, to choose a password (P15, P33). */
@Route(value = "set-password/:secret", layout = PublicLayout.class)
@AnonymousAllowed
final class SetPasswordView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final SetPasswordModel model;
    private final PasswordDesk passwords;
    private Secret link = Secret.presented("");

    SetPasswordView(OneTimeLinks links, PasswordDesk passwords) {
        this.model = new SetPasswordModel(links, passwords);
        this.passwords = passwords;
        addClassNames("sheet", "narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        link = Secret.presented(entering.getRouteParameters().get("secret").orElse(""));
        show(model.open(link));
    }

    private void show(Page page) {
        removeAll();
        switch (page) {
            case Page.Choose(var user) -> add(new NewPasswordForm(user, password -> choose(user, password)));
            case Page.Disabled() -> processFailed();
            case Page.Invalid() -> invalid();
            case Page.Done(var user) -> toSignIn(user);
        }
    }

    private void choose(User user, NewPassword password) {
        show(model.choose(link, user, password));
    }

    private void processFailed() {
        var ask = new Button(getTranslation("access.failed.ask"), clicked -> askForHelp());
        ask.setId("ask-for-help");
        ask.addThemeVariants(ButtonVariant.PRIMARY);
        ask.setDisableOnClick(true);
        add(
                new H1(getTranslation("access.failed.title")),
                new Paragraph(getTranslation("access.failed.why")),
                new Paragraph(getTranslation("access.failed.next")),
                ask);
    }

    private void askForHelp() {
        passwords
                .inviteToAskForHelp(link)
                .ifPresentOrElse(
                        invitation -> getUI().orElseThrow()
                                .navigate("help-request", QueryParameters.of("invitation", invitation.reveal())),
                        () -> show(new Page.Invalid()));
    }

    private void invalid() {
        add(
                new H1(getTranslation("access.link.title")),
                new Paragraph(getTranslation("access.link.why")),
                new Anchor("forgot-password", getTranslation("access.link.again")),
                new Anchor("help-request", getTranslation("access.link.lockedOut")));
    }

    private void toSignIn(User user) {
        Notice.success(getTranslation("access.newPassword.done"));
        getUI().orElseThrow()
                .navigate(
                        "sign-in",
                        Prefill.of(
                                user.account().number().toString(), user.name().value()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("access.newPassword.title");
    }
}
