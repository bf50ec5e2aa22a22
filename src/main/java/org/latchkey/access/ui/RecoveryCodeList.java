package org.latchkey.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import org.latchkey.shell.CopyButton;

/** Shows new recovery codes, this once. */
final class RecoveryCodeList extends Div {

    RecoveryCodeList(List<String> codes, SerializableRunnable done) {
        addClassNames("fields", "recovery-codes");
        var list = new OrderedList();
        codes.forEach(code -> list.add(new ListItem(new Code(code))));
        var kept = new Button(getTranslation("access.recovery.kept"), clicked -> done.run());
        kept.setId("kept");
        kept.addThemeVariants(ButtonVariant.PRIMARY);
        kept.setDisableOnClick(true);
        add(
                new Paragraph(getTranslation("access.recovery.why")),
                list,
                new CopyButton(getTranslation("access.recovery.copy"), String.join("\n", codes)),
                kept);
    }
}
