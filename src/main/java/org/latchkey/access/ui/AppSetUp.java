package org.latchkey.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import org.latchkey.access.AppSecret;
import org.latchkey.access.FactorName;
import org.latchkey.access.TypedCode;
import org.latchkey.kernel.InvalidValue;
import org.latchkey.shell.CopyButton;
import org.latchkey.shell.Entry;

/** What it takes to set up an app that shows codes: its secret as a picture and to type, a name, and a first code. */
final class AppSetUp extends Div {

    private final TextField name = new TextField(getTranslation("access.factor.name"));
    private final CodeField code = new CodeField("access.setUp.code.help");
    private final Entry<FactorName> theName = Entry.of(name, FactorName::new);
    private final Entry<TypedCode> theCode = Entry.of(code, TypedCode::new);

    AppSetUp(AppSecret secret, String address) {
        addClassName("app-set-up");
        name.setId("factor-name");
        name.setValue(getTranslation("access.factor.name.first"));
        name.setMaxLength(60);
        var text = new Code(secret.text());
        text.setId("secret");
        var byHand = new Div(
                new Paragraph(getTranslation("access.setUp.type")),
                text,
                new CopyButton(
                        getTranslation("access.setUp.copy"), secret.text().replace(" ", "")));
        byHand.addClassName("by-hand");
        add(new OrderedList(
                step(new Paragraph(getTranslation("access.setUp.app"))),
                step(
                        new Paragraph(getTranslation("access.setUp.scan")),
                        new QrCode(address, getTranslation("access.setUp.picture")),
                        byHand),
                step(new Paragraph(getTranslation("access.setUp.prove")), code, name)));
    }

    private static ListItem step(Component... parts) {
        return new ListItem(parts);
    }

    /** Whether both fields hold what they should; tells at them if not. */
    boolean isComplete() {
        return Entry.allRight(theCode, theName);
    }

    FactorName factorName() {
        return theName.value();
    }

    TypedCode code() {
        return theCode.value();
    }

    void wrongCode() {
        code.clear();
        theCode.refuse(new InvalidValue("access.setUp.wrong"));
        code.focus();
    }

    /** What pressing Enter in the field of the code does. */
    void onEnter(SerializableRunnable act) {
        code.addKeyPressListener(Key.ENTER, pressed -> act.run());
    }
}
