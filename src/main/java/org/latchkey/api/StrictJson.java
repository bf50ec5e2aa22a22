package org.latchkey.api;

import java.util.Optional;
import java.util.function.Function;
import org.latchkey.kernel.AccountNumber;
import org.latchkey.kernel.Contact;
import org.latchkey.kernel.Message;
import org.latchkey.kernel.Reason;
import org.latchkey.kernel.RequestNumber;
import org.latchkey.kernel.UserName;
import org.springframework.boot.jackson.autoconfigure.JsonFactoryBuilderCustomizer;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;
import tools.jackson.databind.type.LogicalType;

/** Reads JSON to the letter: no unknown or missing field, no number for a text, no more than a form could hold. */
@Configuration
class StrictJson {

    /** In characters; the longest body has a message of 4,000, each of which may be escaped as six. */
    private static final int MOST_CHARACTERS = 32_000;

    private static final int MOST_NESTED = 8;

    @Bean
    JsonFactoryBuilderCustomizer bounded() {
        return factory -> factory.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxDocumentLength(MOST_CHARACTERS)
                        .maxNestingDepth(MOST_NESTED)
                        .build());
    }

    @Bean
    JsonMapperBuilderCustomizer strict() {
        return json -> json.enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .withCoercionConfig(
                        LogicalType.Textual,
                        texts -> texts.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .annotationIntrospector(new RequiredUnlessOptional())
                .addModule(kernelValues());
    }

    private static JacksonModule kernelValues() {
        var values = new SimpleModule("kernel");
        read(values, AccountNumber.class, AccountNumber::parse);
        read(values, UserName.class, UserName::new);
        read(values, Contact.class, Contact::parse);
        read(values, Message.class, Message::new);
        read(values, Reason.class, Reason::new);
        for (var type : new Class<?>[] {AccountNumber.class, UserName.class, RequestNumber.class}) {
            values.addSerializer(type, ToStringSerializer.instance);
        }
        return values;
    }

    private static <T> void read(SimpleModule values, Class<T> type, Function<String, T> parse) {
        values.addDeserializer(type, new TextReader<>(type, parse));
    }

    private static final class RequiredUnlessOptional extends JacksonAnnotationIntrospector {

        @Override
        public Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
            return member.getRawType() != Optional.class;
        }
    }
}
