package org.latchkey.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.latchkey.settings.Setting;

/**
 * The field in which a value of one kind is typed, and what is typed as text.
 *
 * @param validation the same field, to tell what is wrong
 */
record ValueEditor(Component field, HasValidation validation, SerializableSupplier<String> text) {

    private static <F extends Component & HasValidation> ValueEditor of(F field, SerializableSupplier<String> text) {
        return new ValueEditor(field, field, text);
    }

    static ValueEditor of(Setting setting, String value) {
        return switch (setting.kind()) {
            case WHOLE -> number(Integer.parseInt(value), "");
            case DURATION ->
                number(
                        Math.toIntExact(setting.inUnits(value)),
                        switch (setting.unit()) {
                            case HOURS -> "h";
                            case DAYS -> "d";
                            default -> "m";
                        });
            case SWITCH -> onOrOff(value);
            case ZONE -> zone(value);
            case TIME_OF_DAY -> timeOfDay(value);
            case DAYS -> days(value);
        };
    }

    /** Whether Enter has no meaning of its own in the field, such as choosing from a list. */
    boolean isSavedByEnter() {
        return field instanceof IntegerField;
    }

    private static ValueEditor number(int value, String unit) {
        var field = new IntegerField();
        field.setValue(value);
        field.setStepButtonsVisible(true);
        return of(field, () -> field.getValue() == null ? "" : field.getValue() + unit);
    }

    private static ValueEditor onOrOff(String value) {
        var field = new RadioButtonGroup<String>();
        field.setItems("true", "false");
        field.setItemLabelGenerator(each -> I18NProvider.translate("access.settings.switch." + each));
        field.setValue(value);
        return of(field, field::getValue);
    }

    private static ValueEditor zone(String value) {
        var field = new ComboBox<String>();
        field.setItems(ZoneId.getAvailableZoneIds().stream().sorted().toList());
        field.setValue(value);
        return of(field, () -> Objects.requireNonNullElse(field.getValue(), ""));
    }

    private static ValueEditor timeOfDay(String value) {
        var field = new TimePicker(LocalTime.parse(value));
        return of(field, () -> Objects.toString(field.getValue(), ""));
    }

    private static ValueEditor days(String value) {
        var field = new CheckboxGroup<String>();
        field.setItems(Arrays.stream(DayOfWeek.values()).map(DayOfWeek::name).toList());
        field.setItemLabelGenerator(ValueWords::day);
        field.setValue(Set.of(value.split(",")));
        return of(field, () -> field.getValue().stream().sorted().collect(Collectors.joining(",")));
    }
}
