package nl.wegwijs.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.Decoder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Tests for {@link StoredPage}: which bytes and headers a client gets.
 */
class StoredPageTests {

	private static final String BODY = "<p>A page that compresses well.</p>\n".repeat(100);

	private final StoredPage page = page(BODY, Compression.available());

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "absent",
			value = { "gzip, deflate, br, zstd|br", "gzip, deflate|gzip", "GZIP|gzip", "x-gzip|gzip", "br|br",
					"''|absent", "deflate|absent", "*|br", "*;q=0.5|br", "gzip;q=1.0, br;q=0.5|gzip",
					"br;q=0, gzip|gzip", "br;q=0.000, *|gzip", "br;q=0,gzip;q=0|absent", "*;q=0|absent",
					"*;q=0, gzip|gzip", "identity, gzip;q=0.5|absent", "identity;q=0.5, gzip;q=0.4|absent",
					"gzip;q=0.001|gzip", "identity;q=0|absent", "identity;q=0, gzip;q=0.1|gzip",
					" gzip ; q=0.8 , br ; q=0.9|br", "gzip;q=high, br;q=2|absent", "gzip;level=9|absent",
					",,gzip,|gzip", "gzip;Q=0.5|gzip" })
	void sendsTheCodingThatTheClientLikesBest(String accepted, String coding) throws IOException {
		assumeTrue(Brotli4jLoader.isAvailable());
		MockHttpServletResponse response = answer(this.page, request("Accept-Encoding", accepted));
		assertThat(response.getHeader("Content-Encoding")).isEqualTo(coding);
		assertThat(response.getHeader("Vary")).isEqualTo("Accept-Encoding");
		assertThat(response.getContentLength()).isEqualTo(response.getContentAsByteArray().length);
	}

	@Test
	void sendsIdentityToAClientThatSaysNothing() throws IOException {
		MockHttpServletResponse response = answer(this.page, new MockHttpServletRequest());
		assertThat(response.containsHeader("Content-Encoding")).isFalse();
		assertThat(response.getContentAsString(StandardCharsets.UTF_8)).isEqualTo(BODY);
	}

	@Test
	void readsEveryLineOfTheHeader() throws IOException {
		MockHttpServletRequest request = request("Accept-Encoding", "br;q=0");
		request.addHeader("Accept-Encoding", "gzip");
		assertThat(answer(this.page, request).getHeader("Content-Encoding")).isEqualTo("gzip");
	}

	@Test
	void sendsTheSamePageInEveryCoding() throws IOException {
		assumeTrue(Brotli4jLoader.isAvailable());
		byte[] gzip = answer(this.page, request("Accept-Encoding", "gzip")).getContentAsByteArray();
		byte[] brotli = answer(this.page, request("Accept-Encoding", "br")).getContentAsByteArray();
		assertThat(new GZIPInputStream(new ByteArrayInputStream(gzip)).readAllBytes()).asString().isEqualTo(BODY);
		assertThat(Decoder.decompress(brotli).getDecompressedData()).asString().isEqualTo(BODY);
		assertThat(this.page.weight()).isEqualTo(BODY.length() + gzip.length + brotli.length);
	}

	@Test
	void hasAStrongEntityTagForEachCoding() throws IOException {
		String identity = etag(this.page, "identity");
		String gzip = etag(this.page, "gzip");
		assertThat(identity).matches("\"[0-9a-f]{32}\"").isNotEqualTo(gzip);
		assertThat(gzip).isEqualTo(etag(page(BODY, Compression.withoutBrotli()), "gzip"));
		assertThat(etag(page(BODY + "!", Compression.withoutBrotli()), "identity")).isNotEqualTo(identity);
	}

	@Test
	void doesWithoutBrotli() throws IOException {
		StoredPage page = page(BODY, Compression.withoutBrotli());
		assertThat(answer(page, request("Accept-Encoding", "br")).containsHeader("Content-Encoding")).isFalse();
		assertThat(answer(page, request("Accept-Encoding", "br, gzip")).getHeader("Content-Encoding"))
			.isEqualTo("gzip");
	}

	@Test
	void keepsNoCodingThatIsLarger() throws IOException {
		MockHttpServletResponse response = answer(page("!", Compression.available()),
				request("Accept-Encoding", "gzip, br"));
		assertThat(response.containsHeader("Content-Encoding")).isFalse();
		assertThat(response.getContentAsString()).isEqualTo("!");
	}

	@Test
	void answersNotModifiedWithTheHeadersThatCachesNeed() throws IOException {
		String etag = etag(this.page, "gzip");
		MockHttpServletRequest request = request("Accept-Encoding", "gzip");
		request.addHeader("If-None-Match", etag);
		MockHttpServletResponse response = answer(this.page, request);
		assertThat(response.getStatus()).isEqualTo(304);
		assertThat(response.getHeader("ETag")).isEqualTo(etag);
		assertThat(response.getHeader("Vary")).isEqualTo("Accept-Encoding");
		assertThat(response.getHeader("Cache-Control")).isEqualTo("public, max-age=300");
		assertThat(response.getHeader("Content-Security-Policy")).isNotNull();
		assertThat(response.getContentAsByteArray()).isEmpty();
	}

	@Test
	void doesNotTakeTheTagOfAnotherCoding() throws IOException {
		MockHttpServletRequest request = request("Accept-Encoding", "gzip");
		request.addHeader("If-None-Match", etag(this.page, "identity"));
		assertThat(answer(this.page, request).getStatus()).isEqualTo(200);
	}

	@Test
	void repeatsOnlyTheHeadersThatDescribeThePage() throws IOException {
		MockHttpServletResponse original = new MockHttpServletResponse();
		original.setContentType("text/html;charset=UTF-8");
		original.setHeader("Content-Language", "en");
		original.setHeader("Cache-Control", "public, max-age=10");
		original.setHeader("X-Request-Id", "someone");
		StoredPage page = StoredPage.of(original, BODY.getBytes(StandardCharsets.UTF_8), Compression.withoutBrotli());
		MockHttpServletResponse response = answer(page, new MockHttpServletRequest());
		assertThat(response.getContentType()).isEqualTo("text/html;charset=UTF-8");
		assertThat(response.getHeader("Content-Language")).isEqualTo("en");
		assertThat(response.getHeader("Cache-Control")).isEqualTo("public, max-age=10");
		assertThat(response.containsHeader("X-Request-Id")).isFalse();
	}

	@Test
	void tellsBrowsersToInsistOnTlsOnlyOverTls() throws IOException {
		MockHttpServletRequest secure = new MockHttpServletRequest();
		secure.setSecure(true);
		assertThat(answer(this.page, secure).containsHeader("Strict-Transport-Security")).isTrue();
		assertThat(answer(this.page, new MockHttpServletRequest()).containsHeader("Strict-Transport-Security"))
			.isFalse();
	}

	private static StoredPage page(String body, Compression compression) {
		MockHttpServletResponse response = new MockHttpServletResponse();
		response.setContentType("text/html;charset=UTF-8");
		return StoredPage.of(response, body.getBytes(StandardCharsets.UTF_8), compression);
	}

	private static MockHttpServletRequest request(String header, String value) {
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.addHeader(header, value);
		return request;
	}

	private static String etag(StoredPage page, String coding) throws IOException {
		String etag = answer(page, request("Accept-Encoding", coding)).getHeader("ETag");
		assertThat(etag).isNotNull();
		return etag;
	}

	private static MockHttpServletResponse answer(StoredPage page, MockHttpServletRequest request) throws IOException {
		request.setMethod("GET");
		MockHttpServletResponse response = new MockHttpServletResponse();
		page.answer(request, response);
		return response;
	}

}
