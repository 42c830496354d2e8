package nl.wegwijs.content;

import java.util.ArrayList;
import java.util.List;

/**
 * Sorts files by the folder they lie in, while they are read.
 */
final class ContentReading {

	/** The interface texts are English, and so is the original of all content. */
	private static final String ORIGINAL = "en";

	private final List<ContentEntry<LanguageFile>> languages = new ArrayList<>();

	private final List<ContentEntry<TopicFile>> topics = new ArrayList<>();

	private final List<ContentEntry<GuideFile>> guides = new ArrayList<>();

	private final List<ContentEntry<QuestionFile>> questions = new ArrayList<>();

	private final List<ContentEntry<PublisherFile>> publishers = new ArrayList<>();

	private final List<ContentEntry<FactFile>> facts = new ArrayList<>();

	private final List<ContentEntry<TermFile>> terms = new ArrayList<>();

	private final List<ContentEntry<PictureFile>> pictures = new ArrayList<>();

	private final List<ContentEntry<ExamFile>> exams = new ArrayList<>();

	private final List<ContentEntry<ThemeFile>> themes = new ArrayList<>();

	private final List<ContentEntry<PlainPageFile>> pages = new ArrayList<>();

	private final List<ContentEntry<WithdrawnFile>> withdrawn = new ArrayList<>();

	/** Reads a file into its kind; {@code false} if no kind of content has this path. */
	boolean accept(ContentReader reader, ContentPath path) {
		String file = path.original();
		boolean original = path.language().isEmpty();
		if (file.matches("topics/" + ContentPath.SLUG + "\\.md")) {
			reader.markdown(path, TopicFile.class, ORIGINAL).ifPresent(this.topics::add);
		}
		else if (file.matches("guides/" + ContentPath.SLUG + "/" + ContentPath.SLUG + "\\.md")) {
			reader.markdown(path, GuideFile.class, ORIGINAL).ifPresent(this.guides::add);
		}
		else if (file.matches("faq/" + ContentPath.SLUG + "/" + ContentPath.SLUG + "\\.md")) {
			reader.markdown(path, QuestionFile.class, ORIGINAL).ifPresent(this.questions::add);
		}
		else if (file.matches("pages/" + ContentPath.SLUG + "\\.md")) {
			reader.markdown(path, PlainPageFile.class, ORIGINAL).ifPresent(this.pages::add);
		}
		else if (file.equals("practice/knm.md")) {
			reader.markdown(path, ExamFile.class, ORIGINAL).ifPresent(this.exams::add);
		}
		else {
			return original && acceptRegistry(reader, path);
		}
		return true;
	}

	private boolean acceptRegistry(ContentReader reader, ContentPath path) {
		String file = path.file();
		if (file.equals("languages.yaml")) {
			this.languages.addAll(reader.yamlList(path, LanguageFile.class, ORIGINAL));
		}
		else if (file.equals("withdrawn.yaml")) {
			this.withdrawn.addAll(reader.yamlList(path, WithdrawnFile.class, ORIGINAL));
		}
		else if (file.matches("sources/" + ContentPath.SLUG + "\\.yaml")) {
			reader.yaml(path, PublisherFile.class, ORIGINAL).ifPresent(this.publishers::add);
		}
		else if (file.matches("facts/" + ContentPath.SLUG + "\\.yaml")) {
			this.facts.addAll(reader.yamlList(path, FactFile.class, ORIGINAL));
		}
		else if (file.matches("glossary/[a-z]\\.yaml")) {
			this.terms.addAll(reader.yamlList(path, TermFile.class, ORIGINAL));
		}
		else if (file.matches("pictures/" + ContentPath.SLUG + "\\.yaml")) {
			reader.yaml(path, PictureFile.class, ORIGINAL).ifPresent(this.pictures::add);
		}
		else if (file.matches("practice/knm/" + ContentPath.SLUG + "\\.yaml")) {
			reader.yaml(path, ThemeFile.class, ORIGINAL).ifPresent(this.themes::add);
		}
		else {
			return false;
		}
		return true;
	}

	Content toContent() {
		return new Content(this.languages, this.topics, this.guides, this.questions, this.publishers, this.facts,
				this.terms, this.pictures, this.exams, this.themes, this.pages, this.withdrawn);
	}

}
