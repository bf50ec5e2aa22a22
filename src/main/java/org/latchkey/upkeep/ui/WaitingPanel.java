package org.latchkey.upkeep.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.latchkey.directory.Account;
import org.latchkey.directory.ContactOnFile;
import org.latchkey.directory.UserType;
import org.latchkey.kernel.Role;
import org.latchkey.shell.Moment;
import org.latchkey.shell.Notice;
import org.latchkey.upkeep.Proposal;
import org.latchkey.upkeep.ProposalDesk;
import org.latchkey.upkeep.Proposed;

/** What one sysadmin proposed about an account or its users, for another to confirm (P7, P9, P39). */
final class WaitingPanel extends Section {

    private final transient ProposalDesk proposals;
    private final transient Attempt attempt;
    private final SerializableRunnable again;

    WaitingPanel(ProposalDesk proposals, Attempt attempt, Account account, SerializableRunnable again) {
        this.proposals = proposals;
        this.attempt = attempt;
        this.again = again;
        addClassName("second");
        var waiting = proposals.waiting(account);
        setVisible(!waiting.isEmpty());
        var list = new UnorderedList();
        list.addClassName("rows");
        waiting.stream().map(this::line).forEach(list::add);
        add(new H2(getTranslation("upkeep.waiting")), new Paragraph(getTranslation("upkeep.waiting.why")), list);
    }

    private ListItem line(Proposal proposal) {
        var by = new Span(
                new Span(getTranslation("upkeep.waiting.by", proposal.byName()) + " "), new Moment(proposal.at()));
        by.addClassName("quiet");
        var what = new Div(new Span(words(proposal.proposed())), by);
        what.addClassName("lines");
        var acts = new Div();
        acts.addClassName("acts");
        var mine = proposals.isMine(proposal);
        if (!mine) {
            acts.add(act("upkeep.waiting.confirm", "upkeep.waiting.confirmed", () -> proposals.confirm(proposal.id())));
        }
        var refuse = mine ? "upkeep.waiting.takeBack" : "upkeep.waiting.refuse";
        acts.add(act(refuse, "upkeep.waiting.refused", () -> proposals.refuse(proposal.id())));
        return new ListItem(what, acts);
    }

    private String words(Proposed proposed) {
        return switch (proposed) {
            case Proposed.Registration(var user) ->
                getTranslation(
                        "upkeep.waiting.registration",
                        user.name(),
                        user.displayName(),
                        is(user.type(), user.role()),
                        user.email());
            case Proposed.Amendment(var user, var details) ->
                getTranslation(
                        "upkeep.waiting.amendment",
                        user.name(),
                        details.displayName(),
                        is(details.type(), details.role()),
                        details.phone() == null ? "-" : details.phone());
            case Proposed.OtherAddress(var user, var to) -> getTranslation("upkeep.waiting.address", user.name(), to);
            case Proposed.SmallerSize(var name, var size) ->
                getTranslation("upkeep.waiting.size", getTranslation("upkeep.size." + size), name);
            case Proposed.NewContact(var contact) -> getTranslation("upkeep.waiting.contact", words(contact));
        };
    }

    private static String words(ContactOnFile contact) {
        return Stream.concat(Stream.of(contact.name(), contact.email()), Stream.ofNullable(contact.phone()))
                .map(Object::toString)
                .collect(Collectors.joining(", "));
    }

    private String is(UserType type, @Nullable Role role) {
        return getTranslation(role == null ? "upkeep.type." + type : "upkeep.role." + role);
    }

    private Button act(String label, String outcome, SerializableRunnable act) {
        return new Button(
                getTranslation(label),
                clicked -> attempt.now(() -> {
                    act.run();
                    Notice.success(getTranslation(outcome));
                    again.run();
                }));
    }
}
