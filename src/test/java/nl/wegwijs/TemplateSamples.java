package nl.wegwijs;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import nl.wegwijs.about.PlainPageView;
import nl.wegwijs.fact.FactView;
import nl.wegwijs.faq.QuestionIndexView;
import nl.wegwijs.faq.QuestionSummary;
import nl.wegwijs.faq.QuestionView;
import nl.wegwijs.glossary.GlossaryView;
import nl.wegwijs.glossary.LetterView;
import nl.wegwijs.glossary.TermView;
import nl.wegwijs.guide.GuideSummary;
import nl.wegwijs.guide.GuideView;
import nl.wegwijs.hub.HomeView;
import nl.wegwijs.hub.TopicHubView;
import nl.wegwijs.picture.PictureView;
import nl.wegwijs.search.SearchView;
import nl.wegwijs.site.PageLink;
import nl.wegwijs.site.RepositoryLinks;
import nl.wegwijs.source.DirectoryView;
import nl.wegwijs.source.PublisherSummary;
import nl.wegwijs.source.PublisherView;
import nl.wegwijs.source.SourceGroupView;
import nl.wegwijs.source.SourceSummary;
import nl.wegwijs.topic.TopicSummary;
import nl.wegwijs.topic.TopicView;

/**
 * One view record for every page template, with every optional part filled.
 */
final class TemplateSamples {

	private static final LocalDate REVIEWED = LocalDate.of(2026, 11, 23);

	private static final LocalDate REVIEW_BY = LocalDate.of(2027, 5, 23);

	private static final PublisherSummary PUBLISHER = new PublisherSummary("ind", "IND", "Immigration service",
			"government", "/en/sources/ind");

	private static final SourceSummary SOURCE = new SourceSummary("ind-fees", "Fees", "https://ind.nl/fees",
			"ind.nl/fees", "What an application costs.", "official", List.of("nl", "en", "xx"), "free", "A1-A2",
			"archived-copy", REVIEWED, PUBLISHER);

	private static final DirectoryView.PublisherGroup GROUP_OF_SOURCES = new DirectoryView.PublisherGroup(PUBLISHER,
			List.of(SOURCE));

	private static final TopicSummary TOPIC = new TopicSummary("first-steps", "First steps after arrival",
			"First steps", "What to arrange first.", List.of("One.", "Two.", "Three."), "/en/topics/first-steps");

	private static final TopicSummary OTHER_TOPIC = new TopicSummary("integration-exams", "Integration exams", "Exams",
			"Which exams you take.", List.of("One.", "Two.", "Three."), "/en/topics/integration-exams");

	private static final GuideSummary GUIDE = new GuideSummary("first-steps", "bsn", "How do I get a BSN?", "BSN",
			"What the number is for.", "how-to", REVIEWED, REVIEW_BY, "The fee is new.", "/en/topics/first-steps/bsn");

	private static final QuestionSummary QUESTION = new QuestionSummary("first-steps", "what-first",
			"What do I do first?", "<p>You register.</p>", "/en/questions/first-steps/what-first", GUIDE.path(),
			GUIDE.title());

	private static final QuestionSummary OTHER_QUESTION = new QuestionSummary("first-steps", "arrange-later",
			"Can I arrange it later?", "<p>Not all.</p>", "/en/questions/first-steps/arrange-later", GUIDE.path(),
			GUIDE.title());

	private static final SourceGroupView GROUP = new SourceGroupView("Where it starts", "Use these first.",
			List.of(new SourceGroupView.Placement("IND", "Residence", "The main source.", SOURCE)));

	private static final PictureView PICTURE = new PictureView("months", "Your months", "First this, then that.",
			"timeline", 340, 60, List.of(new PictureView.Box(1, 1, 20, 20, 4, "box-soft")),
			List.of(new PictureView.Line(1, 1, 1, 40, "line")), List.of());

	private static final List<RepositoryLinks.Report> REPORTS = List
		.of(new RepositoryLinks.Report("outdated", "https://example.org/report"));

	private static final List<PageLink> LINKS = List.of(new PageLink(GUIDE.title(), GUIDE.path()));

	private TemplateSamples() {
	}

	/** A view by the name of its template. */
	static Map<String, Object> views() {
		Map<String, Object> views = new LinkedHashMap<>();
		views.put("hub/home",
				new HomeView(List.of(TOPIC, OTHER_TOPIC), List.of(new HomeView.TopicSources(TOPIC, List.of(GROUP))),
						List.of(QUESTION, OTHER_QUESTION), 1, 1, 2, 1));
		views.put("hub/topic",
				new TopicHubView(
						new TopicView(TOPIC, "<p>Start here.</p>", PICTURE.slug(),
								List.of(new TopicView.Step("Register", "Town hall", "At once", GUIDE.path())), REVIEWED,
								REVIEW_BY),
						PICTURE, List.of(GUIDE), List.of(GROUP), List.of(QUESTION, OTHER_QUESTION), REVIEWED, null,
						OTHER_TOPIC));
		views.put("guide/guide", guide());
		views.put("source/directory", directory());
		views.put("source/publisher", new PublisherView(PUBLISHER, "It decides on permits.", "https://ind.nl/",
				"ind.nl", List.of(new PublisherView.CitedSource(SOURCE, LINKS))));
		views.put("faq/index", new QuestionIndexView(List.of(questions(TOPIC, QUESTION), questions(OTHER_TOPIC))));
		views.put("faq/question", new QuestionView(QUESTION, TOPIC, List.of(SOURCE), REVIEWED, REVIEW_BY,
				List.of(OTHER_QUESTION), REPORTS, "https://example.org/edit"));
		GlossaryView.Letter empty = new GlossaryView.Letter("a", "/en/glossary/a", List.of());
		GlossaryView.Letter letter = new GlossaryView.Letter("h", "/en/glossary/h", List.of(new TermView("huisarts",
				"huisarts", "de", "family doctor", "The doctor you see first.", "/en/glossary/h#huisarts")));
		views.put("glossary/glossary", new GlossaryView(List.of(empty, letter), 1));
		views.put("glossary/letter", new LetterView(letter, List.of(empty, letter)));
		SearchView.Result result = new SearchView.Result("guide", GUIDE.title(), GUIDE.path(), "First steps",
				"Who gets one", GUIDE.path() + "#who",
				List.of(new SearchView.Fragment("The ", false), new SearchView.Fragment("BSN", true)));
		SearchView.Filter filter = new SearchView.Filter("type",
				List.of(new SearchView.Option("", "", "/en/search?q=bsn", 1, true),
						new SearchView.Option("guide", "", "/en/search?q=bsn&type=guide", 1, false)));
		views.put("search/search",
				new SearchView("bns", "bsn",
						List.of(new SearchView.Definition("het bsn", "number", "/en/glossary/b#bsn")), List.of(result),
						20, List.of(filter), "/en/search?q=bsn", "/en/search?q=bsn", "/en/search?q=bsn&page=3", LINKS,
						"https://example.org/report"));
		views.putAll(PracticeSamples.views(SOURCE));
		views.put("about/page",
				new PlainPageView("about", "About Wegwijs", "Who makes it.", "<p>We do.</p>", REVIEWED));
		return views;
	}

	/** The question page of one topic, which shows the answers. */
	static QuestionIndexView questionsOfOneTopic() {
		return new QuestionIndexView(List.of(questions(TOPIC, QUESTION, OTHER_QUESTION)));
	}

	private static QuestionIndexView.TopicQuestions questions(TopicSummary topic, QuestionSummary... questions) {
		return new QuestionIndexView.TopicQuestions(topic, "/en/questions/" + topic.slug(), List.of(questions));
	}

	private static GuideView guide() {
		FactView fact = new FactView("fee", "Fee", "€254", "per application", LocalDate.of(2026, 1, 1),
				LocalDate.of(2026, 6, 30), true, "yearly", "reported", REVIEWED, "For adults.", SOURCE);
		return new GuideView(GUIDE, TOPIC, "<p>At the town hall.</p>", List.of("work", "asylum"),
				List.of(new GuideView.OutlineItem("who", "Who gets one")),
				"<h2 id=\"who\">Who gets one</h2><p>Everybody who registers.</p>", PICTURE, LINKS, LINKS,
				List.of(SOURCE), List.of(fact), "ai-drafted", REVIEW_BY, true, GUIDE, GUIDE,
				"/en/knm/practise?scope=first-steps/bsn", REPORTS, "https://example.org/edit");
	}

	/** The directory without a filter, which lists the publishers. */
	static DirectoryView directoryOfPublishers() {
		return new DirectoryView(
				List.of(new DirectoryView.Filter("kind",
						List.of(new DirectoryView.Option("", "", "/en/sources", 1, true)))),
				List.of(), List.of(new DirectoryView.PublisherType("government", List.of(GROUP_OF_SOURCES))), List.of(),
				1, "/en/sources");
	}

	private static DirectoryView directory() {
		DirectoryView.Option official = new DirectoryView.Option("official", "", "/en/sources?kind=official", 1, true);
		return new DirectoryView(
				List.of(new DirectoryView.Filter("kind",
						List.of(new DirectoryView.Option("", "", "/en/sources", 1, false), official)),
						new DirectoryView.Filter("topic",
								List.of(new DirectoryView.Option("", "", "/en/sources", 1, true),
										new DirectoryView.Option("first-steps", "First steps",
												"/en/sources?topic=first-steps", 1, false)))),
				List.of(new DirectoryView.Choice("kind", official)), List.of(), List.of(GROUP_OF_SOURCES), 1,
				"/en/sources");
	}

}
