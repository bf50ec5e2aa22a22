package org.latchkey.casework.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.latchkey.casework.QueueView;

/** How a view of the queue is written in the address of the page, for example {@code ?view=closed-today}. */
final class ViewName {

    private static final String PARAMETER = "view";

    private ViewName() {}

    static QueryParameters toQuery(QueueView view) {
        return QueryParameters.of(PARAMETER, write(view));
    }

    static Optional<QueueView> in(QueryParameters query) {
        return query.getSingleParameter(PARAMETER).flatMap(ViewName::read);
    }

    private static Optional<QueueView> read(String written) {
        return Stream.of(QueueView.values())
                .filter(view -> write(view).equals(written))
                .findFirst();
    }

    private static String write(QueueView view) {
        return view.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
