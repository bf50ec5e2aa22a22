package org.latchkey.api;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Reads an amount that may come as a number or as somebody typed it; what it says, its own parser finds out. */
public final class NumberOrText extends StdScalarDeserializer<String> {

    /** To be named in an annotation. */
    public NumberOrText() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser json, DeserializationContext context) {
        return json.hasToken(JsonToken.VALUE_STRING) || json.currentToken().isNumeric()
                ? json.getString()
                : (String) context.handleUnexpectedToken(getValueType(context), json);
    }
}
