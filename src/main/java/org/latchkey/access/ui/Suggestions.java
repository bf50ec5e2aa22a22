package org.latchkey.access.ui;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.LinkedHashMap;
import java.util.List;
import org.latchkey.access.SignInSuggestions.Suggestion;

/** The people of a demo, one click each to sign in. */
final class Suggestions extends Section {

    private final SerializableConsumer<Suggestion> choose;

    Suggestions(List<Suggestion> people, SerializableConsumer<Suggestion> choose) {
        this.choose = choose;
        addClassName("suggestions");
        add(new H2(getTranslation("access.demo.title")), new Paragraph(getTranslation("access.demo.text")));
        people.stream()
                .collect(groupingBy(Suggestion::group, LinkedHashMap::new, toList()))
                .forEach(this::group);
    }

    private void group(String name, List<Suggestion> members) {
        var chips = new Div();
        chips.addClassName("chips");
        members.stream().map(this::chip).forEach(chips::add);
        add(new H3(name), chips);
    }

    private Button chip(Suggestion person) {
        var chip = new Button(person.label(), clicked -> choose.accept(person));
        chip.addThemeVariants(ButtonVariant.SMALL);
        chip.setId("as-" + person.userName());
        return chip;
    }
}
