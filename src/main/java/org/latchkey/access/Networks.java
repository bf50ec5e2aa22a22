package org.latchkey.access;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;

/** What counts as one network: an address of IPv4, and of IPv6 the first half, which one household is given whole. */
final class Networks {

    private static final int HALF = 8;

    private Networks() {}

    static String of(String address) {
        if (!address.contains(":")) {
            return address;
        }
        try {
            return HexFormat.of().formatHex(InetAddress.getByName(address).getAddress(), 0, HALF);
        } catch (UnknownHostException | IndexOutOfBoundsException e) {
            return address;
        }
    }
}
