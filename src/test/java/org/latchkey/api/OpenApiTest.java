package org.latchkey.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.latchkey.access.ApprovalRefused;
import org.latchkey.casework.QueueView;
import org.latchkey.testing.OnH2;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.yaml.snakeyaml.Yaml;

/** The description tells of every call, every field and every type of problem, and of no others. */
@OnH2
class OpenApiTest {

    private static final String PREFIX = "/api/v1";

    private final Described description = Described.load();

    @Autowired
    private RequestMappingHandlerMapping controllers;

    @Autowired
    private Problems problems;

    @Test
    void everyCallIsDescribedAndEveryDescribedCallExists() {
        assertThat(calls()).hasSizeGreaterThan(20);
        assertThat(description.calls()).isEqualTo(calls().keySet());
    }

    @Test
    void everyBodyIsDescribedFieldByField() {
        assertThat(calls()).allSatisfy((call, method) -> {
            var body = Arrays.stream(method.getMethodParameters())
                    .filter(parameter -> parameter.hasParameterAnnotation(RequestBody.class))
                    .findFirst();
            var described = description.bodies(call);
            assertThat(described)
                    .hasSameSizeAs(body.map(found -> variants(found.getParameterType()))
                            .orElse(List.of()));
            body.ifPresent(found -> assertThat(described.stream().map(Schema::required))
                    .containsExactlyInAnyOrderElementsOf(variants(found.getParameterType()).stream()
                            .map(OpenApiTest::requiredIn)
                            .toList()));
        });
    }

    @Test
    void everyAnswerIsDescribedFieldByField() {
        var told = calls().entrySet().stream()
                .filter(call ->
                        call.getValue().getReturnType().getParameterType().isRecord())
                .toList();
        assertThat(told).hasSizeGreaterThan(6);
        assertThat(told)
                .allSatisfy(call -> assertThat(description.answer(call.getKey()).fields())
                        .isEqualTo(fieldsOf(call.getValue().getReturnType().getParameterType())));
    }

    @Test
    void everyTypeOfProblemIsExplained() {
        assertThat(description.problems()).hasSizeGreaterThan(25).allSatisfy(type -> {
            assertThat(problems.title(type)).isPresent();
            assertThat(problems.explanation(type)).isPresent();
        });
    }

    @Test
    void everyReasonAgainstAnApprovalIsAType() {
        assertThat(description.problems()).containsAll(kebab(ApprovalRefused.Why.values()));
    }

    @Test
    void everyViewIsDescribed() {
        var views = new TreeSet<>(kebab(QueueView.values()));
        views.add("approvals");
        assertThat(description.views()).isEqualTo(views);
    }

    private static Set<String> kebab(Enum<?>[] names) {
        return Arrays.stream(names)
                .map(name -> name.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.toSet());
    }

    private Map<String, HandlerMethod> calls() {
        var calls = new TreeMap<String, HandlerMethod>();
        controllers
                .getHandlerMethods()
                .forEach((mapping, method) -> mapping.getPatternValues().stream()
                        .filter(path -> path.startsWith(PREFIX))
                        .forEach(path -> mapping.getMethodsCondition()
                                .getMethods()
                                .forEach(verb -> calls.put(verb + " " + path.substring(PREFIX.length()), method))));
        return calls;
    }

    /** A sealed body is one of several records, told apart by their kind. */
    private static List<Class<?>> variants(Class<?> body) {
        return body.isSealed() ? List.of(body.getPermittedSubclasses()) : List.of(body);
    }

    private static Set<String> requiredIn(Class<?> body) {
        var kind = body.getInterfaces().length == 0 ? Stream.<String>empty() : Stream.of("kind");
        return Stream.concat(
                        kind,
                        Arrays.stream(body.getRecordComponents())
                                .filter(field -> field.getType() != Optional.class)
                                .map(RecordComponent::getName))
                .collect(Collectors.toSet());
    }

    private static Set<String> fieldsOf(Class<?> answer) {
        return Arrays.stream(answer.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
    }

    record Schema(Set<String> fields, Set<String> required) {}

    /** The YAML as far as it is compared. */
    @SuppressWarnings("unchecked")
    record Described(Map<String, Object> root) {

        static Described load() {
            try (var file = new ClassPathResource("openapi/latchkey.yaml").getInputStream()) {
                return new Described(new Yaml().load(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        Set<String> calls() {
            var calls = new TreeSet<String>();
            in(root, "paths")
                    .forEach((path, verbs) -> ((Map<String, Object>) verbs)
                            .keySet().stream()
                                    .filter(Set.of("get", "post")::contains)
                                    .forEach(verb -> calls.add(verb.toUpperCase(Locale.ROOT) + " " + path)));
            return calls;
        }

        private Map<String, Object> call(String call) {
            var parts = call.split(" ");
            return in(root, "paths", parts[1], parts[0].toLowerCase(Locale.ROOT));
        }

        List<Schema> bodies(String call) {
            if (!call(call).containsKey("requestBody")) {
                return List.of();
            }
            var schema = schemaIn(in(call(call), "requestBody"));
            return schema.containsKey("oneOf")
                    ? ((List<Map<String, Object>>) schema.get("oneOf"))
                            .stream().map(this::schema).toList()
                    : List.of(schema(schema));
        }

        Schema answer(String call) {
            var responses = in(call(call), "responses");
            return schema(schemaIn(in(responses, responses.containsKey("200") ? "200" : "202")));
        }

        Set<String> problems() {
            var types = (List<String>) in(root, "components", "schemas", "Problem", "properties", "type")
                    .get("enum");
            return types.stream().map(type -> type.replace("/problems/", "")).collect(Collectors.toSet());
        }

        Set<String> views() {
            var parameters = (List<Map<String, Object>>) call("GET /work-items").get("parameters");
            return new TreeSet<>(
                    (List<String>) in(parameters.getFirst(), "schema").get("enum"));
        }

        private Map<String, Object> schemaIn(Map<String, Object> content) {
            return in(content, "content", "application/json", "schema");
        }

        private Schema schema(Map<String, Object> described) {
            var schema = follow(described);
            return new Schema(in(schema, "properties").keySet(), Set.copyOf((List<String>) schema.get("required")));
        }

        private Map<String, Object> in(Map<String, Object> from, String... keys) {
            var at = from;
            for (var key : keys) {
                at = follow((Map<String, Object>) at.get(key));
            }
            return at;
        }

        private Map<String, Object> follow(Map<String, Object> described) {
            var reference = (String) described.get("$ref");
            return reference == null
                    ? described
                    : in(root, reference.substring(2).split("/"));
        }
    }
}
