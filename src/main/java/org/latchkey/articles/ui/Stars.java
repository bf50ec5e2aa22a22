package org.latchkey.articles.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One to five stars to give, each a button. */
final class Stars extends Div {

    private static final int MOST = 5;

    private final List<Button> buttons;

    Stars(SerializableConsumer<Integer> give) {
        addClassName("stars");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("articles.stars"));
        buttons = IntStream.rangeClosed(1, MOST).mapToObj(nr -> star(nr, give)).toList();
        buttons.forEach(this::add);
    }

    private Button star(int nr, SerializableConsumer<Integer> give) {
        var star = new Button("★", clicked -> give.accept(nr));
        star.addThemeVariants(ButtonVariant.TERTIARY);
        star.setAriaLabel(getTranslation("articles.stars.give", nr));
        return star;
    }

    void show(@Nullable Integer given) {
        for (int nr = 1; nr <= MOST; nr++) {
            var lit = given != null && nr <= given;
            var star = buttons.get(nr - 1);
            star.setClassName("lit", lit);
            star.getElement().setAttribute("aria-pressed", Boolean.toString(given != null && nr == given));
        }
    }
}
