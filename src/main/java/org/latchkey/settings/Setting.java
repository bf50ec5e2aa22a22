package org.latchkey.settings;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.latchkey.kernel.InvalidValue;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** One thing a sysadmin may change: a component of a typed record, with its limits (P66). */
public final class Setting {

    private static final String ROOT = "latchkey.";

    private final RecordComponent component;
    private final Adjustable limits;
    private final Kind kind;
    private final String group;

    private Setting(RecordComponent component, Adjustable limits) {
        this.component = component;
        this.limits = limits;
        this.kind = Kind.of(component.getType());
        this.group = prefix(component.getDeclaringRecord()).substring(ROOT.length());
    }

    static Stream<Setting> of(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> component.isAnnotationPresent(Adjustable.class))
                .map(component -> new Setting(component, component.getAnnotation(Adjustable.class)));
    }

    /** The same record with the values given in place of its own. */
    static <R extends Record> R with(R standard, Map<String, String> changed) {
        var values = of(standard.getClass())
                .map(setting -> setting.kind.read(changed.getOrDefault(setting.key(), setting.in(standard))))
                .toArray();
        try {
            return Setting.<R>constructor(standard).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static <R extends Record> Constructor<R> constructor(R record) throws NoSuchMethodException {
        var types = Arrays.stream(record.getClass().getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        return (Constructor<R>) record.getClass().getDeclaredConstructor(types);
    }

    static String prefix(Class<?> type) {
        return type.getAnnotation(ConfigurationProperties.class).value();
    }

    /** Its name, for example {@code sign-in.maxFailedAttempts}; texts about it stand under this key. */
    public String key() {
        return group + "." + component.getName();
    }

    /** What it belongs to, for example {@code sign-in}. */
    public String group() {
        return group;
    }

    /** What sort of value it has. */
    public Kind kind() {
        return kind;
    }

    /** The least value, or null where there is no order. */
    public @Nullable String min() {
        return limits.min().isEmpty() ? null : limits.min();
    }

    /** The greatest value, or null where there is no order. */
    public @Nullable String max() {
        return limits.max().isEmpty() ? null : limits.max();
    }

    /** Which values weaken a check. */
    public Weaker weaker() {
        return limits.weaker();
    }

    /** In what lengths of time are told: minutes, hours or days. */
    public ChronoUnit unit() {
        return switch (limits.min().charAt(limits.min().length() - 1)) {
            case 'h' -> ChronoUnit.HOURS;
            case 'd' -> ChronoUnit.DAYS;
            default -> ChronoUnit.MINUTES;
        };
    }

    /**
     * The value as it is stored.
     *
     * @throws InvalidValue when it is none, or beyond the limits
     */
    String normal(String text) {
        var value = kind.parse(text);
        if (min() != null && (compare(value, min()) < 0 || compare(value, Objects.requireNonNull(max())) > 0)) {
            throw new InvalidValue("invalid.setting.range");
        }
        return kind.write(value);
    }

    private int compare(Object value, String limit) {
        return compare(value, kind.read(limit));
    }

    @SuppressWarnings("unchecked")
    private static int compare(Object one, Object other) {
        return ((Comparable<Object>) one).compareTo(other);
    }

    boolean isWeaker(String one, String than) {
        return switch (limits.weaker()) {
            case HIGHER -> compare(kind.read(one), kind.read(than)) > 0;
            case LOWER -> compare(kind.read(one), kind.read(than)) < 0;
            case NEVER -> false;
        };
    }

    Class<? extends Record> type() {
        return component.getDeclaringRecord().asSubclass(Record.class);
    }

    String in(Record values) {
        try {
            return kind.write(component.getAccessor().invoke(values));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A length of time in the unit of this setting. */
    public long inUnits(String value) {
        return ((Duration) kind.read(value)).dividedBy(unit().getDuration());
    }

    @Override
    public String toString() {
        return key();
    }
}
