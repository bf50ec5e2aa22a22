package org.latchkey.casework.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.router.RouterLink;
import java.util.Set;
import java.util.function.Supplier;
import org.latchkey.casework.ContactAttempt;
import org.latchkey.casework.Statement;
import org.latchkey.kernel.Reason;
import org.latchkey.requests.RequestId;
import org.latchkey.shell.Glyph;

/** One request an approver decides on; the answer takes the place of the question. */
final class ApprovalPage extends Div {

    private final transient ApprovalModel model;
    private final transient DeskActs acts;
    private final transient Performer performer;
    private final Telling telling = new Telling();
    private final ContactPanel contact = new ContactPanel(this::contact);
    private final ContactDecision byContact = new ContactDecision(this::approve, this::decline, this::turnAway);
    private final Div form = new Div();

    ApprovalPage(ApprovalModel model, DeskActs acts, Performer performer) {
        this.model = model;
        this.acts = acts;
        this.performer = performer;
        addClassName("approval-page");
        form.addClassName("approval-decision");
        add(header(), telling, request(), form, back());
        if (model.waits()) {
            ask();
        } else {
            over(Telling.Tone.PLAIN, model.decided());
        }
    }

    private Div request() {
        var request = new Div(new ApprovalFacts(model.approval()), new FlagList(model.flags()));
        request.addClassName("panel");
        if (model.approval().byContact()) {
            var facts = new FactsPanel();
            facts.show(model.approval().request(), Fact.of(model.approval()));
            var both = new Div(request, facts);
            both.addClassName("approval-request");
            return both;
        }
        return request;
    }

    private void ask() {
        if (model.approval().byContact()) {
            form.add(contact, byContact);
            showContacts();
        } else {
            form.add(new ApprovalForm(model.effect(), this::vouch, this::decline, this::turnAway));
        }
    }

    private void showContacts() {
        contact.show(model.contacts(), true);
        byContact.show(model);
    }

    private Header header() {
        var header = new Header(new H1(title()));
        header.addClassName("case-head");
        return header;
    }

    private RouterLink back() {
        var back = new RouterLink("", ApprovalsView.class);
        back.add(Glyph.BACK.draw());
        back.add(getTranslation("approvals.back"));
        back.addClassName("back");
        return back;
    }

    String title() {
        return getTranslation("approvals.question", model.approval().user().displayName());
    }

    /** Tells when somebody else decided meanwhile; what was typed stays. */
    void follow(Set<RequestId> changed) {
        if (model.isAbout(changed) && form.isVisible()) {
            model.reload();
            if (!model.waits()) {
                telling.say(Telling.Tone.PLAIN, model.decided());
            } else if (model.approval().byContact()) {
                showContacts();
            }
        }
    }

    private void contact(ContactAttempt attempt) {
        performer.perform(
                () -> acts.contact(model.item(), attempt),
                done -> {
                    contact.clear();
                    model.reload();
                    showContacts();
                    telling.say(Telling.Tone.GOOD, done.said());
                },
                refused -> telling.say(Telling.Tone.BAD, refused.why()));
    }

    private void approve(Reason remark) {
        perform(() -> acts.approve(model.item(), remark));
    }

    private void vouch(Statement statement) {
        var remark = new Reason(getTranslation("approvals.remark"));
        perform(() -> acts.vouch(model.item(), statement, remark));
    }

    private void decline() {
        new DeclineDialog(
                        performer,
                        reason -> acts.decline(model.item(), reason),
                        done -> over(Telling.Tone.GOOD, done.said()))
                .open();
    }

    private void turnAway() {
        perform(() -> acts.notTheRightPerson(model.item()));
    }

    private void perform(Supplier<Outcome> act) {
        performer.perform(
                act,
                done -> over(Telling.Tone.GOOD, done.said()),
                refused -> telling.say(Telling.Tone.BAD, refused.why()));
    }

    private void over(Telling.Tone tone, Sentence sentence) {
        form.setVisible(false);
        telling.say(tone, sentence);
    }
}
