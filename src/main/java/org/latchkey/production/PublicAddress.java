package org.latchkey.production;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;

/** An address that people elsewhere reach, and that nobody on the way can read. */
final class PublicAddress {

    private static final Pattern THIS_MACHINE = Pattern.compile(
            "(.*\\.)?localhost\\.?|127(\\.\\d+){0,3}|0(\\.\\d+){0,3}|\\[[0:]*:[01]?]", Pattern.CASE_INSENSITIVE);

    private PublicAddress() {}

    static boolean is(String address) {
        try {
            var uri = new URI(address);
            var host = uri.getHost();
            return "https".equalsIgnoreCase(uri.getScheme())
                    && host != null
                    && !THIS_MACHINE.matcher(host).matches();
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }
}
