package org.latchkey.mail;

import java.time.Clock;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.latchkey.access.Colleagues;
import org.latchkey.directory.Directory;
import org.latchkey.directory.User;
import org.latchkey.kernel.CurrentActor;
import org.latchkey.kernel.Role;
import org.latchkey.kernel.UserId;
import org.latchkey.settings.SettingProposed;
import org.latchkey.upkeep.ChangeProposed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Asks every other sysadmin to look into what one of them proposed; the letter says where it waits, and nothing of what
 * it holds (P7, P39).
 */
@Component
class ProposalLetters {

    private final Outbox outbox;
    private final LetterTexts texts;
    private final Colleagues colleagues;
    private final Directory directory;
    private final CurrentActor actor;
    private final Clock clock;

    ProposalLetters(
            Outbox outbox,
            LetterTexts texts,
            Colleagues colleagues,
            Directory directory,
            CurrentActor actor,
            Clock clock) {
        this.outbox = outbox;
        this.texts = texts;
        this.colleagues = colleagues;
        this.directory = directory;
        this.actor = actor;
        this.clock = clock;
    }

    @EventListener
    void on(ChangeProposed event) {
        var proposal = event.proposal();
        var account = proposal.account();
        tellOthers(
                proposal.by(),
                LetterKind.CHANGE_PROPOSED,
                "proposal " + proposal.id(),
                notice -> notice.with("company", account.name())
                        .with(Notice.NUMBER, account.number().toString()));
    }

    @EventListener
    void on(SettingProposed event) {
        tellOthers(
                Objects.requireNonNull(actor.actor().user()),
                LetterKind.SETTING_PROPOSED,
                "setting " + event.setting() + " " + clock.instant(),
                UnaryOperator.identity());
    }

    private void tellOthers(UserId asker, LetterKind kind, String event, UnaryOperator<Notice> more) {
        var by = directory.user(asker);
        colleagues.staff(Role.SYSADMIN).stream()
                .filter(each -> !each.isSamePersonAs(by))
                .forEach(each -> outbox.owe(more.apply(notice(each, kind, by)), event));
    }

    private Notice notice(User reader, LetterKind kind, User by) {
        return Notice.to(reader, kind)
                .with("asker", by.displayName())
                .with("when", texts.in(reader.language()).moment(clock.instant()));
    }
}
