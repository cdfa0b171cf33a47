package org.eventtimeline.extractor.fetch;

import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.util.Timeout;

/** Builds a client that keeps nothing between two visits: no connection, no cookie, no login. */
final class Clients {
    private static final int MOST_REDIRECTS = 5;

    private Clients() {}

    static CloseableHttpClient of(FetchConfig config, PublicResolver resolver) {
        var connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(resolver)
                .setMaxConnTotal(config.atOnce())
                .setMaxConnPerRoute(config.atOnce())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(Timeout.of(config.connectTimeout()))
                        .setSocketTimeout(Timeout.of(config.silence()))
                        .build())
                .build();
        return HttpClients.custom()
                .setConnectionManager(connections)
                .setConnectionReuseStrategy((request, response, context) -> false)
                .setUserAgent(config.userAgent())
                .disableCookieManagement()
                .disableAutomaticRetries()
                .build();
    }

    /** How a visit goes. */
    static RequestConfig visit(FetchConfig config, boolean follows) {
        return RequestConfig.custom()
                .setConnectionRequestTimeout(Timeout.of(config.connectTimeout()))
                .setResponseTimeout(Timeout.of(config.silence()))
                .setRedirectsEnabled(follows)
                .setMaxRedirects(MOST_REDIRECTS)
                .setAuthenticationEnabled(false)
                .setProtocolUpgradeEnabled(false)
                .build();
    }
}
