package org.latchkey.casework.ui;

import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.latchkey.casework.Flag;
import org.latchkey.casework.Tag;
import org.latchkey.casework.WorkItem;
import org.latchkey.casework.WorkItemKind;
import org.latchkey.shell.Glyph;

/** The cells of the queue as the browser draws them; rows are data and no components, so that open pages weigh little. */
final class QueueCells {

    private static final String STATE = "<span class='badge state' data-value='${item.state}'>${item.stateWord}</span>";
    private static final String NUMBER = "<span class='cell'><a class='request-link' href='desk/${item.number}'>"
            + "${item.number}</a>${item.viewers ? html`<span class='watched' role='img' title='${item.viewers}'"
            + " aria-label='${item.viewers}'></span>` : ''}</span>";
    private static final String STEP = "${item.step}";
    private static final String TRIES = "${item.tries}";
    private static final String FLAGS = "<span class='flags-cell'>${item.flags.map(flag => html`<vaadin-icon"
            + " class='glyph flag' data-flag='${flag.name}' src='glyphs.svg' symbol='${flag.glyph}' role='img'"
            + " title='${flag.word}' aria-label='${flag.word}'></vaadin-icon>`)}"
            + "${item.tags.map(tag => html`<span class='badge tag'>${tag}</span>`)}</span>";
    private static final String USER = withBadge("user", "type");
    private static final String ACCOUNT = withBadge("account", "size");
    private static final String SINCE =
            "<latchkey-since datetime='${item.since}' past='${item.past}'></latchkey-since>";
    private static final String DUE =
            "${item.due ? html`<latchkey-since datetime='${item.due}' future='%s' past='%s' warns></latchkey-since>` : ''}";
    private static final String OWNER = "${item.mayTake ? html`<vaadin-button theme='small'"
            + " aria-label='%s ${item.number}' @click='${take}'>%s</vaadin-button>` : item.owner}";
    private static final String CARD = """
            <article class='queue-card'>
              <div class='line'>%s%s</div>
              <div class='line'>%s</div>
              <div class='line'>%s</div>
              <div class='line'>%s</div>
              <div class='line'>%s%s<span class='owner'>%s</span></div>
            </article>\
            """;

    private final QueueModel model;
    private final SerializableConsumer<WorkItem> take;

    QueueCells(QueueModel model, SerializableConsumer<WorkItem> take) {
        this.model = model;
        this.take = take;
    }

    private static String withBadge(String text, String badge) {
        return "<span class='cell'>${item.%1$s}${item.%2$s ? html`<span class='badge'>${item.%2$s}</span>` : ''}</span>"
                .formatted(text, badge);
    }

    LitRenderer<WorkItem> state() {
        return state(LitRenderer.of(STATE));
    }

    private static LitRenderer<WorkItem> state(LitRenderer<WorkItem> cell) {
        return cell.withProperty("state", item -> item.state().name().toLowerCase(Locale.ROOT))
                .withProperty("stateWord", item -> word("state", item.state()));
    }

    LitRenderer<WorkItem> number() {
        return number(LitRenderer.of(NUMBER));
    }

    private LitRenderer<WorkItem> number(LitRenderer<WorkItem> cell) {
        return cell.withProperty("number", item -> item.requestNumber().value())
                .withProperty("viewers", item -> PresenceLine.write(model.viewers(item)));
    }

    LitRenderer<WorkItem> user() {
        return user(LitRenderer.of(USER));
    }

    private static LitRenderer<WorkItem> user(LitRenderer<WorkItem> cell) {
        return cell.withProperty("user", WorkItem::userName)
                .withProperty("type", item -> word("type", item.userType()));
    }

    LitRenderer<WorkItem> account() {
        return account(LitRenderer.of(ACCOUNT));
    }

    private static LitRenderer<WorkItem> account(LitRenderer<WorkItem> cell) {
        return cell.withProperty("account", QueueCells::accountOf)
                .withProperty("size", item -> word("size", item.accountSize()));
    }

    /** What it waits for in the process. */
    LitRenderer<WorkItem> step() {
        return LitRenderer.<WorkItem>of(STEP)
                .withProperty("step", item -> item.open() ? word("step", item.kind()) : "");
    }

    /** How many wrong comparisons of how many; empty where nothing is compared. */
    LitRenderer<WorkItem> tries() {
        return LitRenderer.<WorkItem>of(TRIES).withProperty("tries", QueueCells::triesOf);
    }

    private static String triesOf(WorkItem item) {
        var tries = item.signs().tries();
        return item.kind() == WorkItemKind.SUPPORT_VALIDATION || tries.used() > 0
                ? I18NProvider.translate("desk.tries.short", tries.used(), tries.limit())
                : "";
    }

    LitRenderer<WorkItem> flags() {
        return flags(LitRenderer.of(FLAGS));
    }

    private static LitRenderer<WorkItem> flags(LitRenderer<WorkItem> cell) {
        return cell.withProperty(
                        "flags",
                        item -> item.signs().flags().stream()
                                .map(QueueCells::flag)
                                .toList())
                .withProperty(
                        "tags",
                        item -> item.signs().tags().stream().map(Tag::name).toList());
    }

    private static Map<String, String> flag(Flag flag) {
        var glyph = switch (flag) {
            case CLAIM -> Glyph.SHIELD;
            case CONTACT -> Glyph.ALERT;
            case SEALED -> Glyph.INVOICE;
            case WROTE -> Glyph.MESSAGE;
        };
        return Map.of(
                "name", flag.name().toLowerCase(Locale.ROOT),
                "glyph", glyph.name().toLowerCase(Locale.ROOT),
                "word", word("flag", flag));
    }

    LitRenderer<WorkItem> waiting() {
        return waiting(LitRenderer.of(SINCE), "desk.");
    }

    private static LitRenderer<WorkItem> waiting(LitRenderer<WorkItem> cell, String phrases) {
        return cell.withProperty("since", item -> sinceOf(item).toString())
                .withProperty("past", item -> I18NProvider.translate(phrases + (item.open() ? "waiting" : "closed")));
    }

    LitRenderer<WorkItem> due() {
        return due(LitRenderer.of(dueTemplate("desk.due.in")));
    }

    private static String dueTemplate(String future) {
        return DUE.formatted(I18NProvider.translate(future), I18NProvider.translate("desk.due.late"));
    }

    private static LitRenderer<WorkItem> due(LitRenderer<WorkItem> cell) {
        return cell.withProperty("due", item -> item.open() ? item.dueAt().toString() : "");
    }

    LitRenderer<WorkItem> owner() {
        return number(owner(LitRenderer.of(ownerTemplate())));
    }

    private static String ownerTemplate() {
        var word = I18NProvider.translate("desk.take");
        return OWNER.formatted(word, word);
    }

    private LitRenderer<WorkItem> owner(LitRenderer<WorkItem> cell) {
        return cell.withProperty("owner", this::ownerOf)
                .withProperty("mayTake", model::mayTake)
                .withFunction("take", take);
    }

    /** Everything in one, for narrow screens. */
    LitRenderer<WorkItem> card() {
        LitRenderer<WorkItem> card = LitRenderer.of(CARD.formatted(
                NUMBER, STATE, USER, ACCOUNT, FLAGS, SINCE, dueTemplate("desk.card.due"), ownerTemplate()));
        return owner(due(waiting(flags(account(user(number(state(card))))), "desk.card.")));
    }

    private static Instant sinceOf(WorkItem item) {
        var closed = item.closed();
        if (closed != null) {
            return closed.at();
        }
        return item.askedAt() == null ? item.openedAt() : item.askedAt();
    }

    private static String accountOf(WorkItem item) {
        return item.accountName().isEmpty() ? item.accountNumber().toString() : item.accountName();
    }

    private String ownerOf(WorkItem item) {
        var claim = item.claim();
        if (claim == null) {
            return "";
        }
        return model.isMine(item) ? I18NProvider.translate("desk.owner.you") : claim.name();
    }

    private static String word(String kind, @Nullable Enum<?> value) {
        return value == null ? "" : Wording.of(Sentence.word(kind, value));
    }
}
