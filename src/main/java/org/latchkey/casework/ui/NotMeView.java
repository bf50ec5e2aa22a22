package org.latchkey.casework.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.latchkey.access.ObjectionTo;
import org.latchkey.casework.ObjectionDesk;
import org.latchkey.casework.StepIsOver;
import org.latchkey.kernel.Secret;
import org.latchkey.settings.DeskSettings;
import org.latchkey.shell.Notice;
import org.latchkey.shell.PublicLayout;

/** Where the link “This wasn’t me” of a letter leads: opening it changes nothing, the button does (P17). */
@Route(value = "not-me/:secret", layout = PublicLayout.class)
@AnonymousAllowed
final class NotMeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ObjectionDesk objections;
    private final transient DeskSettings desk;
    private Secret link = Secret.presented("");

    NotMeView(ObjectionDesk objections, DeskSettings desk) {
        this.objections = objections;
        this.desk = desk;
        addClassNames("sheet", "narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        link = Secret.presented(entering.getRouteParameters().get("secret").orElse(""));
        removeAll();
        objections.look(link).ifPresentOrElse(this::ask, this::worksNoMore);
    }

    private void ask(ObjectionTo to) {
        var stop = new Button(getTranslation("notMe.button." + to), clicked -> object());
        stop.setId("stop");
        stop.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        stop.setDisableOnClick(true);
        add(
                new H1(getTranslation("notMe.title." + to)),
                new Paragraph(getTranslation("notMe.told." + to)),
                new Paragraph(getTranslation(to.locks() ? "notMe.locks" : "notMe.freezes")),
                stop,
                new Paragraph(getTranslation("notMe.close")));
    }

    private void object() {
        try {
            var done = objections.object(link);
            removeAll();
            done.ifPresentOrElse(this::stopped, this::worksNoMore);
        } catch (StepIsOver e) {
            Notice.error(getTranslation("notMe.again"));
            removeAll();
            objections.look(link).ifPresentOrElse(this::ask, this::worksNoMore);
        }
    }

    private void stopped(ObjectionTo to) {
        add(
                new H1(getTranslation(to.locks() ? "notMe.locked.title" : "notMe.frozen.title")),
                new Paragraph(getTranslation(to.locks() ? "notMe.locked" : "notMe.frozen")),
                call());
    }

    private void worksNoMore() {
        add(new H1(getTranslation("notMe.over.title")), new Paragraph(getTranslation("notMe.over")), call());
    }

    private Paragraph call() {
        var phone = new Anchor("tel:" + desk.phone().replaceAll("[^0-9+]", ""), desk.phone());
        return new Paragraph(phone);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notMe.page");
    }
}
