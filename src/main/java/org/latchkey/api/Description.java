package org.latchkey.api;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Hands out the description of all calls; a test holds it together with the controllers both ways. */
@RestController
class Description {

    @GetMapping(path = "/api/v1/openapi", produces = "application/yaml")
    Resource openApi() {
        return new ClassPathResource("openapi/latchkey.yaml");
    }
}
