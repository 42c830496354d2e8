package nl.wegwijs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * Visits the running site as a browser without cookies would.
 */
public final class Visitor {

	private final HttpClient client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

	private final String server;

	public Visitor(int port) {
		this.server = "http://localhost:" + port;
	}

	public String server() {
		return this.server;
	}

	/**
	 * Asks for a path.
	 * @param headers names and values by turns
	 */
	public HttpResponse<String> get(String path, String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.server + path));
		if (headers.length > 0) {
			request.headers(headers);
		}
		return send(request.build());
	}

	public HttpResponse<String> send(HttpRequest request) {
		try {
			return this.client.send(request, HttpResponse.BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/** The paths of all pages in the sitemap. */
	public List<String> sitemap() {
		return Jsoup.parse(get("/sitemap.xml").body(), "", Parser.xmlParser())
			.select("url > loc")
			.stream()
			.map((location) -> URI.create(location.text()).getPath())
			.toList();
	}

	public Document page(String path) {
		HttpResponse<String> response = get(path);
		if (response.statusCode() != 200) {
			throw new AssertionError(path + " answers " + response.statusCode());
		}
		return Jsoup.parse(response.body(), this.server + path);
	}

}
