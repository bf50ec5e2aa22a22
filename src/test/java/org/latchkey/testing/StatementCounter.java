package org.latchkey.testing;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Counts the SQL statements that a thread sends to the application's database. */
public class StatementCounter implements BeanPostProcessor {

    private final ThreadLocal<@Nullable List<String>> heard = new ThreadLocal<>();

    /** The statements that an act sends on this thread. */
    public List<String> during(Runnable act) {
        var statements = new ArrayList<String>();
        heard.set(statements);
        try {
            act.run();
        } finally {
            heard.remove();
        }
        return statements;
    }

    private void note(String sql, long nanos) {
        var statements = heard.get();
        if (statements != null) {
            statements.add(sql);
        }
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? new OverheardDataSource(source, this::note) : bean;
    }
}
