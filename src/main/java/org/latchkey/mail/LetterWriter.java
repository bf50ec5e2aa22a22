package org.latchkey.mail;

import java.util.ArrayList;
import java.util.Objects;
import java.util.stream.Stream;
import org.latchkey.directory.Directory;
import org.latchkey.directory.User;
import org.latchkey.mail.Letter.Code;
import org.latchkey.mail.Letter.Paragraph;
import org.latchkey.mail.Letter.Part;
import org.latchkey.settings.DeskSettings;
import org.springframework.stereotype.Component;

/** Writes a letter from its notice: what happened, what to do, where to go on, and what else is good to know. */
@Component
class LetterWriter {

    private final LetterTexts texts;
    private final DeskSettings desk;
    private final Directory directory;

    LetterWriter(LetterTexts texts, DeskSettings desk, Directory directory) {
        this.texts = texts;
        this.desk = desk;
        this.directory = directory;
    }

    Letter write(Notice notice, Enclosures enclosures) {
        var sentences = texts.in(notice.language());
        var wording = new Wording(sentences, notice);
        var parts = new ArrayList<Part>();
        parts.add(new Paragraph(wording.line("happened")));
        parts.add(new Paragraph(wording.line("next")));
        enclosed(notice, wording, enclosures).forEach(parts::add);
        wording.paragraphs("more").forEach(parts::add);
        notice.objection().map(enclosures::objection).map(wording::answer).ifPresent(parts::add);
        return new Letter(sentences.language(), wording.line("subject"), parts, wording.footer());
    }

    private Stream<Part> enclosed(Notice notice, Wording wording, Enclosures with) {
        return switch (notice.kind()) {
            case RECEIPT -> wording.button(with.coarseTracking(notice.theRequest()));
            case QUESTION -> wording.button(with.question(notice.theNumber()));
            case FILED, JOINED, VALIDATED, REPLIED, ASKED, SECURED ->
                wording.button(with.fullTracking(notice.theRequest()));
            case ENABLED, ADDRESS_PASSWORD -> wording.button(with.newPassword(notice.theUser()));
            case ALREADY_ENABLED, PASSWORD_FORGOTTEN -> wording.button(with.forgottenPassword(notice.theUser()));
            case ADDRESS_CONFIRM ->
                wording.button(with.addressConfirmation(notice.theUser(), Objects.requireNonNull(notice.recipient())));
            case LOCKED, DISABLED -> wording.button(with.invitation(notice.theUser()));
            case USER_NAMES -> users(notice).flatMap(user -> goOnAs(user, wording, with));
            case CODE -> Stream.of(new Code(with.code(notice.theRequest())));
            case GLASS_BROKEN -> wording.button(desk.link("/config/system/break-glass"));
            case ASK_LOCAL_ADMIN, ASK_ACCOUNT_TEAM, REMIND_LOCAL_ADMIN, REMIND_ACCOUNT_TEAM, STANDS_IN ->
                wording.button(desk.link("/approvals"));
            case CHANGE_PROPOSED ->
                wording.button(
                        desk.link("/config/system/account/" + notice.words().get(Notice.NUMBER)));
            case LOCKOUT_WAVE, EVIDENCE_WAVE, SETTING_PROPOSED ->
                wording.button(desk.link("/config/services/client/security"));
            case FACTOR_ADDED, FACTOR_REMOVED, RECOVERY_CODES_MADE, RECOVERY_CODE_USED ->
                wording.button(desk.link("/account/security"));
            case CONFIRM_RESET -> wording.button(desk.link("/config/system/second-factors"));
            case FACTORS_RESET -> wording.button(desk.link("/sign-in"));
            case RESET_ASKED -> Stream.empty();
            case PASSWORD_CHANGED -> wording.button(desk.link("/sign-in"));
            case DECLINED, EXPIRED, NOBODY_DECIDES -> wording.button(desk.link("/"));
            case NO_ADMINISTRATOR -> wording.button(desk.link("/help-request"));
            case ASSIGN_ACCOUNT_MANAGER, WORK_WAITS -> wording.button(desk.link("/desk/" + notice.number()));
            case QUESTIONS_WAIT -> wording.button(desk.link("/desk/questions"));
            case ADDRESS_ASKED, ADDRESS_CHANGED, ADMIN_ENABLED, TRIES_USED_UP, HELD -> Stream.empty();
        };
    }

    private Stream<User> users(Notice notice) {
        return notice.users().stream().map(directory::user);
    }

    private static Stream<Part> goOnAs(User user, Wording wording, Enclosures with) {
        return wording.with("name", user.name().value()).button(with.invitation(user.id()));
    }
}
