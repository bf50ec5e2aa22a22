package org.latchkey.casework.ui;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.latchkey.requests.HelpRequest;
import org.latchkey.shell.Glyph;

/** What the requester claims, beside what is on file, with the differences marked. */
final class FactsPanel extends Panel {

    private final NativeTable table = new NativeTable();
    private final Paragraph origin = new Paragraph();
    private final Paragraph proof = new Paragraph();
    private final Paragraph wish = new Paragraph();

    FactsPanel() {
        super("desk.facts");
        addClassName("facts");
        table.getHead()
                .addRow()
                .add(
                        new NativeTableHeaderCell(),
                        new NativeTableHeaderCell(getTranslation("desk.facts.claimed")),
                        new NativeTableHeaderCell(getTranslation("desk.facts.onFile")));
        add(table, wish, proof, origin);
    }

    void show(HelpRequest request, List<Fact> facts) {
        table.getBody().removeAll();
        facts.forEach(fact -> table.getBody().add(row(fact)));
        wish.setText(getTranslation(
                "desk.facts.wish",
                Wording.of(Sentence.word("wish", request.typed().wish()))));
        proof.setText(Wording.of(Fact.proof(request)));
        origin.setText(getTranslation("desk.fact.from", request.networkAddress()));
        origin.setVisible(!request.networkAddress().isEmpty());
    }

    private NativeTableRow row(Fact fact) {
        var name = new NativeTableHeaderCell(getTranslation("desk.fact." + fact.name()));
        name.getElement().setAttribute("scope", "row");
        var onFile = new NativeTableCell(new Span(Wording.of(fact.onFile())));
        var row = new NativeTableRow(name, new NativeTableCell(Wording.of(fact.claimed())), onFile);
        if (fact.differs()) {
            row.addClassName("differs");
            var mark = new Span(Glyph.ALERT.draw(), new Span(getTranslation("desk.fact.differs")));
            mark.addClassName("mark");
            onFile.add(mark);
        }
        return row;
    }
}
