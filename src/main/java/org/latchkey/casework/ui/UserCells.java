package org.latchkey.casework.ui;

import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.i18n.I18NProvider;
import org.jspecify.annotations.Nullable;
import org.latchkey.access.UserLine;

/** The cells of a list of users as the browser draws them. */
final class UserCells {

    private static final String LOCK =
            "${item.cause ? html`<vaadin-icon class='glyph locked' src='glyphs.svg' symbol='lock'"
                    + " role='img' title='${item.cause}' aria-label='${item.cause}'></vaadin-icon>` : ''}";
    private static final String USER = "<span class='user-name'>${item.user}</span>";
    private static final String TYPE = "<span class='badge'>${item.type}</span>";
    private static final String WHY = "${item.cause ? html`<span class='cell'><span>${item.cause}</span>"
            + "<latchkey-since datetime='${item.since}' past='%s'></latchkey-since></span>` : ''}";
    private static final String TRIES = "<span class='tries' ?data-full='${item.full}'>${item.tries}</span>";
    private static final String ACCOUNT =
            "<span class='cell'>${item.account}<span class='number'>${item.number}</span></span>";
    private static final String ACTS = "<span class='cell'>${item.mayUnlock ? html`<vaadin-button theme='small primary'"
            + " aria-label='%1$s ${item.person}' @click='${unlock}'>%1$s</vaadin-button>` : ''}"
            + "<vaadin-button theme='small tertiary' aria-label='%2$s ${item.person}' @click='${details}'>%2$s"
            + "</vaadin-button></span>";
    private static final String CARD = """
            <article class='queue-card'>
              <div class='line'><span class='cell'>%s<strong>${item.person}</strong></span>%s</div>
              <div class='line'>%s${item.showsAccount ? html`%s` : ''}</div>
              ${item.cause ? html`<div class='line'>%s</div>` : ''}
              <div class='line'>%s</div>
            </article>\
            """;

    private final UsersModel model;
    private final SerializableConsumer<UserLine> unlock;
    private final SerializableConsumer<UserLine> details;

    UserCells(UsersModel model, SerializableConsumer<UserLine> unlock, SerializableConsumer<UserLine> details) {
        this.model = model;
        this.unlock = unlock;
        this.details = details;
    }

    LitRenderer<UserLine> lock() {
        return lock(LitRenderer.of(LOCK));
    }

    private static LitRenderer<UserLine> lock(LitRenderer<UserLine> cell) {
        return cell.withProperty("cause", UserCells::causeOf);
    }

    LitRenderer<UserLine> user() {
        return LitRenderer.<UserLine>of(USER)
                .withProperty("user", line -> line.name().value());
    }

    LitRenderer<UserLine> person() {
        return person(LitRenderer.of("${item.person}"));
    }

    private static LitRenderer<UserLine> person(LitRenderer<UserLine> cell) {
        return cell.withProperty("person", UserLine::displayName);
    }

    LitRenderer<UserLine> type() {
        return type(LitRenderer.of(TYPE));
    }

    private static LitRenderer<UserLine> type(LitRenderer<UserLine> cell) {
        return cell.withProperty("type", UserCells::typeOf);
    }

    LitRenderer<UserLine> why() {
        return why(LitRenderer.of(whyTemplate()));
    }

    private static String whyTemplate() {
        return WHY.formatted(I18NProvider.translate("users.since"));
    }

    private static LitRenderer<UserLine> why(LitRenderer<UserLine> cell) {
        return lock(cell).withProperty("since", line -> sinceOf(line));
    }

    LitRenderer<UserLine> tries() {
        return LitRenderer.<UserLine>of(TRIES)
                .withProperty("tries", UserCells::triesOf)
                .withProperty(
                        "full", line -> line.tries().failed() >= line.tries().limit());
    }

    LitRenderer<UserLine> account() {
        return account(LitRenderer.of(ACCOUNT));
    }

    private static LitRenderer<UserLine> account(LitRenderer<UserLine> cell) {
        return cell.withProperty("account", line -> line.account().name())
                .withProperty("number", line -> line.account().number().toString());
    }

    LitRenderer<UserLine> acts() {
        return acts(person(LitRenderer.of(actsTemplate())));
    }

    private static String actsTemplate() {
        return ACTS.formatted(I18NProvider.translate("users.unlock"), I18NProvider.translate("users.details"));
    }

    private LitRenderer<UserLine> acts(LitRenderer<UserLine> cell) {
        return cell.withProperty("mayUnlock", model::mayUnlock)
                .withFunction("unlock", unlock)
                .withFunction("details", details);
    }

    /** Everything in one, for narrow screens. */
    LitRenderer<UserLine> card() {
        LitRenderer<UserLine> card = LitRenderer.of(CARD.formatted(
                LOCK, TYPE, "<span class='user-name'>${item.user}</span>", ACCOUNT, whyTemplate(), actsTemplate()));
        return acts(account(why(type(person(card)))))
                .withProperty("user", line -> line.name().value())
                .withProperty("showsAccount", line -> model.showsAccounts());
    }

    private static String causeOf(UserLine line) {
        var lock = line.lock();
        return lock == null ? "" : word("cause", lock.cause());
    }

    private static String sinceOf(UserLine line) {
        var lock = line.lock();
        return lock == null ? "" : lock.since().toString();
    }

    private static String triesOf(UserLine line) {
        var tries = line.tries();
        return tries.failed() == 0 ? "" : I18NProvider.translate("desk.tries.short", tries.failed(), tries.limit());
    }

    private static String typeOf(UserLine line) {
        return line.role() == null ? word("type", line.type()) : word("role", line.role());
    }

    private static String word(String kind, @Nullable Enum<?> value) {
        return value == null ? "" : Wording.of(Sentence.word(kind, value));
    }
}
