package nl.wegwijs.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * What a search is narrowed to; an empty value means all. Pages count from 1.
 */
record SearchFilter(String text, String type, String topic, int page) {

	static final int PAGE_SIZE = 10;

	static final int LAST_PAGE = 10;

	SearchFilter withType(String other) {
		return new SearchFilter(this.text, other, this.topic, 1);
	}

	SearchFilter withTopic(String other) {
		return new SearchFilter(this.text, this.type, other, 1);
	}

	SearchFilter withPage(int other) {
		return new SearchFilter(this.text, this.type, this.topic, other);
	}

	SearchFilter withText(String other) {
		return new SearchFilter(other, this.type, this.topic, 1);
	}

	boolean isEmpty() {
		return this.type.isEmpty() && this.topic.isEmpty();
	}

	String path(String searchPath) {
		StringBuilder path = new StringBuilder(searchPath).append("?q=").append(encode(this.text));
		append(path, "type", this.type);
		append(path, "topic", this.topic);
		append(path, "page", (this.page > 1) ? String.valueOf(this.page) : "");
		return path.toString();
	}

	private static void append(StringBuilder path, String name, String value) {
		if (!value.isEmpty()) {
			path.append('&').append(name).append('=').append(encode(value));
		}
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
