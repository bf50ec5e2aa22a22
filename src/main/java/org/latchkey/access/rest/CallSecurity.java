package org.latchkey.access.rest;

import org.latchkey.access.BearerTokens;
import org.latchkey.api.Problems;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Calls know no session and no cookie, so that no page elsewhere can make one: a token tells who calls, or nothing does. */
@Configuration
class CallSecurity {

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain calls(HttpSecurity http, BearerTokens tokens, Problems problems) {
        var signInFirst = signInFirst(problems);
        return http.securityMatcher("/api/**", "/problems/**")
                .authorizeHttpRequests(CallSecurity::open)
                .addFilterBefore(new BearerFilter(tokens, signInFirst), AnonymousAuthenticationFilter.class)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .securityContext(
                        context -> context.securityContextRepository(new RequestAttributeSecurityContextRepository()))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .exceptionHandling(refused -> refused.authenticationEntryPoint(signInFirst))
                .headers(headers -> headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                        .contentSecurityPolicy(
                                policy -> policy.policyDirectives("default-src 'none'; frame-ancestors 'none'")))
                .build();
    }

    private static void open(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry calls) {
        calls.requestMatchers(HttpMethod.GET, "/problems/*", "/api/v1/openapi")
                .permitAll()
                .requestMatchers(HttpMethod.POST, "/api/v1/help-requests", "/api/v1/sign-in")
                .permitAll()
                .requestMatchers("/api/v1/tracking/**")
                .permitAll()
                .anyRequest()
                .authenticated();
    }

    private static AuthenticationEntryPoint signInFirst(Problems problems) {
        return (request, response, refused) -> {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            problems.write(problems.of(HttpStatus.UNAUTHORIZED, "not-signed-in"), response);
        };
    }
}
