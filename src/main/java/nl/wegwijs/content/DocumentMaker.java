package nl.wegwijs.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import nl.wegwijs.about.PlainPageDocument;
import nl.wegwijs.faq.QuestionDocument;
import nl.wegwijs.guide.GuideDocument;
import nl.wegwijs.guide.GuideView;
import nl.wegwijs.markdown.Heading;
import nl.wegwijs.markdown.MarkdownText;
import nl.wegwijs.practice.ExamDocument;
import nl.wegwijs.site.PageLink;
import nl.wegwijs.source.SourceGroupDocument;
import nl.wegwijs.topic.TopicDocument;

/**
 * Makes the documents of one language from entries that passed every check.
 */
final class DocumentMaker {

	private final Content content;

	private final String language;

	private final ContentIndex index;

	private final PageRenderer renderer;

	private final LocalDate today;

	DocumentMaker(Content content, String language, ContentIndex index, PageRenderer renderer, LocalDate today) {
		this.content = content;
		this.language = language;
		this.index = index;
		this.renderer = renderer;
		this.today = today;
	}

	List<TopicDocument> topics() {
		return each(this.content.topics(), (entry) -> {
			TopicFile topic = entry.value();
			List<TopicDocument.Step> steps = topic.nextSteps()
				.stream()
				.flatMap((step) -> links(List.of(step.guide())).stream()
					.map((link) -> new TopicDocument.Step(step.what(), step.where(), step.when(), link.path())))
				.toList();
			return new TopicDocument(this.language, entry.path().slug(), topic.order(), topic.title(),
					topic.shortTitle(), topic.summary(), topic.takeaways(), this.renderer.body(entry), topic.picture(),
					steps, topic.reviewed(), topic.reviewBy());
		});
	}

	List<SourceGroupDocument> sourceGroups(Map<String, String> sourceTitles) {
		List<SourceGroupDocument> documents = new ArrayList<>();
		for (ContentEntry<TopicFile> entry : Content.in(this.language, this.content.topics())) {
			String topic = entry.path().slug();
			int position = 1;
			for (TopicFile.Group group : entry.value().sourceGroups()) {
				List<SourceGroupDocument.Placement> placements = group.placements()
					.stream()
					.map((placement) -> new SourceGroupDocument.Placement(placement.source(),
							(placement.name() != null) ? placement.name()
									: sourceTitles.getOrDefault(placement.source(), placement.source()),
							placement.tag(), placement.reason()))
					.toList();
				documents.add(new SourceGroupDocument(this.language, topic + "/" + position, topic, position,
						group.title(), group.summary(), placements));
				position++;
			}
		}
		return documents;
	}

	List<GuideDocument> guides() {
		return each(this.content.guides(), (entry) -> {
			GuideFile guide = entry.value();
			PageRenderer.RenderedGuide rendered = this.renderer.guide(entry);
			List<GuideView.OutlineItem> outline = rendered.body()
				.headings()
				.stream()
				.filter((heading) -> heading.level() == 2)
				.map(DocumentMaker::outlineItem)
				.toList();
			return new GuideDocument(this.language, entry.path().id(), entry.path().topic(), guide.order(),
					guide.title(), guide.shortTitle(), guide.summary(), rendered.shortAnswer(), guide.type(),
					guide.situations(), guide.picture(), rendered.body().html(),
					MarkdownText.of(rendered.shortAnswer() + rendered.body().html()), outline, guide.sources(),
					rendered.facts(), links(guide.nextSteps()), links(guide.related()), guide.provenance(),
					guide.reviewed(), guide.reviewBy(), guide.reviewBy().isBefore(this.today), guide.changeNote());
		});
	}

	List<QuestionDocument> questions() {
		return each(this.content.questions(), (entry) -> {
			QuestionFile question = entry.value();
			return new QuestionDocument(this.language, entry.path().id(), entry.path().topic(), question.order(),
					question.featured(), question.title(), this.renderer.body(entry),
					question.guide().replaceFirst("^guides/", ""), question.sources(), question.reviewed(),
					question.reviewBy());
		});
	}

	List<ExamDocument> exams() {
		return each(this.content.exams(), (entry) -> {
			ExamFile exam = entry.value();
			return new ExamDocument(this.language, entry.path().slug(), exam.title(), exam.shortTitle(), exam.summary(),
					this.renderer.body(entry), exam.sources(), exam.reviewed(), exam.reviewBy());
		});
	}

	List<PlainPageDocument> pages() {
		return each(this.content.pages(), (entry) -> {
			PlainPageFile page = entry.value();
			return new PlainPageDocument(this.language, entry.path().slug(), page.order(), page.title(), page.summary(),
					this.renderer.body(entry), page.reviewed(), page.reviewBy());
		});
	}

	private <T, D> List<D> each(List<ContentEntry<T>> entries, Function<ContentEntry<T>, D> maker) {
		return Content.in(this.language, entries).stream().map(maker).toList();
	}

	private List<PageLink> links(List<String> references) {
		return references.stream()
			.map(this.index::page)
			.filter(Objects::nonNull)
			.map(ContentIndex.Target::link)
			.toList();
	}

	private static GuideView.OutlineItem outlineItem(Heading heading) {
		return new GuideView.OutlineItem(heading.id(), heading.text());
	}

}
