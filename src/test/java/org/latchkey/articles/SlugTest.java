package org.latchkey.articles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

    @Test
    void capitalsAndOuterSpacesDoNotMatter() {
        assertThat(new Slug(" Cannot-Sign-In ")).hasToString("cannot-sign-in");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "two words", "-x", "x-", "a--b", "a/b", "..", "ä", "a?b", "😀", "a\u0000b"})
    void whatCannotStandInAnAddressIsRefused(String typed) {
        assertThatThrownBy(() -> new Slug(typed)).hasMessage("invalid.slug");
    }

    @Test
    void longSlugIsRefused() {
        assertThatThrownBy(() -> new Slug("a".repeat(81))).hasMessage("invalid.slug");
    }
}
