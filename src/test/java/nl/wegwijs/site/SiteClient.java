package nl.wegwijs.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/**
 * Asks a running server as a browser would, and as no browser would.
 */
public final class SiteClient implements AutoCloseable {

	private final int port;

	private final HttpClient client = HttpClient.newHttpClient();

	public SiteClient(int port) {
		this.port = port;
	}

	/** Sends a GET with headers as name and value in turn. */
	public HttpResponse<byte[]> get(String path, String... headers) {
		return send("GET", path, headers);
	}

	/** Sends a request without a body. */
	public HttpResponse<byte[]> send(String method, String path, String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path))
			.method(method, HttpRequest.BodyPublishers.noBody());
		if (headers.length > 0) {
			request.headers(headers);
		}
		try {
			return this.client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/** Sends these very lines and returns all that the server answers. */
	public String raw(String... lines) {
		try (Socket socket = new Socket("localhost", this.port)) {
			socket.getOutputStream()
				.write((String.join("\r\n", lines) + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The body as text. */
	public static String text(HttpResponse<byte[]> response) {
		return new String(response.body(), StandardCharsets.UTF_8);
	}

	@Override
	public void close() {
		this.client.close();
	}

}
