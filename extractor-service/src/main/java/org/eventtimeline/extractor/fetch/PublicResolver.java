package org.eventtimeline.extractor.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;

/**
 * Finds the addresses of a host, and none for one that is not on the public Internet. What it gives is what is
 * connected to, at every redirect, so that a name whose address changes in between gains nothing.
 */
final class PublicResolver implements DnsResolver {
    private final DnsResolver dns = SystemDefaultDnsResolver.INSTANCE;
    private final Set<String> trusted;

    PublicResolver(Set<String> trusted) {
        this.trusted = Set.copyOf(trusted);
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = dns.resolve(host);
        if (!trusted.contains(host.toLowerCase(Locale.ROOT))) {
            for (InetAddress address : addresses) {
                if (!PublicInternet.has(address)) {
                    throw new NotPublicException(host);
                }
            }
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) throws UnknownHostException {
        return dns.resolveCanonicalHostname(host);
    }

    /** The host is on somebody's own network. */
    static final class NotPublicException extends UnknownHostException {

        NotPublicException(String host) {
            super(host + " is not on the public Internet");
        }
    }
}
