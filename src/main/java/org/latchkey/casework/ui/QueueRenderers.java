package org.latchkey.casework.ui;

/** The cells of the queue as the browser draws them; rows are data and no components, so that open pages weigh little. */
final class QueueRenderers {

    static final String STATE = "<span class='badge state' data-value='${item.state}'>${item.stateWord}</span>";
    static final String NUMBER = "<a class='request-link' href='desk/${item.number}'>${item.number}</a>";
    static final String USER = "<span class='cell'>${item.user}${" + badge("type") + "}</span>";
    static final String ACCOUNT = "<span class='cell'>${item.account}${" + badge("size") + "}</span>";
    static final String WAITING = "<latchkey-since datetime='${item.since}'></latchkey-since>";
    static final String DUE = """
            ${item.due ? html`<latchkey-since datetime='${item.due}' due='${item.dueIn}' late='${item.late}'></latchkey-since>` : ''}\
            """;
    static final String OWNER = """
            ${item.mayTake
                ? html`<vaadin-button theme='small' aria-label='${item.takeLabel}' @click='${take}'>${item.take}</vaadin-button>`
                : item.owner}\
            """;
    static final String CARD = """
            <article class='queue-card'>
              <div class='line'>%s%s</div>
              <div class='line'>%s</div>
              <div class='line'>%s</div>
              <div class='line'>%s%s<span class='owner'>%s</span></div>
            </article>\
            """.formatted(NUMBER, STATE, USER, ACCOUNT, WAITING, DUE, OWNER);

    private QueueRenderers() {}

    private static String badge(String property) {
        return "item.%1$s ? html`<span class='badge %1$s'>${item.%1$s}</span>` : ''".formatted(property);
    }
}
