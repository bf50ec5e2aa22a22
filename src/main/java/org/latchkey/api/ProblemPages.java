package org.latchkey.api;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Explains each type of problem at the address that names it. */
@RestController
class ProblemPages {

    private final Problems problems;

    ProblemPages(Problems problems) {
        this.problems = problems;
    }

    @GetMapping("/problems/{type}")
    ResponseEntity<Object> explain(@PathVariable String type) {
        return problems.title(type).map(title -> page(title, type)).orElseGet(this::none);
    }

    private ResponseEntity<Object> page(String title, String type) {
        return ResponseEntity.ok()
                .contentType(MediaType.TEXT_PLAIN)
                .body(title + "\n\n" + problems.explanation(type).orElse("") + "\n");
    }

    private ResponseEntity<Object> none() {
        return ResponseEntity.status(HttpStatus.NOT_FOUND).body(problems.of(HttpStatus.NOT_FOUND, "not-found"));
    }
}
