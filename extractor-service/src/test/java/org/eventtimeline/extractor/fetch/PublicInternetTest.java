package org.eventtimeline.extractor.fetch;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Set;
import org.eventtimeline.extractor.fetch.PublicResolver.NotPublicException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicInternetTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "9.255.255.255",
                "100.63.255.255",
                "100.128.0.1",
                "172.15.255.255",
                "172.32.0.1",
                "192.167.1.1",
                "223.255.255.1",
                "2606:4700::1111",
                "2a00:1450:4001::1"
            })
    void anAddressThatIsTheSameHostEverywhereIsPublic(String address) throws UnknownHostException {
        assertTrue(PublicInternet.has(InetAddress.getByName(address)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.1.2.3",
                "100.64.0.1",
                "127.0.0.1",
                "127.255.255.254",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "198.19.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:127.0.0.1",
                "::7f00:1",
                "64:ff9b::7f00:1",
                "2001::1",
                "2002:7f00:1::1",
                "fc00::1",
                "fd12:3456::1",
                "fe80::1",
                "ff02::1"
            })
    void anAddressOfSomebodysOwnNetworkIsNot(String address) throws UnknownHostException {
        assertFalse(PublicInternet.has(InetAddress.getByName(address)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1", "2130706433", "127.1", "::1"})
    void aHostThereHasNoAddressHoweverItIsWritten(String host) {
        var resolver = new PublicResolver(Set.of());
        assertThrows(NotPublicException.class, () -> resolver.resolve(host));
    }

    @Test
    void aTrustedHostHas() throws UnknownHostException {
        assertTrue(new PublicResolver(Set.of("localhost")).resolve("LOCALHOST").length > 0);
    }
}
