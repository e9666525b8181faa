package yufang.bench;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/**
 * One signed-in browser's connection, reduced to what costs the measuring machine next to nothing: the program shall
 * have the processors.
 */
final class Wire implements AutoCloseable {

    private static final int BUFFER = 64 * 1024;

    private final int port;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private @Nullable Socket socket;
    private InputStream in = InputStream.nullInputStream();
    private String csrf = "";

    private Wire(int port) {
        this.port = port;
    }

    /** @param page where a form of this person stands, from which the token against forged requests is read */
    static Wire signedIn(int port, String username, String password, String page) throws IOException {
        var wire = new Wire(port);
        wire.csrf = csrf(wire.get("/sign-in"));
        var answer = wire.post("/sign-in", Map.of("username", username, "password", password));
        if (answer.status() != 302 || answer.location().contains("error")) {
            throw new IOException(username + " cannot sign in: " + answer.status() + " " + answer.location());
        }
        wire.csrf = csrf(wire.get(page));
        // It may be needed long after the program has given up an idle connection.
        wire.close();
        return wire;
    }

    private static String csrf(Reply reply) throws IOException {
        var token = Jsoup.parse(reply.text()).select("input[name=_csrf]").attr("value");
        if (token.isEmpty()) throw new IOException("No form: " + reply.status() + " " + reply.text());
        return token;
    }

    Reply get(String path) throws IOException {
        return send("GET " + path, "", new byte[0]);
    }

    Reply post(String path, Map<String, String> fields) throws IOException {
        var all = new LinkedHashMap<>(fields);
        all.put("_csrf", csrf);
        var body = all.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"))
                .getBytes(UTF_8);
        return send(
                "POST " + path,
                "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length + "\r\n",
                body);
    }

    private Reply send(String line, String headers, byte[] body) throws IOException {
        if (socket == null) connect();
        var cookie = cookies.entrySet().stream()
                .map(one -> one.getKey() + "=" + one.getValue())
                .collect(Collectors.joining("; "));
        var head = (line + " HTTP/1.1\r\nHost: localhost:" + port
                        + "\r\nAccept: text/html\r\nAccept-Language: zh-CN\r\n"
                        + (cookie.isEmpty() ? "" : "Cookie: " + cookie + "\r\n") + headers + "\r\n")
                .getBytes(ISO_8859_1);
        var whole = new byte[head.length + body.length];
        System.arraycopy(head, 0, whole, 0, head.length);
        System.arraycopy(body, 0, whole, head.length, body.length);
        java.util.Objects.requireNonNull(socket).getOutputStream().write(whole);
        return receive();
    }

    private void connect() throws IOException {
        var fresh = new Socket(InetAddress.getLoopbackAddress(), port);
        fresh.setTcpNoDelay(true);
        in = new BufferedInputStream(fresh.getInputStream(), BUFFER);
        socket = fresh;
    }

    private Reply receive() throws IOException {
        var status = Integer.parseInt(line().split(" ")[1]);
        var location = "";
        var length = 0;
        var chunked = false;
        var last = false;
        for (var header = line(); !header.isEmpty(); header = line()) {
            var colon = header.indexOf(':');
            var value = header.substring(colon + 1).strip();
            switch (header.substring(0, colon).toLowerCase(java.util.Locale.ROOT)) {
                case "location" -> location = value;
                case "content-length" -> length = Integer.parseInt(value);
                case "transfer-encoding" -> chunked = value.equals("chunked");
                case "connection" -> last = value.equals("close");
                case "set-cookie" -> keep(value);
                default -> {}
            }
        }
        var body = chunked ? chunks() : read(length);
        if (last) close();
        return new Reply(status, location, body);
    }

    private void keep(String cookie) {
        var pair = cookie.split(";", 2)[0].split("=", 2);
        if (pair[1].isEmpty()) {
            cookies.remove(pair[0]);
        } else if (!pair[0].equals("done")) {
            // The sentence for the next page is of no use to one who reads no page.
            cookies.put(pair[0], pair[1]);
        }
    }

    private String line() throws IOException {
        var line = new StringBuilder(80);
        for (var next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) throw new EOFException("The program hung up");
            if (next != '\r') line.append((char) next);
        }
        return line.toString();
    }

    private byte[] read(int length) throws IOException {
        var body = in.readNBytes(length);
        if (body.length < length) throw new EOFException("The program hung up");
        return body;
    }

    private byte[] chunks() throws IOException {
        var body = new java.io.ByteArrayOutputStream();
        for (var size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            body.write(read(size));
            line();
        }
        line();
        return body.toByteArray();
    }

    @Override
    public void close() throws IOException {
        if (socket != null) socket.close();
        socket = null;
    }

    /** What came back. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Reply(int status, String location, byte[] body) {

        String text() {
            return new String(body, UTF_8);
        }
    }
}
