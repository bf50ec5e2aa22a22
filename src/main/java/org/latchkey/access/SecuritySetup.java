package org.latchkey.access;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import com.vaadin.flow.server.auth.NavigationAccessControl;
import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.authentication.logout.SimpleUrlLogoutSuccessHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.session.DisableEncodeUrlFilter;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Closes every address but what a view or a line here opens, and tells browsers to keep links and pages to themselves. */
@Configuration
class SecuritySetup {

    private static final String SIGN_IN = "/sign-in";

    /** Pages may say more (the shell does); everything else holds no scripts at all. */
    private static final String POLICY = "default-src 'self'; object-src 'none'; frame-ancestors 'none'";

    @Bean
    SecurityFilterChain pages(
            HttpSecurity http,
            NavigationAccessControl navigation,
            Environment environment,
            Sessions sessions,
            CurrentSignIn current,
            Visitors visitors) {
        navigation.setLoginView(SIGN_IN);
        var demo = environment.acceptsProfiles(Profiles.of("demo"));
        return http.authorizeHttpRequests(urls -> open(urls, demo))
                .with(vaadin(), pages -> pages.logoutSuccessHandler(toSignIn()))
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint(SIGN_IN)))
                .logout(out -> out.addLogoutHandler((request, response, who) -> signOut(who, sessions)))
                .headers(SecuritySetup::protect)
                .addFilterBefore(new VisitorLimit(visitors), DisableEncodeUrlFilter.class)
                .addFilterAfter(new OpenSessionsOnly(sessions, current), SecurityContextHolderFilter.class)
                .build();
    }

    private static void signOut(@Nullable Authentication who, Sessions sessions) {
        if (who != null && who.getPrincipal() instanceof SignedIn person) {
            sessions.signOut(person);
        }
    }

    private static void open(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry urls,
            boolean demo) {
        urls.requestMatchers(
                        HttpMethod.GET,
                        "/*.css",
                        "/*.js",
                        "/*.svg",
                        "/aura/**",
                        "/webjars/**",
                        "/robots.txt",
                        "/article-images/*",
                        "/error")
                .permitAll();
        if (demo) {
            urls.requestMatchers(HttpMethod.GET, "/demo/*.json").permitAll();
        }
    }

    private static void protect(HeadersConfigurer<HttpSecurity> headers) {
        headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                .permissionsPolicyHeader(
                        policy -> policy.policy("camera=(), geolocation=(), microphone=(), payment=(), usb=()"))
                .withObjectPostProcessor(before())
                .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                        secretLinks(), new StaticHeadersWriter("X-Robots-Tag", "noindex, nofollow")));
    }

    /** Vaadin's first answer is closed before later headers could be written. */
    private static ObjectPostProcessor<HeaderWriterFilter> before() {
        return new ObjectPostProcessor<>() {
            @Override
            public <F extends HeaderWriterFilter> F postProcess(F filter) {
                filter.setShouldWriteHeadersEagerly(true);
                return filter;
            }
        };
    }

    private static RequestMatcher secretLinks() {
        var paths = PathPatternRequestMatcher.withDefaults();
        return new OrRequestMatcher(
                paths.matcher("/track/**"),
                paths.matcher("/set-password/**"),
                paths.matcher("/not-me/**"),
                paths.matcher("/confirm-address/**"));
    }

    private static LogoutSuccessHandler toSignIn() {
        var handler = new SimpleUrlLogoutSuccessHandler();
        handler.setRedirectStrategy(new UidlRedirectStrategy());
        handler.setDefaultTargetUrl(SIGN_IN);
        return handler;
    }

    /** Where a session keeps who signed in. */
    @Bean
    SecurityContextRepository signedInSessions() {
        return new HttpSessionSecurityContextRepository();
    }

    /** Spring Security itself lets nobody in: the {@link SignInDesk} is the one way. */
    @Bean
    AuthenticationManager noOtherWayIn() {
        return attempt -> {
            throw new AuthenticationServiceException("Signing in is the sign-in desk's alone");
        };
    }

    /** Argon2id with OWASP's parameters. */
    @Bean
    PasswordEncoder argon2() {
        return new Argon2PasswordEncoder(16, 32, 1, 19_456, 2);
    }
}
