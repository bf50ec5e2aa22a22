package org.latchkey.shell;

import com.vaadin.flow.data.binder.Result;
import com.vaadin.flow.data.binder.ValueContext;
import com.vaadin.flow.data.converter.Converter;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.latchkey.kernel.InvalidValue;

/** Lets a Binder read and show a value of the kernel; what is wrong is told in the value's own sentence. */
public final class KernelValue<V> implements Converter<String, V> {

    private final SerializableFunction<String, V> reading;

    private KernelValue(SerializableFunction<String, V> reading) {
        this.reading = reading;
    }

    /** A converter that reads with the given factory, for example {@code AccountNumber::parse}. */
    public static <V> KernelValue<V> reading(SerializableFunction<String, V> factory) {
        return new KernelValue<>(factory);
    }

    @Override
    public Result<V> convertToModel(@Nullable String typed, ValueContext context) {
        try {
            return Result.ok(reading.apply(typed == null ? "" : typed));
        } catch (InvalidValue e) {
            var locale = context.getLocale().orElse(Locale.ENGLISH);
            return Result.error(I18NProvider.translate(locale, e.key(), e.arguments()));
        }
    }

    @Override
    public String convertToPresentation(@Nullable V value, ValueContext context) {
        return value == null ? "" : value.toString();
    }
}
