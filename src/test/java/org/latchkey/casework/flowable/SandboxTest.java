package org.latchkey.casework.flowable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.flowable.common.engine.api.FlowableException;
import org.flowable.common.engine.impl.scripting.ScriptEngineRequest;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.RepositoryService;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.flowable.engine.repository.DeploymentBuilder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.latchkey.testing.OnH2;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/** A process reaches nothing but its one bean: each way out that we know is tried. */
@OnH2(classes = EngineOnly.class)
class SandboxTest {

    private static final String PROCESS = """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
                         xmlns:flowable="http://flowable.org/bpmn"
                         xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" targetNamespace="escape">
              <signal id="aSignal" name="aSignal"/>
              <message id="aMessage" name="aMessage"/>
              <process id="escape">
                %s
              </process>
            </definitions>
            """;

    private static final String STEP = """
            <startEvent id="start"/>
            <sequenceFlow id="in" sourceRef="start" targetRef="step"/>
            %s
            <sequenceFlow id="out" sourceRef="step" targetRef="end"/>
            <endEvent id="end"/>
            """;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ProcessEngine engine;

    @Autowired
    PlayedDesks desks;

    @BeforeAll
    static void refusalsAreNoNews() {
        LoggingSystem.get(SandboxTest.class.getClassLoader()).setLogLevel("org.flowable", LogLevel.OFF);
    }

    @AfterAll
    static void otherFailuresAre() {
        LoggingSystem.get(SandboxTest.class.getClassLoader()).setLogLevel("org.flowable", LogLevel.WARN);
    }

    @AfterEach
    void remove() {
        repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("escape")
                .list()
                .forEach(left -> repository.deleteDeployment(left.getDeploymentId(), true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${''.getClass().forName('java.lang.Runtime')}",
                "${''.getClass()}",
                "${''.class}",
                "${''['class']}",
                "${'a'.concat('b')}",
                "${java.lang.Runtime.getRuntime()}",
                "${Runtime.getRuntime().exec('true')}",
                "${[1, 2].stream()}",
                "${{'a': 1}.clear()}",
                "${helpRequestTasks.getClass()}",
                "${helpRequestTasks.class}",
                "${helpRequestTasks.wait(1)}",
                "${helpRequestTasks.notify()}",
                "${helpRequestTasks.notifyAll()}",
                "${helpRequestTasks.hashCode()}",
                "${helpRequestTasks.closed('1', '1')}",
                "${helpRequestTasks.steps}",
                "${helpRequestTasks.findRoute('1').getClass()}",
                "${helpRequestTasks.findRoute('1').class}",
                "${helpRequestTasks.findRoute('1').situation.declaringClass}",
                "${helpRequestTasks.findRoute('1').situation.valueOf('LOCKED')}",
                "${helpRequestTasks.findRoute('not a request')}",
                "${helpRequestTasks.findRoute()}",
                "${helpRequestTasks.open('1', 'NOBODY', '1')}",
                "${execution.getClass()}",
                "${execution.id}",
                "${execution.processInstanceBusinessKey}",
                "${request.getClass()}",
                "${request.length()}",
                "${execution.processInstanceId}",
                "${execution.setVariable('a', 1)}",
                "${execution.setTransientVariableLocal('route', 1)}",
                "${execution.currentFlowElement}",
                "${execution.parent}",
                "${task.id}",
                "${route.situation}",
                "${aVariable}",
                "${variableContainer}",
                "${authenticatedUserId}",
                "${variables:get('aVariable')}",
                "${vars:getOrDefault('aVariable', 1)}",
                "${environment}",
                "${dataSource.connection}",
                "${processEngine.repositoryService}",
                "${engineCaseProcess.end('1', '')}",
                "${playedDesks.closed('1', '1')}",
                "${clock.instant()}",
                "${systemProperties}",
                "${systemEnvironment['PATH']}",
                "${applicationContext}"
            })
    void anExpressionReachesNothingElse(String expression) {
        assertThatThrownBy(() -> {
                    deploy(STEP.formatted("<serviceTask id='step' flowable:expression=\"%s\"/>".formatted(expression)))
                            .deploy();
                    runtime.createProcessInstanceBuilder()
                            .processDefinitionKey("escape")
                            .businessKey("-1")
                            .variable("aVariable", "secret")
                            .start();
                })
                .isInstanceOf(FlowableException.class);
        assertThat(desks.closed).doesNotContain("1");
    }

    @Test
    void theSameProcessRunsWhenItKeepsToItsBean() {
        deploy(STEP.formatted("<serviceTask id='step' flowable:expression='${helpRequestTasks.findRoute(request)}'/>"))
                .deploy();
        assertThat(runtime.startProcessInstanceByKey("escape", "-1").isEnded()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<serviceTask id='step' flowable:class='org.latchkey.Anything'/>",
                "<serviceTask id='step' flowable:delegateExpression='${helpRequestTasks}'/>",
                "<serviceTask id='step' flowable:type='shell' flowable:expression='${1}'/>",
                "<serviceTask id='step' flowable:type='shell'/>",
                "<serviceTask id='step' flowable:type='mail'/>",
                "<serviceTask id='step' flowable:type='http'/>",
                "<serviceTask id='step' flowable:type='camel'/>",
                "<serviceTask id='step' flowable:type='dmn'/>",
                "<serviceTask id='step' flowable:type='case'/>",
                "<serviceTask id='step' flowable:type='external-worker' flowable:topic='out'/>",
                "<serviceTask id='step' flowable:type='send-event'/>",
                "<serviceTask id='step' implementation='##WebService' operationRef='anything'/>",
                "<serviceTask id='step'/>",
                "<sendTask id='step' flowable:type='mail'/>",
                "<receiveTask id='step'/>",
                "<manualTask id='step'/>",
                "<businessRuleTask id='step' flowable:class='org.latchkey.Anything'/>",
                "<scriptTask id='step' scriptFormat='javascript'><script>1</script></scriptTask>",
                "<callActivity id='step'/>",
                "<callActivity id='step' calledElement='${aVariable}'/>",
                "<callActivity id='step' calledElement='help-request' flowable:inheritVariables='true'/>",
                "<callActivity id='step' calledElement='help-request' flowable:inheritBusinessKey='true'/>",
                "<callActivity id='step' calledElement='help-request' flowable:businessKey='1'/>",
                "<callActivity id='step' calledElement='help-request'><extensionElements><flowable:in source='a' target='b'/></extensionElements></callActivity>",
                "<callActivity id='step' calledElement='help-request'><extensionElements><flowable:out source='a' target='b'/></extensionElements></callActivity>",
                "<subProcess id='step'><startEvent id='inner'/></subProcess>",
                "<transaction id='step'><startEvent id='inner'/></transaction>",
                "<parallelGateway id='step'/>",
                "<inclusiveGateway id='step'/>",
                "<eventBasedGateway id='step'/>",
                "<intermediateThrowEvent id='step'><signalEventDefinition signalRef='aSignal'/></intermediateThrowEvent>",
                "<intermediateCatchEvent id='step'><messageEventDefinition messageRef='aMessage'/></intermediateCatchEvent>",
                "<userTask id='step'><extensionElements><flowable:taskListener event='create' class='org.latchkey.Anything'/></extensionElements></userTask>",
                "<userTask id='step'><extensionElements><flowable:taskListener event='create' delegateExpression='${helpRequestTasks}'/></extensionElements></userTask>",
                "<userTask id='step'><extensionElements><flowable:taskListener event='create' type='script'><flowable:script language='javascript'>1</flowable:script></flowable:taskListener></extensionElements></userTask>",
                "<userTask id='step'><extensionElements><flowable:executionListener event='start' class='org.latchkey.Anything'/></extensionElements></userTask>",
                "<userTask id='step'><extensionElements><flowable:taskListener event='create' expression='${1}' customPropertiesResolverClass='org.latchkey.Anything'/></extensionElements></userTask>",
                "<userTask id='step'><multiInstanceLoopCharacteristics flowable:collection='${1}'/></userTask>",
                "<userTask id='step'/><boundaryEvent id='late' attachedToRef='step'><timerEventDefinition><timeDate>${helpRequestTasks.nextLook(request)}</timeDate></timerEventDefinition></boundaryEvent>",
                "<userTask id='step'/><boundaryEvent id='late' attachedToRef='step' cancelActivity='false'><timerEventDefinition><timeDuration>PT1S</timeDuration></timerEventDefinition></boundaryEvent>",
                "<userTask id='step'/><boundaryEvent id='late' attachedToRef='step' cancelActivity='false'><timerEventDefinition><timeCycle>R3/PT1S</timeCycle></timerEventDefinition></boundaryEvent>",
                "<userTask id='step'/><boundaryEvent id='late' attachedToRef='step' cancelActivity='false'><timerEventDefinition flowable:businessCalendarName='${1}'><timeDate>2099-01-01</timeDate></timerEventDefinition></boundaryEvent>",
                "<userTask id='step'/><boundaryEvent id='late' attachedToRef='step' cancelActivity='false'><extensionElements><flowable:executionListener event='end' class='org.latchkey.Anything'/></extensionElements><timerEventDefinition><timeDate>2099-01-01</timeDate></timerEventDefinition></boundaryEvent>",
                "<userTask id='step'/><boundaryEvent id='late' attachedToRef='step' cancelActivity='false'><timerEventDefinition><timeDate>2099-01-01</timeDate></timerEventDefinition></boundaryEvent><sequenceFlow id='away' sourceRef='late' targetRef='end'/>",
                "<userTask id='step'/><boundaryEvent id='late' attachedToRef='step' cancelActivity='false'><signalEventDefinition signalRef='aSignal'/></boundaryEvent>",
                "<userTask id='step'/><boundaryEvent id='late' attachedToRef='step' cancelActivity='false'><messageEventDefinition messageRef='aMessage'/></boundaryEvent>",
                "<userTask id='step'/><boundaryEvent id='late' attachedToRef='step'><errorEventDefinition/></boundaryEvent>"
            })
    void aProcessWithAnythingElseIsNeitherDeployedNorRead(String step) {
        refuses(STEP.formatted(step));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<extensionElements><flowable:eventListener events='TASK_CREATED' class='org.latchkey.Anything'/></extensionElements>",
                "<extensionElements><flowable:executionListener event='start' class='org.latchkey.Anything'/></extensionElements>",
                "<extensionElements><flowable:executionListener event='start' type='script'><flowable:script language='javascript'>1</flowable:script></flowable:executionListener></extensionElements>",
                "<startEvent id='another'><signalEventDefinition signalRef='aSignal'/></startEvent>",
                "<endEvent id='another'><signalEventDefinition signalRef='aSignal'/></endEvent>",
                "<endEvent id='another'><terminateEventDefinition/></endEvent>",
                "<sequenceFlow id='another' sourceRef='start' targetRef='end'><conditionExpression language='javascript' xsi:type='tFormalExpression'>1</conditionExpression></sequenceFlow>",
                "<sequenceFlow id='another' sourceRef='start' targetRef='end'><extensionElements><flowable:executionListener event='take' class='org.latchkey.Anything'/></extensionElements></sequenceFlow>",
                "<subProcess id='another' triggeredByEvent='true'><startEvent id='inner'/></subProcess>"
            })
    void norOneWithAnythingElseBesideItsSteps(String element) {
        refuses(element + STEP.formatted("<userTask id='step'/>"));
    }

    private void refuses(String content) {
        assertThatThrownBy(() -> deploy(content).deploy()).isInstanceOf(FlowableException.class);
        assertThatThrownBy(() -> deploy(content)
                        .disableBpmnValidation()
                        .disableSchemaValidation()
                        .deploy())
                .isInstanceOf(FlowableException.class)
                .hasMessageStartingWith("A process may not hold this");
        assertThat(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey("escape")
                        .count())
                .isZero();
    }

    @Test
    void noScriptRuns() {
        var scripts = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getScriptingEngines();
        assertThatThrownBy(() -> scripts.evaluate(ScriptEngineRequest.builder()
                        .language("juel")
                        .script("${1}")
                        .build()))
                .hasMessage("No process may run a script");
    }

    private DeploymentBuilder deploy(String content) {
        return repository.createDeployment().addString("escape.bpmn20.xml", PROCESS.formatted(content));
    }
}
