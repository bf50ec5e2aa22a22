package org.latchkey.requests.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;

/** One question with a few answers, each on its own line with a word of explanation where the bundle has one. */
final class Choices<E extends Enum<E>> extends RadioButtonGroup<E> {

    @SafeVarargs
    Choices(String key, E... answers) {
        setId(key.substring(key.lastIndexOf('.') + 1));
        setLabel(getTranslation(key));
        setItems(answers);
        addClassName("choices");
        setItemLabelGenerator(answer -> getTranslation(key + "." + answer.name()));
        setRenderer(new ComponentRenderer<>(answer -> new Span(getTranslation(key + "." + answer.name()))));
    }
}
