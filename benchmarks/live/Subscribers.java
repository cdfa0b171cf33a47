import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Connects many idle subscribers to one stream, and tells what they cost the service and how soon all hear of an event.
 *
 * <p>{@code java Subscribers.java PORT PID [SUBSCRIBERS [IDLE_SECONDS]]}, where PID is the service's process on this
 * Linux machine. Needs {@code ulimit -n} above the number of subscribers, here and there.
 */
class Subscribers {
    private static final String TIMELINE = "subscribers-" + System.nanoTime();
    private static final ByteBuffer SCRATCH = ByteBuffer.allocateDirect(1 << 16);
    private static final double TICKS_PER_SECOND = 100;

    private final int port;
    private final Selector selector = Selector.open();
    private final List<SocketChannel> channels = new ArrayList<>();
    private int told;
    private int lost;

    private Subscribers(int port) throws IOException {
        this.port = port;
    }

    public static void main(String[] arguments) throws Exception {
        long pid = Long.parseLong(arguments[1]);
        int number = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 10_000;
        int idle = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 60;
        Subscribers subscribers = new Subscribers(Integer.parseInt(arguments[0]));
        subscribers.post(0);
        long before = megabytes(pid);

        long start = System.nanoTime();
        subscribers.connect(number);
        System.out.printf("%d subscribers connected in %.1f s%n", number, seconds(start));
        System.out.printf("memory of the service: %d MB before, %d MB with them%n", before, megabytes(pid));

        double cpu = cpuSeconds(pid);
        start = System.nanoTime();
        subscribers.readFor(idle);
        double share = (cpuSeconds(pid) - cpu) / seconds(start);
        System.out.printf(
                "idle for %d s: %.1f %% of a core, %d MB, %d lost%n",
                idle, 100 * share, megabytes(pid), subscribers.lost);

        start = System.nanoTime();
        subscribers.post(1);
        while (subscribers.told + subscribers.lost < number && seconds(start) < 60) {
            subscribers.read(100);
        }
        System.out.printf("%d of %d heard of an event within %.2f s%n", subscribers.told, number, seconds(start));
        System.exit(0);
    }

    private void connect(int number) throws IOException {
        byte[] request = ("GET /api/v1/timelines/" + TIMELINE + "/stream HTTP/1.1\r\nHost: localhost\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < number; i++) {
            SocketChannel channel = SocketChannel.open(new InetSocketAddress("localhost", port));
            channel.write(ByteBuffer.wrap(request));
            channel.configureBlocking(false);
            channel.register(selector, SelectionKey.OP_READ);
            channels.add(channel);
            read(0);
        }
        readFor(5);
    }

    private void readFor(int seconds) throws IOException {
        for (long start = System.nanoTime(); seconds(start) < seconds; ) {
            read(100);
        }
    }

    private void read(long milliseconds) throws IOException {
        if (milliseconds == 0) {
            selector.selectNow();
        } else {
            selector.select(milliseconds);
        }
        for (SelectionKey key : selector.selectedKeys()) {
            SCRATCH.clear();
            int count = ((SocketChannel) key.channel()).read(SCRATCH);
            if (count < 0) {
                lost++;
                key.cancel();
            } else {
                SCRATCH.flip();
                told += StandardCharsets.UTF_8.decode(SCRATCH).toString().contains("event: created") ? 1 : 0;
            }
        }
        selector.selectedKeys().clear();
    }

    private void post(int number) throws IOException, InterruptedException {
        String body =
                "{\"mentions\": [{\"id\": \"m%d\", \"date\": \"190%d\", \"headline\": \"Event %d\", \"article\": {\"id\": \"a%d\"}}]}"
                        .formatted(number, number, number, number);
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + "/api/v1/timelines/" + TIMELINE + "/events"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IllegalStateException(response.body());
        }
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    private static long megabytes(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    private static double cpuSeconds(long pid) throws IOException {
        String[] fields = Files.readString(Path.of("/proc/" + pid + "/stat"))
                .replaceFirst(".*\\) ", "")
                .split(" ");
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS_PER_SECOND;
    }
}
