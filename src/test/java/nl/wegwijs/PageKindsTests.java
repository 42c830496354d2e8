package nl.wegwijs;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The list of page kinds against the controllers, so that no new page is forgotten.
 */
@SiteTest
class PageKindsTests {

	private final RequestMappingHandlerMapping mappings;

	@LocalServerPort
	private int port;

	@Autowired
	PageKindsTests(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
		this.mappings = mappings;
	}

	@Test
	void everyPageOfTheSiteIsOfAKind() {
		List<String> paths = PageKinds.all(new Visitor(this.port));
		List<PathPattern> missing = this.mappings.getHandlerMethods()
			.entrySet()
			.stream()
			.filter((mapping) -> isPage(mapping.getKey(), mapping.getValue()))
			.flatMap((mapping) -> mapping.getKey().getPathPatternsCondition().getPatterns().stream())
			.filter((pattern) -> paths.stream()
				.map((path) -> PathContainer.parsePath(path.replaceAll("\\?.*", "")))
				.noneMatch(pattern::matches))
			.toList();
		assertThat(missing).extracting(PathPattern::getPatternString)
			.isSubsetOf("/", "/error", "/{language:[a-z]{2,3}}/knm/exam/start",
					"/{language:[a-z]{2,3}}/topics/{topic}/offline");
	}

	private static boolean isPage(RequestMappingInfo mapping, HandlerMethod handler) {
		return handler.getReturnType().getParameterType().equals(String.class)
				&& !handler.hasMethodAnnotation(ResponseBody.class)
				&& handler.getBeanType().getPackageName().startsWith("nl.wegwijs")
				&& mapping.getProducesCondition().isEmpty();
	}

}
