package org.latchkey.testing;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.HexFormat;
import org.latchkey.access.PasskeyAnswer;
import org.latchkey.access.PasskeyQuestion;
import tools.jackson.databind.json.JsonMapper;

/** A passkey on a device of the town, with the browser before it that people opened some address in. */
public final class Passkey {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int PRESENT = 0x01;
    private static final int WITH_KEY = 0x40;

    private final KeyPair keys = newKeys();
    private final byte[] id = new byte[16];
    private final String site;
    private String origin;
    private int signatures;

    public Passkey(String site, String origin) {
        this.site = site;
        this.origin = origin;
        new SecureRandom().nextBytes(id);
    }

    private static KeyPair newKeys() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whatever page asks for it. */
    public Passkey onPage(String other) {
        origin = other;
        return this;
    }

    /** Sets the count of signatures back, as a copy of the device would have it. */
    public void countFrom(int count) {
        signatures = count;
    }

    /** Makes the passkey for whoever asks. */
    public PasskeyAnswer make(PasskeyQuestion question) {
        var device = joined(device(PRESENT | WITH_KEY), new byte[16], shortOf(id.length), id, publicKey());
        var attestation = joined(
                hex("a363666d74646e6f6e656761747453746d74a0686175746844617461 58"),
                new byte[] {(byte) device.length},
                device);
        return answer("\"clientDataJSON\":\"%s\",\"attestationObject\":\"%s\",\"transports\":[\"internal\"]"
                .formatted(text(client("webauthn.create", question)), text(attestation)));
    }

    /** Signs what is asked. */
    public PasskeyAnswer sign(PasskeyQuestion question) {
        signatures++;
        var client = client("webauthn.get", question);
        var device = device(PRESENT);
        return answer("\"clientDataJSON\":\"%s\",\"authenticatorData\":\"%s\",\"signature\":\"%s\""
                .formatted(text(client), text(device), text(signature(joined(device, hash(client))))));
    }

    private PasskeyAnswer answer(String response) {
        return new PasskeyAnswer(
                "{\"id\":\"%1$s\",\"rawId\":\"%1$s\",\"type\":\"public-key\",\"response\":{%2$s},\"clientExtensionResults\":{}}"
                        .formatted(text(id), response));
    }

    private byte[] client(String type, PasskeyQuestion question) {
        var challenge = JSON.readTree(question.options()).get("challenge").asString();
        return "{\"type\":\"%s\",\"challenge\":\"%s\",\"origin\":\"%s\",\"crossOrigin\":false}"
                .formatted(type, challenge, origin)
                .getBytes(UTF_8);
    }

    private byte[] device(int flags) {
        return joined(
                hash(site.getBytes(US_ASCII)),
                new byte[] {(byte) flags},
                ByteBuffer.allocate(Integer.BYTES).putInt(signatures).array());
    }

    private byte[] publicKey() {
        var point = ((ECPublicKey) keys.getPublic()).getW();
        return joined(
                hex("a501020326200121 5820"),
                coordinate(point.getAffineX()),
                hex("22 5820"),
                coordinate(point.getAffineY()));
    }

    private static byte[] coordinate(BigInteger number) {
        return hex("%064x".formatted(number));
    }

    private byte[] signature(byte[] data) {
        try {
            var signing = Signature.getInstance("SHA256withECDSA");
            signing.initSign(keys.getPrivate());
            signing.update(data);
            return signing.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] hash(byte[] data) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(data);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static byte[] shortOf(int number) {
        return ByteBuffer.allocate(Short.BYTES).putShort((short) number).array();
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits.replace(" ", ""));
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
