package nl.wegwijs.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import nl.wegwijs.site.PageLink;
import nl.wegwijs.site.Redirect;
import org.jspecify.annotations.Nullable;

/**
 * Old addresses of pages in one language, from {@code redirect-from} and the list of
 * withdrawn pages.
 */
final class Redirects {

	private final String language;

	private final ContentIndex index;

	private final ContentProblems problems;

	private final Set<String> seen = new HashSet<>();

	private final List<Redirect> redirects = new ArrayList<>();

	private Redirects(String language, ContentIndex index, ContentProblems problems) {
		this.language = language;
		this.index = index;
		this.problems = problems;
	}

	static List<Redirect> of(Content content, String language, ContentIndex index, ContentProblems problems) {
		Redirects redirects = new Redirects(language, index, problems);
		Content.in(language, content.topics()).forEach((entry) -> redirects.add(entry, entry.value().redirectFrom()));
		Content.in(language, content.guides()).forEach((entry) -> redirects.add(entry, entry.value().redirectFrom()));
		Content.in(language, content.questions())
			.forEach((entry) -> redirects.add(entry, entry.value().redirectFrom()));
		content.withdrawn().forEach((entry) -> redirects.add(entry, "path", entry.value().path(), null));
		return List.copyOf(redirects.redirects);
	}

	private void add(ContentEntry<?> entry, @Nullable List<String> old) {
		ContentIndex.Target page = this.index.page(entry.path().reference());
		if (old != null && page != null) {
			for (int place = 0; place < old.size(); place++) {
				add(entry, "redirectFrom[" + place + "]", old.get(place), page.link());
			}
		}
	}

	private void add(ContentEntry<?> entry, String key, String path, @Nullable PageLink target) {
		String address = "/" + this.language + path;
		if (!path.matches("/[a-z0-9/-]*[a-z0-9]")) {
			this.problems.add(entry.path().file(), entry.line(key), ContentRule.LINK_TARGET,
					"An old address starts with '/' and has no language: '" + path + "'");
		}
		else if (this.index.hasPath(address) || !this.seen.add(address)) {
			this.problems.add(entry.path().file(), entry.line(key), ContentRule.DUPLICATE_ID,
					"The address " + address + " is already taken");
		}
		else {
			this.redirects.add(new Redirect(address, (target == null) ? null : target.path()));
		}
	}

}
