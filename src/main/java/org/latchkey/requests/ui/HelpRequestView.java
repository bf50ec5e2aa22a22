package org.latchkey.requests.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.PreserveOnRefresh;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.latchkey.articles.Articles;
import org.latchkey.articles.SuggestionCounter;
import org.latchkey.kernel.Secret;
import org.latchkey.kernel.TooManyTries;
import org.latchkey.requests.Filing;
import org.latchkey.requests.HelpDesk;
import org.latchkey.requests.Receipt;
import org.latchkey.settings.DeskSettings;
import org.latchkey.shell.Notice;
import org.latchkey.shell.PublicLayout;

/** Where a locked-out person asks for help: the form, and in its place the receipt. */
@Route(value = "help-request", layout = PublicLayout.class)
@AnonymousAllowed
@PreserveOnRefresh
final class HelpRequestView extends Div implements BeforeEnterObserver, LocaleChangeObserver, HasDynamicTitle {

    private final HelpDesk helpDesk;
    private final DeskSettings desk;
    private HelpRequestForm form;
    private @Nullable Filed filed;

    /** The link that led here: a refresh keeps what was typed, another link in the same tab begins anew. */
    private String cameBy = "";

    HelpRequestView(HelpDesk helpDesk, DeskSettings desk, Articles articles, SuggestionCounter counter) {
        this.helpDesk = helpDesk;
        this.desk = desk;
        this.form = new HelpRequestForm(new SuggestionModel(articles, counter), this::file, this::solved);
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
        parameters.getSingleParameter("admin").ifPresent(form::claimsAdmin);
        parameters.getSingleParameter("wish").ifPresent(form::wish);
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
        try {
            show(new Filed(filing, helpDesk.file(filing)));
        } catch (TooManyTries e) {
            Notice.error(getTranslation("requests.slower"));
        }
    }

    private void show(Filed request) {
        filed = request;
        removeAll();
        var receipt = new ReceiptSheet(request.filing(), request.receipt(), desk, this::again);
        add(receipt);
        receipt.scrollIntoView();
    }

    private void solved() {
        var sheet = new SolvedSheet(HelpRequestForm.NAME);
        sheet.addClassName("sheet");
        removeAll();
        add(sheet);
    }

    private void again() {
        filed = null;
        removeAll();
        form.getElement().removeFromTree(); // a reload may have moved this page since the form was last on it
        form.startOver();
        add(form);
    }

    /** Keeps what was typed, or the receipt, when the page comes back in another language. */
    @Override
    public void localeChange(LocaleChangeEvent changed) {
        if (!form.isWrittenIn(changed.getLocale())) {
            form = form.rewritten();
            if (filed == null) {
                removeAll();
                add(form);
            } else {
                show(filed);
            }
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("requests.form.title");
    }

    /** What was sent, and what it is answered with. */
    private record Filed(Filing filing, Receipt receipt) implements Serializable {}
}
