package org.latchkey.casework.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import java.util.stream.Stream;
import org.latchkey.kernel.InvalidValue;
import org.latchkey.kernel.RequestNumber;
import org.latchkey.requests.HelpRequest;
import org.latchkey.shell.Glyph;

/** Finds a request by what a caller dictates: its number, a name, an account; a whole number leads there at once. */
final class RequestFinder extends ComboBox<HelpRequest> {

    private final SerializableFunction<String, List<HelpRequest>> find;
    private final SerializableConsumer<RequestNumber> open;

    RequestFinder(SerializableFunction<String, List<HelpRequest>> find, SerializableConsumer<RequestNumber> open) {
        this.find = find;
        this.open = open;
        setId("request-search");
        addClassName("request-finder");
        setAriaLabel(getTranslation("desk.search"));
        setPlaceholder(getTranslation("desk.search.example"));
        setPrefixComponent(Glyph.SEARCH.draw());
        setItems(this::fetch);
        setItemLabelGenerator(RequestFinder::write);
        setAllowCustomValue(true);
        setManualValidation(true);
        addValueChangeListener(chosen -> go(chosen.getValue()));
        addCustomValueSetListener(typed -> look(typed.getDetail().strip()));
    }

    private Stream<HelpRequest> fetch(Query<HelpRequest, String> query) {
        return find.apply(query.getFilter().orElse("")).stream()
                .skip(query.getOffset())
                .limit(query.getLimit());
    }

    private static String write(HelpRequest request) {
        return Wording.of(Sentence.of(
                "desk.search.found",
                request.number(),
                request.typed().userName(),
                request.typed().accountNumber(),
                request.state()));
    }

    private void go(HelpRequest chosen) {
        if (chosen != null) {
            clear();
            setInvalid(false);
            open.accept(chosen.number());
        }
    }

    /** Enter was pressed on words of one's own: the only one they can mean is opened. */
    private void look(String typed) {
        var found = find.apply(typed);
        if (found.size() == 1) {
            go(found.getFirst());
        } else {
            refuse(
                    found.isEmpty()
                            ? new InvalidValue("desk.search.unknown", typed)
                            : new InvalidValue("desk.search.many"));
        }
    }

    private void refuse(InvalidValue why) {
        setErrorMessage(getTranslation(why.key(), why.arguments()));
        setInvalid(true);
    }
}
