package org.latchkey.upkeep.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Objects;
import org.latchkey.kernel.Secret;
import org.latchkey.shell.Moment;
import org.latchkey.shell.PublicLayout;
import org.latchkey.upkeep.AddressChange;
import org.latchkey.upkeep.AddressDesk;

/** Where the link to a new address leads: opening it changes nothing, the button confirms (P38). */
@Route(value = "confirm-address/:secret", layout = PublicLayout.class)
@AnonymousAllowed
final class ConfirmAddressView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient AddressDesk addresses;
    private Secret link = Secret.presented("");

    ConfirmAddressView(AddressDesk addresses) {
        this.addresses = addresses;
        addClassNames("sheet", "narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        link = Secret.presented(entering.getRouteParameters().get("secret").orElse(""));
        removeAll();
        if (addresses.opens(link)) {
            ask();
        } else {
            worksNoMore();
        }
    }

    private void ask() {
        var confirm = new Button(getTranslation("upkeep.confirm.button"), clicked -> confirm());
        confirm.setId("confirm-address");
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.setDisableOnClick(true);
        add(
                new H1(getPageTitle()),
                new Paragraph(getTranslation("upkeep.confirm.what")),
                confirm,
                new Paragraph(getTranslation("upkeep.confirm.close")));
    }

    private void confirm() {
        removeAll();
        addresses.confirm(link).ifPresentOrElse(this::confirmed, this::worksNoMore);
    }

    private void confirmed(AddressChange change) {
        add(
                new H1(getTranslation("upkeep.confirmed.title")),
                new Paragraph(
                        new Span(getTranslation("upkeep.confirmed.counts") + " "),
                        new Moment(Objects.requireNonNull(change.countsAt()))),
                new Paragraph(getTranslation("upkeep.confirmed.until")));
    }

    private void worksNoMore() {
        add(new H1(getTranslation("upkeep.link.over.title")), new Paragraph(getTranslation("upkeep.link.over")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("upkeep.confirm.title");
    }
}
