package org.latchkey.casework.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.latchkey.casework.AbsenceDesk;
import org.latchkey.directory.Substitution;
import org.latchkey.directory.User;
import org.latchkey.kernel.InvalidValue;
import org.latchkey.shell.DayField;
import org.latchkey.shell.Entry;
import org.latchkey.shell.Notice;

/** Who stands in for an account manager, and when (P61). */
final class AbsencePanel extends Panel {

    private final transient AbsenceDesk absences;
    private final UnorderedList substitutions = new UnorderedList();
    private final Select<User> substitute = new Select<>();
    private final DayField first = new DayField(getTranslation("absence.first"));
    private final DayField last = new DayField(getTranslation("absence.last"));
    private final Entry<User> theSubstitute = Entry.chosen(substitute, "absence.substitute.missing");
    private final Entry<LocalDate> theFirst = Entry.chosen(first, "absence.day.missing");
    private final Entry<LocalDate> theLast = Entry.chosen(last, "absence.day.missing");

    AbsencePanel(AbsenceDesk absences) {
        super("absence.title");
        this.absences = absences;
        addClassName("absence");
        substitute.setLabel(getTranslation("absence.substitute"));
        substitute.setId("substitute");
        substitute.setItems(absences.colleagues());
        substitute.setItemLabelGenerator(User::displayName);
        first.setId("first-day");
        last.setId("last-day");
        var name = new Button(getTranslation("absence.name"), clicked -> name());
        name.setId("name-substitute");
        var form = new Div(substitute, first, last, name);
        form.addClassName("fields");
        add(new Paragraph(getTranslation("absence.intro")), substitutions, form);
        show();
    }

    private void show() {
        substitutions.removeAll();
        absences.mine().forEach(each -> substitutions.add(line(each)));
        substitutions.setVisible(substitutions.getChildren().findAny().isPresent());
    }

    private ListItem line(Substitution each) {
        var text = getTranslation(
                "absence.line", each.substitute().displayName(), inWords(each.firstDay()), inWords(each.lastDay()));
        var end = new Button(getTranslation("absence.end"), clicked -> {
            absences.end(each.id());
            show();
        });
        end.addThemeVariants(ButtonVariant.SMALL);
        return new ListItem(new Span(text), end);
    }

    private String inWords(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(getLocale())
                .format(day);
    }

    private void name() {
        if (!Entry.allRight(theSubstitute, theFirst, theLast)) {
            return;
        }
        try {
            absences.name(theSubstitute.value().id(), theFirst.value(), theLast.value());
            substitute.clear();
            first.clear();
            last.clear();
            Notice.success(getTranslation("absence.named"));
            show();
        } catch (InvalidValue e) {
            theLast.refuse(e);
        }
    }
}
