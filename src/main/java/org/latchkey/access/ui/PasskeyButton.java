package org.latchkey.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.Optional;
import org.latchkey.access.PasskeyAnswer;
import org.latchkey.access.PasskeyQuestion;
import org.latchkey.shell.Glyph;

/**
 * Has the browser put a question to the passkeys of this device (P37). Whoever thinks better of it, or has none here, is
 * told so calmly, and nothing is counted.
 */
@JavaScript("context://passkeys.js")
final class PasskeyButton extends Div {

    /** What is asked of the device, as the script calls it. */
    enum Ask {
        CREATE("create"),
        GET("get");

        private final String call;

        Ask(String call) {
            this.call = call;
        }
    }

    private final Button button = new Button();
    private final Paragraph told = new Paragraph();
    private final Ask ask;
    private final SerializableBiConsumer<PasskeyQuestion, PasskeyAnswer> answered;

    /** @param question what to ask now; nothing where something else has to be put right first */
    PasskeyButton(
            Ask ask,
            SerializableSupplier<Optional<PasskeyQuestion>> question,
            SerializableBiConsumer<PasskeyQuestion, PasskeyAnswer> answered) {
        this.ask = ask;
        this.answered = answered;
        addClassName("passkey");
        button.setText(getTranslation("access.passkey." + ask.call));
        button.setIcon(Glyph.KEY.draw());
        button.setId("passkey");
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setDisableOnClick(true);
        button.setAutofocus(ask == Ask.GET);
        button.addClickListener(clicked -> question.get().ifPresentOrElse(this::put, () -> button.setEnabled(true)));
        told.getElement().setAttribute("role", "status");
        add(button, told);
    }

    private void put(PasskeyQuestion now) {
        told.setText("");
        getElement()
                .executeJs("return latchkeyPasskeys." + ask.call + "($0)", now.options())
                .then(String.class, answer -> take(now, answer), failure -> tell("cancelled"));
    }

    private void take(PasskeyQuestion asked, String answer) {
        button.setEnabled(true);
        switch (answer) {
            case "unsupported", "known", "cancelled" -> tell(answer);
            default -> answered.accept(asked, new PasskeyAnswer(answer));
        }
    }

    /** The answer was none to the question. */
    void wrong() {
        tell("wrong");
    }

    private void tell(String what) {
        button.setEnabled(true);
        told.setText(getTranslation("access.passkey." + what + "." + ask.call));
    }
}
