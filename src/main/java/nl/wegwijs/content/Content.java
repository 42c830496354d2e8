package nl.wegwijs.content;

import java.util.List;

/**
 * Everything that the content folder says, before anything is checked across files.
 */
record Content(List<ContentEntry<LanguageFile>> languages, List<ContentEntry<TopicFile>> topics,
		List<ContentEntry<GuideFile>> guides, List<ContentEntry<QuestionFile>> questions,
		List<ContentEntry<PublisherFile>> publishers, List<ContentEntry<FactFile>> facts,
		List<ContentEntry<TermFile>> terms, List<ContentEntry<PictureFile>> pictures,
		List<ContentEntry<ExamFile>> exams, List<ContentEntry<ThemeFile>> themes,
		List<ContentEntry<PlainPageFile>> pages, List<ContentEntry<WithdrawnFile>> withdrawn) {

	/** The code of the language that all content is written in first. */
	String originalLanguage() {
		return this.languages.isEmpty() ? "en" : this.languages.getFirst().value().code();
	}

	/** The codes of all languages, the original first. */
	List<String> languageCodes() {
		return this.languages.stream().map((entry) -> entry.value().code()).toList();
	}

	/** The entries of one language. */
	static <T> List<ContentEntry<T>> in(String language, List<ContentEntry<T>> entries) {
		return entries.stream().filter((entry) -> entry.language().equals(language)).toList();
	}

}
