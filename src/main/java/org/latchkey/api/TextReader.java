package org.latchkey.api;

import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Reads a text as the typed value it has to be, by the same parser as the fields of the pages. */
final class TextReader<T> extends StdScalarDeserializer<T> {

    private final transient Function<String, T> parse;

    TextReader(Class<T> type, Function<String, T> parse) {
        super(type);
        this.parse = parse;
    }

    @Override
    @SuppressWarnings("unchecked")
    public T deserialize(JsonParser json, DeserializationContext context) {
        return json.hasToken(JsonToken.VALUE_STRING)
                ? parse.apply(json.getString())
                : (T) context.handleUnexpectedToken(getValueType(context), json);
    }
}
