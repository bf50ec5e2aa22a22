package org.latchkey.casework.flowable;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.flowable.bpmn.converter.BpmnXMLConverter;
import org.flowable.bpmn.model.BaseElement;
import org.flowable.bpmn.model.BpmnModel;
import org.flowable.bpmn.model.CallActivity;
import org.flowable.bpmn.model.FlowElement;
import org.flowable.bpmn.model.FlowNode;
import org.flowable.bpmn.model.Gateway;
import org.flowable.bpmn.model.GraphicInfo;
import org.flowable.bpmn.model.Lane;
import org.flowable.bpmn.model.Process;
import org.flowable.bpmn.model.SequenceFlow;
import org.flowable.bpmn.model.UserTask;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Staff look at the processes every day: each picture is whole, and none of its lines crosses another. */
class ProcessLayoutTest {

    static List<BpmnModel> models() throws IOException {
        try (var files = Files.list(Path.of("processes"))) {
            return files.map(ProcessLayoutTest::read).toList();
        }
    }

    private static BpmnModel read(Path file) {
        try (var input = Files.newInputStream(file)) {
            var xml = XMLInputFactory.newFactory().createXMLStreamReader(input);
            return new BpmnXMLConverter().convertToBpmnModel(xml);
        } catch (IOException | XMLStreamException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyStepAndEveryFlowIsDrawn(BpmnModel model) {
        var process = model.getMainProcess();
        assertThat(model.getLocationMap()).containsKeys(ids(nodes(process)));
        assertThat(model.getLocationMap()).containsKeys(ids(process.getLanes()));
        assertThat(model.getFlowLocationMap()).containsKeys(ids(flows(process)));
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyStepStandsInItsLane(BpmnModel model) {
        var process = model.getMainProcess();
        assertThat(process.getLanes().stream().flatMap(lane -> lane.getFlowReferences().stream()))
                .containsExactlyInAnyOrder(ids(nodes(process)));
        for (Lane lane : process.getLanes()) {
            for (var step : lane.getFlowReferences()) {
                assertThat(area(model, lane.getId()).contains(area(model, step)))
                        .as("%s in %s", step, lane.getName())
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void noFlowCrossesAnotherOrAStep(BpmnModel model) {
        var lines = model.getMainProcess().findFlowElementsOfType(SequenceFlow.class).stream()
                .collect(Collectors.toMap(FlowElement::getId, flow -> lines(model, flow)));
        lines.forEach((one, its) -> lines.forEach((other, others) -> assertThat(its.stream()
                        .anyMatch(line -> others.stream().anyMatch(along -> crosses(line, along))))
                .as("%s crosses %s", one, other)
                .isFalse()));
        for (var node : nodes(model.getMainProcess())) {
            var inside = area(model, node.getId());
            inside.setRect(inside.getX() + 1, inside.getY() + 1, inside.getWidth() - 2, inside.getHeight() - 2);
            assertThat(lines.entrySet())
                    .noneMatch(flow -> flow.getValue().stream().anyMatch(line -> line.intersects(inside)));
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void gatewaysAreQuestionsWithNamedAnswersAndADefault(BpmnModel model) {
        var gateways = model.getMainProcess().findFlowElementsOfType(Gateway.class);
        assertThat(gateways).allSatisfy(gateway -> {
            assertThat(gateway.getName()).endsWith("?");
            assertThat(gateway.getOutgoingFlows())
                    .allSatisfy(answer -> assertThat(answer.getName()).isNotEmpty())
                    .filteredOn(answer -> answer.getConditionExpression() == null)
                    .extracting(BaseElement::getId)
                    .containsExactly(gateway.getDefaultFlow());
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyStepThatWaitsHasItsClock(BpmnModel model) {
        assertThat(model.getMainProcess().findFlowElementsOfType(UserTask.class))
                .isNotEmpty()
                .allSatisfy(step -> assertThat(step.getBoundaryEvents())
                        .extracting(BaseElement::getId)
                        .containsExactly(step.getId() + "Clock"));
    }

    @ParameterizedTest
    @MethodSource("models")
    void afterEveryDecisionTheRouteIsFoundAnew(BpmnModel model) {
        var process = model.getMainProcess();
        var next = process.getId().equals(EngineCaseProcess.PROCESS) ? "findRoute" : "answered";
        assertThat(Stream.concat(
                        process.findFlowElementsOfType(UserTask.class).stream(),
                        process.findFlowElementsOfType(CallActivity.class).stream()))
                .isNotEmpty()
                .allSatisfy(step -> assertThat(step.getOutgoingFlows())
                        .extracting(SequenceFlow::getTargetRef)
                        .containsExactly(next));
    }

    /** Lines of one direction may lie on each other, where flows join; lines that meet at an end do not cross. */
    private static boolean crosses(Line2D one, Line2D other) {
        var onePointEach = Stream.of(one.getP1(), one.getP2()).anyMatch(end -> other.ptSegDist(end) == 0)
                || Stream.of(other.getP1(), other.getP2()).anyMatch(end -> one.ptSegDist(end) == 0);
        return one.intersectsLine(other) && !onePointEach;
    }

    private static List<Line2D> lines(BpmnModel model, SequenceFlow flow) {
        var points = model.getFlowLocationGraphicInfo(flow.getId());
        return IntStream.range(1, points.size())
                .mapToObj(nr -> line(points.get(nr - 1), points.get(nr)))
                .toList();
    }

    private static Line2D line(GraphicInfo from, GraphicInfo to) {
        assertThat(from.getX() == to.getX() || from.getY() == to.getY()).isTrue();
        return new Line2D.Double(from.getX(), from.getY(), to.getX(), to.getY());
    }

    private static Rectangle2D area(BpmnModel model, String id) {
        var place = model.getGraphicInfo(id);
        return new Rectangle2D.Double(place.getX(), place.getY(), place.getWidth(), place.getHeight());
    }

    private static List<FlowNode> nodes(Process process) {
        return process.findFlowElementsOfType(FlowNode.class);
    }

    private static List<SequenceFlow> flows(Process process) {
        return process.findFlowElementsOfType(SequenceFlow.class);
    }

    private static String[] ids(List<? extends BaseElement> elements) {
        return elements.stream().map(BaseElement::getId).toArray(String[]::new);
    }
}
