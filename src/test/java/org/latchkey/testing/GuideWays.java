package org.latchkey.testing;

import java.util.stream.Stream;
import org.latchkey.frontdoor.GuideLeaf;
import org.latchkey.frontdoor.GuideQuestion;
import org.latchkey.frontdoor.GuideWay;

/** Every way through the guide, from its first question to each leaf. */
public final class GuideWays {

    private GuideWays() {}

    public static Stream<GuideWay> all() {
        return from(GuideWay.START);
    }

    private static Stream<GuideWay> from(GuideWay way) {
        return switch (way.place()) {
            case GuideLeaf leaf -> Stream.of(way);
            case GuideQuestion question -> question.answers().stream().flatMap(answer -> from(way.then(answer)));
        };
    }
}
