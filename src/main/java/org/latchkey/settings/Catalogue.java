package org.latchkey.settings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.latchkey.kernel.InvalidValue;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Every record of settings, every setting in it, and its value without any change, from the application's own settings. */
@Component
class Catalogue {

    private static final List<Class<? extends Record>> TYPES = List.of(
            SignInSettings.class,
            SessionSettings.class,
            AddressSettings.class,
            ThrottleSettings.class,
            EvidenceSettings.class,
            ValidationSettings.class,
            WaitingTimes.class,
            WorkingHours.class);

    private final Map<Class<? extends Record>, Record> standards;
    private final Map<String, Setting> settings;

    Catalogue(Environment environment) {
        var binder = Binder.get(environment);
        standards = TYPES.stream()
                .collect(
                        Collectors.toMap(Function.identity(), type -> binder.bindOrCreate(Setting.prefix(type), type)));
        settings = TYPES.stream()
                .flatMap(Setting::of)
                .collect(Collectors.toMap(Setting::key, Function.identity(), (one, other) -> one, LinkedHashMap::new));
        settings.values().forEach(this::requireWithinLimits);
    }

    private void requireWithinLimits(Setting setting) {
        try {
            setting.normal(standard(setting));
        } catch (InvalidValue e) {
            throw new IllegalStateException(
                    "The setting %s may not be %s".formatted(setting.key(), standard(setting)), e);
        }
    }

    List<Setting> settings() {
        return List.copyOf(settings.values());
    }

    /** @throws InvalidValue when there is no such setting */
    Setting setting(String key) {
        var setting = settings.get(key);
        if (setting == null) {
            throw new InvalidValue("invalid.setting");
        }
        return setting;
    }

    String standard(Setting setting) {
        return setting.in(standard(setting.type()));
    }

    private Record standard(Class<? extends Record> type) {
        return Objects.requireNonNull(standards.get(type));
    }

    /** The records with these values in place of the standard ones. */
    Map<Class<? extends Record>, Record> records(Map<String, String> changed) {
        return standards.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Setting.with(entry.getValue(), changed)));
    }
}
