package org.eventtimeline.extractor.fetch;

import io.netty.handler.ipfilter.IpFilterRuleType;
import io.netty.handler.ipfilter.IpSubnetFilterRule;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells addresses of the public Internet from those of somebody's own network: blocks that IANA's registries of
 * special-purpose addresses (RFC 6890) do not call globally reachable, multicast, and those that hide an IPv4 address.
 */
final class PublicInternet {
    private static final List<IpSubnetFilterRule> ELSEWHERE = Stream.of(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/3",
                    "::/3",
                    "2001::/23",
                    "2001:db8::/32",
                    "2002::/16",
                    "3fff::/20",
                    "4000::/2",
                    "8000::/1")
            .map(PublicInternet::block)
            .toList();

    private PublicInternet() {}

    /** Whether the address is reachable from everywhere, and the same host there. */
    static boolean has(InetAddress address) {
        InetSocketAddress socket = new InetSocketAddress(address, 0);
        return ELSEWHERE.stream().noneMatch(block -> block.matches(socket));
    }

    private static IpSubnetFilterRule block(String cidr) {
        int slash = cidr.indexOf('/');
        return new IpSubnetFilterRule(
                cidr.substring(0, slash), Integer.parseInt(cidr.substring(slash + 1)), IpFilterRuleType.REJECT);
    }
}
