package org.latchkey.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.latchkey.casework.ContactAttempt;
import org.latchkey.casework.Statement;
import org.latchkey.casework.WorkItem;
import org.latchkey.evidence.Evidence;
import org.latchkey.kernel.Message;
import org.latchkey.kernel.Reason;
import org.latchkey.requests.RequestId;
import org.latchkey.settings.DeskSettings;

/** A case with everything an agent needs: what happened, what is claimed, what can be done. */
final class CasePage extends Div implements ValidationPanel.Checks, DecisionPanel.Decisions {

    private final transient CaseModel model;
    private final transient DeskActs acts;
    private final transient QueueActs queue;
    private final transient Performer performer;
    private final Telling telling = new Telling();
    private final CaseHead head;
    private final StatePanel state = new StatePanel(this::take, this::giveBack, this::assign);
    private final ValidationPanel validation = new ValidationPanel(this);
    private final ContactPanel contact = new ContactPanel(this::contact);
    private final VouchPanel vouching = new VouchPanel(this::vouch);
    private final DecisionPanel decision = new DecisionPanel(this);
    private final FactsPanel facts = new FactsPanel();
    private final LocksPanel locks = new LocksPanel();
    private final RelatedPanel related = new RelatedPanel();
    private final TimelinePanel timeline = new TimelinePanel();
    private final PicturePanel picture = new PicturePanel();
    private final NoteComposer note = new NoteComposer(this::note);
    private final ReplyComposer reply;
    private final Composer composer;

    CasePage(CaseModel model, DeskActs acts, QueueActs queue, Performer performer, DeskSettings desk) {
        this.model = model;
        this.acts = acts;
        this.queue = queue;
        this.performer = performer;
        this.reply = new ReplyComposer(this::send, canned -> canned.text(model.person(), desk.phone(), desk.hours()));
        this.composer = new Composer(note, reply);
        this.head = new CaseHead(title(), keys(), this::tag, tag -> perform(() -> queue.untag(theItem(), tag)));
        addClassName("case");
        timeline.add(composer);
        add(
                head,
                area("aside", telling, state, validation, contact, vouching, decision, facts, locks, related),
                timeline,
                picture);
        show();
    }

    private DeskKeys keys() {
        return new DeskKeys()
                .on(Shortcut.TAKE, () -> when(model.offers(Act.TAKE), this::take))
                .on(Shortcut.REPLY, () -> when(model.offers(Handling.REPLY), composer::writeReply))
                .on(Shortcut.NOTE, () -> when(model.offers(Act.NOTE), composer::writeNote));
    }

    private static void when(boolean offered, Runnable act) {
        if (offered) {
            act.run();
        }
    }

    private static Div area(String name, Component... parts) {
        var area = new Div(parts);
        area.addClassName(name);
        return area;
    }

    String title() {
        return getTranslation("desk.request", model.file().request().number());
    }

    void follow(Set<RequestId> changed) {
        if (model.isAbout(changed)) {
            var couldTake = model.offers(Act.TAKE);
            refresh();
            if (couldTake) {
                model.takenByAnother().ifPresent(who -> telling.say(Telling.Tone.PLAIN, who));
            }
        }
    }

    private void refresh() {
        model.reload();
        show();
    }

    private void show() {
        head.show(model);
        state.show(model);
        validation.show(model);
        var sheet = model.contacts();
        contact.setVisible(sheet.isPresent());
        sheet.ifPresent(found -> contact.show(found, model.offers(Act.CONTACT)));
        vouching.show(model);
        decision.show(model);
        facts.show(model.file().request(), Fact.of(model.file()));
        locks.show(model.file().locks());
        related.show(model);
        timeline.show(model.file().conversation());
        picture.show(model.pictures(), model.standing());
        composer.show(model);
    }

    private void perform(Supplier<Outcome> act) {
        performer.perform(
                act, done -> tell(Telling.Tone.GOOD, done.said()), refused -> tell(Telling.Tone.BAD, refused.why()));
    }

    private void tell(Telling.Tone tone, Sentence sentence) {
        refresh();
        telling.say(tone, sentence);
    }

    private void take() {
        perform(() -> acts.take(model.item()));
    }

    private void giveBack() {
        perform(() -> acts.giveBack(model.item()));
    }

    @Override
    public void sealed() {
        perform(() -> acts.checkSealed(model.item()));
    }

    @Override
    public void said(Evidence evidence, @Nullable String code) {
        perform(() -> {
            var verdict = acts.check(model.item(), evidence, code);
            validation.forgetWhatWasSaid();
            return verdict;
        });
    }

    @Override
    public void sendCode() {
        perform(() -> acts.sendCode(model.item()));
    }

    private void contact(ContactAttempt attempt) {
        performer.perform(
                () -> acts.contact(model.item(), attempt),
                done -> {
                    contact.clear();
                    tell(Telling.Tone.GOOD, done.said());
                },
                refused -> tell(Telling.Tone.BAD, refused.why()));
    }

    private void vouch(Statement statement) {
        perform(() -> model.file().twoSysadmins()
                ? acts.state(model.item(), statement)
                : acts.vouch(model.item(), statement, new Reason(getTranslation("desk.remark.VOUCHED"))));
    }

    @Override
    public void handOn() {
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("desk.handOn.title"));
        dialog.setText(getTranslation("desk.handOn.text"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("shell.cancel"));
        dialog.setConfirmText(getTranslation("desk.handOn.confirm"));
        dialog.addConfirmListener(confirmed -> perform(() -> acts.cannotValidate(model.item())));
        dialog.open();
    }

    @Override
    public void decline() {
        new DeclineDialog(
                        performer,
                        reason -> acts.decline(model.item(), reason),
                        done -> tell(Telling.Tone.GOOD, done.said()))
                .open();
    }

    @Override
    public void resume() {
        new ReasonDialog(
                        "resume",
                        ButtonVariant.SUCCESS,
                        performer,
                        reason -> acts.resume(model.item(), reason),
                        done -> tell(Telling.Tone.GOOD, done.said()))
                .open();
    }

    @Override
    public void putAside() {
        new ReasonDialog(
                        "spam",
                        performer,
                        reason -> queue.spam(theItem(), reason),
                        done -> tell(Telling.Tone.GOOD, done.said()))
                .open();
    }

    private void assign() {
        var seen = theItem();
        new AssignDialog("desk.assign", queue.colleagues(), colleague -> perform(() -> queue.assign(seen, colleague)))
                .open();
    }

    private void tag() {
        new TagDialog(queue.tags(), tag -> perform(() -> queue.tag(theItem(), tag))).open();
    }

    private WorkItem theItem() {
        return model.anyItem().orElseThrow();
    }

    @Override
    public void approve(Reason remark) {
        perform(() -> acts.approve(model.item(), remark));
    }

    @Override
    public void assignAccountManager() {
        var item = model.item();
        new AssignDialog(
                        "casework.team",
                        acts.accountManagers(item),
                        manager -> perform(() -> acts.assignAccountManager(item, manager)))
                .open();
    }

    @Override
    public void openAccountTeamCase() {
        perform(() -> acts.openAccountTeamCase(model.item()));
    }

    private void note(Message words) {
        write(() -> acts.note(model.item(), words), note::clear);
    }

    private void send(Message words, boolean asks) {
        write(() -> asks ? queue.ask(model.item(), words) : queue.reply(model.item(), words), reply::clear);
    }

    /** What was refused stays in its field. */
    private void write(Supplier<Outcome> act, Runnable clear) {
        performer.perform(
                act,
                done -> {
                    clear.run();
                    tell(Telling.Tone.GOOD, done.said());
                },
                refused -> tell(Telling.Tone.BAD, refused.why()));
    }
}
