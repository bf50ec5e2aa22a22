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
import org.flowable.engine.HistoryService;
import org.flowable.engine.RepositoryService;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.history.HistoricProcessInstance;
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
    private final HistoryService history;
    private final RepositoryService repository;

    /** By definition; a definition never changes, and there are a few at most. */
    private final Map<String, String> models = new ConcurrentHashMap<>();

    Pictures(RuntimeService runtime, HistoryService history, RepositoryService repository) {
        this.runtime = runtime;
        this.history = history;
        this.repository = repository;
    }

    ProcessPicture of(String request) {
        return picture(definition(request), presentSteps(request));
    }

    ProcessPicture ofCalled(String request, String process) {
        var called = runtime.createProcessInstanceQuery().processInstanceBusinessKey(request).list().stream()
                .flatMap(root -> runtime.createExecutionQuery().rootProcessInstanceId(root.getId()).list().stream())
                .filter(execution -> keyOf(execution).equals(process));
        return picture(latest(process), waiting(called));
    }

    private static String keyOf(Execution execution) {
        return ((ExecutionEntity) execution).getProcessDefinitionId().split(":", 2)[0];
    }

    private ProcessPicture picture(String definition, Set<String> present) {
        return new ProcessPicture(models.computeIfAbsent(definition, this::read), present, Set.of());
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

    private String definition(String request) {
        return history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(request)
                .orderByProcessInstanceStartTime()
                .desc()
                .listPage(0, 1)
                .stream()
                .findFirst()
                .map(HistoricProcessInstance::getProcessDefinitionId)
                .orElseGet(() -> latest(EngineCaseProcess.PROCESS));
    }

    /** The latest version of a process; it also stands for one whose history was cleaned away. */
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

    private Set<String> presentSteps(String request) {
        return waiting(runtime.createExecutionQuery().processInstanceBusinessKey(request, true).list().stream());
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
