package org.latchkey.upkeep.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.latchkey.kernel.EmailAddress;
import org.latchkey.shell.ProofPrompt;
import org.latchkey.upkeep.AddressChange;
import org.latchkey.upkeep.AddressDesk;

/** What is on file about oneself, and the way to another address (P38). */
@Route("account/me")
@PermitAll
@StyleSheet("context://upkeep.css")
final class MyAddressView extends Div implements HasDynamicTitle, AddressPanel.Acts {

    private final transient AddressDesk addresses;

    MyAddressView(AddressDesk addresses, ProofPrompt proof) {
        this.addresses = addresses;
        addClassNames("sheet", "upkeep");
        var me = addresses.me();
        var onFile = new Paragraph(
                new Span(getTranslation("upkeep.me.address") + " "),
                new Span(me.email().value()));
        onFile.addClassName("on-file");
        add(
                new H1(getPageTitle()),
                new Paragraph(getTranslation(
                        "upkeep.me.who",
                        me.name(),
                        me.account().name(),
                        me.account().number())),
                onFile,
                new AddressPanel(new Attempt(this, proof), "upkeep.me.new", this),
                new Anchor("sessions", getTranslation("upkeep.me.sessions")));
    }

    @Override
    public Optional<AddressChange> pending() {
        return addresses.mine();
    }

    @Override
    public String ask(EmailAddress to) {
        addresses.askForMine(to);
        return "upkeep.address.sent";
    }

    @Override
    public void withdraw() {
        addresses.withdrawMine();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("upkeep.me.title");
    }
}
