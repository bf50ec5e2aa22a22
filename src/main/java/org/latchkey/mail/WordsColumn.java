package org.latchkey.mail;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How the words of a notice are kept in one column: as a small JSON object. */
@Component
class WordsColumn {

    private final JsonMapper json;

    WordsColumn(JsonMapper json) {
        this.json = json;
    }

    String write(Map<String, String> words) {
        return json.writeValueAsString(new TreeMap<>(words));
    }

    Map<String, String> read(String column) {
        return json.readValue(column, new TypeReference<>() {});
    }
}
