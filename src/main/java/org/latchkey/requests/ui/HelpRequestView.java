package org.latchkey.requests.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.PreserveOnRefresh;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.latchkey.kernel.Secret;
import org.latchkey.requests.Filing;
import org.latchkey.requests.HelpDesk;
import org.latchkey.settings.DeskSettings;
import org.latchkey.shell.PublicLayout;

/** Where a locked-out person asks for help: the form, and in its place the receipt. */
@Route(value = "help-request", layout = PublicLayout.class)
@AnonymousAllowed
@PreserveOnRefresh
final class HelpRequestView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final HelpDesk helpDesk;
    private final DeskSettings desk;
    private final HelpRequestForm form = new HelpRequestForm(this::file);

    /** The link that led here: a refresh keeps what was typed, another link in the same tab begins anew. */
    private String cameBy = "";

    HelpRequestView(HelpDesk helpDesk, DeskSettings desk) {
        this.helpDesk = helpDesk;
        this.desk = desk;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var address = entering.getLocation().getPathWithQueryParameters();
        var parameters = entering.getLocation().getQueryParameters();
        if (!entering.isRefreshEvent()) {
            begin(parameters);
        } else if (!address.equals(cameBy)) {
            entering.getUI().access(() -> begin(parameters)); // not before the page has moved to its new tab
        }
        cameBy = address;
    }

    private void begin(QueryParameters parameters) {
        again();
        prefill(parameters);
    }

    private void prefill(QueryParameters parameters) {
        parameters.getSingleParameter("account").ifPresent(form::accountNumber);
        parameters.getSingleParameter("user").ifPresent(form::userName);
        parameters.getSingleParameter("invitation").map(Secret::presented).ifPresent(this::welcome);
    }

    private void welcome(Secret invitation) {
        form.invitation(invitation);
        helpDesk.invited(invitation).ifPresent(user -> {
            form.accountNumber(user.account().number().toString());
            form.userName(user.name().value());
        });
    }

    private void file(Filing filing) {
        var receipt = helpDesk.file(filing);
        removeAll();
        add(new ReceiptSheet(filing, receipt, desk, this::again));
    }

    private void again() {
        removeAll();
        form.getElement().removeFromTree(); // a reload may have moved this page since the form was last on it
        form.startOver();
        add(form);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("requests.form.title");
    }
}
