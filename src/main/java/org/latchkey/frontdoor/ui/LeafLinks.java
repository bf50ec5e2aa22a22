package org.latchkey.frontdoor.ui;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.latchkey.frontdoor.GuideLeaf;

/** The pages that a leaf of the guide leads to; the form is told what was answered. */
final class LeafLinks {

    private LeafLinks() {}

    /** The page to go to; empty for what is done on the spot. */
    static Optional<String> path(GuideLeaf leaf, GuideLeaf.Next next) {
        return switch (next) {
            case SIGN_IN -> Optional.of("sign-in");
            case FORGOT_PASSWORD -> Optional.of("forgot-password");
            case HELP_REQUEST -> Optional.of("help-request" + answersOf(leaf));
            case WRITE, CALL -> Optional.empty();
        };
    }

    private static String answersOf(GuideLeaf leaf) {
        var admin = Optional.ofNullable(leaf.admin()).map(claim -> "admin=" + claim);
        var wish = Optional.ofNullable(leaf.wish()).map(chosen -> "wish=" + chosen);
        var answers = Stream.concat(admin.stream(), wish.stream()).collect(Collectors.joining("&"));
        return answers.isEmpty() ? "" : "?" + answers;
    }
}
