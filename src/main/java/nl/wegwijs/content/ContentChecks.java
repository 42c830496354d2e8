package nl.wegwijs.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Checks that need more than one file: what is referred to exists, and nothing stands
 * twice.
 */
final class ContentChecks {

	private final Content content;

	private final ContentIndex index;

	private final LocalDate today;

	private final ContentProblems problems;

	/** Language and slug of each topic: a page stands in a topic of its own language. */
	private final Set<String> topics;

	private final Set<String> guides;

	ContentChecks(Content content, ContentIndex index, LocalDate today, ContentProblems problems) {
		this.content = content;
		this.index = index;
		this.today = today;
		this.problems = problems;
		this.topics = references(content.topics());
		this.guides = references(content.guides());
	}

	void run() {
		if (this.content.languages().isEmpty()) {
			this.problems.add("languages.yaml", 1, ContentRule.FRONT_MATTER_SCHEMA, "The site has no language");
		}
		this.content.topics().forEach(this::topic);
		this.content.guides().forEach(this::guide);
		this.content.questions().forEach(this::question);
		this.content.exams().forEach((entry) -> {
			reviewed(entry, entry.value());
			sources(entry, entry.value().sources());
		});
		this.content.pages().forEach((entry) -> reviewed(entry, entry.value()));
		new PracticeChecks(this.content, this.index, this.today, this.problems).run();
		new RegistryChecks(this.content, this.index, this.problems).run();
	}

	private void topic(ContentEntry<TopicFile> entry) {
		reviewed(entry, entry.value());
		picture(entry, entry.value().picture());
		List<TopicFile.Group> groups = entry.value().sourceGroups();
		for (int group = 0; group < groups.size(); group++) {
			List<TopicFile.Placement> placements = groups.get(group).placements();
			for (int place = 0; place < placements.size(); place++) {
				source(entry, "sourceGroups[" + group + "].placements[" + place + "].source",
						placements.get(place).source());
			}
		}
		List<TopicFile.Step> steps = entry.value().nextSteps();
		for (int step = 0; step < steps.size(); step++) {
			page(entry, "nextSteps[" + step + "].guide", steps.get(step).guide());
		}
	}

	private void guide(ContentEntry<GuideFile> entry) {
		GuideFile guide = entry.value();
		topicExists(entry);
		reviewed(entry, guide);
		picture(entry, guide.picture());
		sources(entry, guide.sources());
		pages(entry, "nextSteps", guide.nextSteps());
		pages(entry, "related", guide.related());
	}

	private void question(ContentEntry<QuestionFile> entry) {
		topicExists(entry);
		reviewed(entry, entry.value());
		sources(entry, entry.value().sources());
		if (!this.guides.contains(reference(entry, entry.value().guide()))) {
			add(entry, "guide", ContentRule.LINK_TARGET,
					"There is no guide '" + entry.value().guide() + ".md' in the language of the question");
		}
	}

	private void topicExists(ContentEntry<?> entry) {
		if (!this.topics.contains(reference(entry, "topics/" + entry.path().topic()))) {
			add(entry, "", ContentRule.TOPIC_EXISTS,
					"There is no topic '" + entry.path().topic() + "' in the language of this page");
		}
	}

	private static <T> Set<String> references(List<ContentEntry<T>> entries) {
		return entries.stream().map((entry) -> reference(entry, entry.path().reference())).collect(Collectors.toSet());
	}

	private static String reference(ContentEntry<?> entry, String reference) {
		return entry.language() + ":" + reference;
	}

	private void reviewed(ContentEntry<?> entry, ReviewedFile file) {
		if (entry.path().language().isEmpty() && file.reviewBy().isBefore(this.today)) {
			add(entry, "reviewBy", ContentRule.REVIEW_OVERDUE, "This page had to be checked by " + file.reviewBy());
		}
	}

	private void picture(ContentEntry<?> entry, @Nullable String slug) {
		if (slug != null && !this.index.hasPicture(slug)) {
			add(entry, "picture", ContentRule.PICTURE_EXISTS, "There is no picture '" + slug + "' in pictures/");
		}
	}

	private void sources(ContentEntry<?> entry, List<String> ids) {
		for (int place = 0; place < ids.size(); place++) {
			source(entry, "sources[" + place + "]", ids.get(place));
		}
	}

	private void source(ContentEntry<?> entry, String key, String id) {
		if (this.index.source(id) == null) {
			add(entry, key, ContentRule.SOURCE_EXISTS, "There is no source '" + id + "' in sources/");
		}
	}

	private void pages(ContentEntry<?> entry, String key, List<String> references) {
		for (int place = 0; place < references.size(); place++) {
			page(entry, key + "[" + place + "]", references.get(place));
		}
	}

	private void page(ContentEntry<?> entry, String key, String reference) {
		if (this.index.page(reference) == null) {
			add(entry, key, ContentRule.LINK_TARGET, "There is no content file '" + reference + ".md'");
		}
	}

	private void add(ContentEntry<?> entry, String key, ContentRule rule, String message) {
		this.problems.add(entry.path().file(), entry.line(key), rule, message);
	}

}
