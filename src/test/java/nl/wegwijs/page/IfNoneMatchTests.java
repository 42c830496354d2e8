package nl.wegwijs.page;

import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link IfNoneMatch}.
 */
class IfNoneMatchTests {

	private static final String ETAG = "\"a1\"";

	@ParameterizedTest
	@ValueSource(strings = { "\"a1\"", "W/\"a1\"", "*", " * ", "\"b2\", \"a1\"", "\"b2\",W/\"a1\"", "\"x,y\" , \"a1\"",
			"\"\",\"a1\"" })
	void matches(String line) {
		assertThat(IfNoneMatch.matches(Collections.enumeration(List.of(line)), ETAG)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "", "a1", "\"a1", "\"a\"", "\"a12\"", "\"A1\"", "\"b2\"", "\"*\"", "\"b2\", c3", "\"x\"a1\"" })
	void doesNotMatch(String line) {
		assertThat(IfNoneMatch.matches(Collections.enumeration(List.of(line)), ETAG)).isFalse();
	}

	@Test
	void readsEveryLine() {
		assertThat(IfNoneMatch.matches(Collections.enumeration(List.of("\"b2\"", "\"a1\"")), ETAG)).isTrue();
		assertThat(IfNoneMatch.matches(Collections.emptyEnumeration(), ETAG)).isFalse();
	}

}
