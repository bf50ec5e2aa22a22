package org.latchkey.casework.flowable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flowable.bpmn.model.UserTask;
import org.flowable.engine.RepositoryService;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.impl.persistence.entity.ExecutionEntity;
import org.flowable.engine.runtime.Execution;
import org.latchkey.casework.ProcessOverview;
import org.latchkey.casework.ProcessPicture;
import org.latchkey.casework.WorkItemKind;
import org.springframework.stereotype.Component;

/** The process picture of a request: of the version it runs or ran on, since running ones keep theirs (P64). */
@Component
class Pictures {

    private static final Pattern KIND = Pattern.compile("open\\(request, '([A-Z_]+)'");

    private final RuntimeService runtime;
    private final RepositoryService repository;

    /** By definition; a definition never changes, and there are a few at most. */
    private final Map<String, String> models = new ConcurrentHashMap<>();

    Pictures(RuntimeService runtime, RepositoryService repository) {
        this.runtime = runtime;
        this.repository = repository;
    }

    List<ProcessPicture> of(String request, Map<String, Set<String>> ways) {
        var executions = runtime.createProcessInstanceQuery().processInstanceBusinessKey(request).list().stream()
                .flatMap(root -> runtime.createExecutionQuery().rootProcessInstanceId(root.getId()).list().stream())
                .toList();
        var called =
                ways.keySet().stream().filter(definition -> !isOwn(definition)).sorted();
        return Stream.concat(Stream.of(own(ways.keySet())), called)
                .map(definition -> new ProcessPicture(
                        models.computeIfAbsent(definition, this::read),
                        waiting(executions.stream().filter(execution -> isOf(execution, definition))),
                        ways.getOrDefault(definition, Set.of())))
                .toList();
    }

    /** The version that it went through; the latest one for a request that has not set out yet. */
    private String own(Set<String> definitions) {
        return definitions.stream()
                .filter(Pictures::isOwn)
                .findFirst()
                .orElseGet(() -> latest(EngineCaseProcess.PROCESS));
    }

    private static boolean isOwn(String definition) {
        return definition.startsWith(EngineCaseProcess.PROCESS + ":");
    }

    private static boolean isOf(Execution execution, String definition) {
        return ((ExecutionEntity) execution).getProcessDefinitionId().equals(definition);
    }

    List<ProcessOverview> overviews() {
        return repository.createProcessDefinitionQuery().latestVersion().list().stream()
                .sorted(Comparator.comparing(found -> !found.getKey().equals(EngineCaseProcess.PROCESS)))
                .map(found -> new ProcessOverview(
                        found.getName(), models.computeIfAbsent(found.getId(), this::read), steps(found.getId())))
                .toList();
    }

    private Map<WorkItemKind, String> steps(String definition) {
        var steps = new EnumMap<WorkItemKind, String>(WorkItemKind.class);
        for (var task : repository.getBpmnModel(definition).getMainProcess().findFlowElementsOfType(UserTask.class)) {
            for (var listener : task.getTaskListeners()) {
                var kind = KIND.matcher(listener.getImplementation());
                if (kind.find()) {
                    steps.put(WorkItemKind.valueOf(kind.group(1)), task.getId());
                }
            }
        }
        return steps;
    }

    /** The latest version of a process. */
    String latest(String process) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult()
                .getId();
    }

    private String read(String definition) {
        try (var model = repository.getProcessModel(definition)) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What hangs on a step is its clock, which is no step. */
    private static Set<String> waiting(Stream<Execution> executions) {
        var steps = executions
                .filter(execution -> execution.getActivityId() != null)
                .collect(Collectors.toMap(Execution::getId, Function.identity()));
        return steps.values().stream()
                .filter(step -> !steps.containsKey(step.getParentId()))
                .map(Execution::getActivityId)
                .collect(Collectors.toUnmodifiableSet());
    }
}
