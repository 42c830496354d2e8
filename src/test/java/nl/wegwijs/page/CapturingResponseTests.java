package nl.wegwijs.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link CapturingResponse}.
 */
class CapturingResponseTests {

	private final MockHttpServletResponse original = new MockHttpServletResponse();

	private final AtomicInteger passed = new AtomicInteger();

	@Test
	void keepsTheBodyOfAnAnswerThatMayBeStored() throws IOException {
		CapturingResponse response = response(true);
		response.getOutputStream().write("a page".getBytes(StandardCharsets.UTF_8));
		response.flushBuffer();
		assertThat(response.body()).asString().isEqualTo("a page");
		assertThat(this.original.isCommitted()).isFalse();
		assertThat(this.original.getContentAsByteArray()).isEmpty();
		assertThat(this.passed).hasValue(0);
	}

	@Test
	void writesInTheCharsetOfTheAnswer() throws IOException {
		this.original.setContentType("text/html;charset=UTF-8");
		CapturingResponse response = response(true);
		response.getWriter().print("één");
		assertThat(response.body()).isEqualTo("één".getBytes(StandardCharsets.UTF_8));
	}

	@Test
	void namesTheCharsetThatItChose() throws IOException {
		this.original.setContentType("text/html");
		CapturingResponse response = response(true);
		response.getWriter().print("één");
		assertThat(this.original.getContentType()).isEqualTo("text/html;charset=ISO-8859-1");
		assertThat(response.body()).isEqualTo("één".getBytes(StandardCharsets.ISO_8859_1));
	}

	@Test
	void passesAnyOtherBodyStraightOn() throws IOException {
		CapturingResponse response = response(false);
		response.getWriter().print("a search result");
		response.getWriter().flush();
		assertThat(response.body()).isNull();
		assertThat(this.original.getContentAsString()).isEqualTo("a search result");
		assertThat(this.passed).hasValue(1);
	}

	@Test
	void passesAnAnswerWithoutBodyStraightOn() throws IOException {
		CapturingResponse response = response(true);
		response.flushBuffer();
		assertThat(response.body()).isNull();
		assertThat(this.original.isCommitted()).isTrue();
		assertThat(this.passed).hasValue(1);
	}

	@Test
	void forgetsABodyThatIsReset() throws IOException {
		CapturingResponse response = response(true);
		response.getWriter().print("half a page");
		response.resetBuffer();
		assertThat(response.body()).isNull();
		response.getOutputStream().print("a page");
		assertThat(response.body()).asString().isEqualTo("a page");
		response.reset();
		assertThat(response.body()).isNull();
	}

	private CapturingResponse response(boolean storable) {
		return new CapturingResponse(this.original, () -> storable, this.passed::incrementAndGet);
	}

}
