package org.latchkey.bench.inside;

import java.util.Map;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.TaskService;
import org.flowable.task.api.Task;
import org.latchkey.bench.Loop;

/** Life cycles by plain calls of the engine: start, find the task, claim it, complete it. */
final class BareLife implements Loop.Work<String> {

    private final RuntimeService runtime;
    private final TaskService tasks;

    BareLife(ProcessEngine engine) {
        this.runtime = engine.getRuntimeService();
        this.tasks = engine.getTaskService();
    }

    long play(int cycles) {
        return new Loop<>(this).run(cycles);
    }

    @Override
    public String begin(int number) {
        var kind = Kind.ofNumber(number);
        return runtime.startProcessInstanceByKey(
                        "bare-help-request",
                        Map.of(
                                "accountNumber", "21830549",
                                "userName", kind.name(),
                                "contact", "somebody@elsewhere.example",
                                "message", "Please let me in."))
                .getId();
    }

    @Override
    public void finish(int number, String process) {
        decide(process, "validator" + number % 16);
        if (Kind.ofNumber(number) == Kind.ACCOUNT_CASE) {
            decide(process, "manager" + number % 4);
        }
    }

    private void decide(String process, String person) {
        var task = Loop.await(() -> find(process));
        tasks.claim(task.getId(), person);
        var last = !task.getTaskDefinitionKey().equals("openAccountTeamCase");
        tasks.complete(task.getId(), Map.of("outcome", last ? "APPROVED" : "HANDED_ON"));
    }

    private Task find(String process) {
        return tasks.createTaskQuery().processInstanceId(process).singleResult();
    }
}
