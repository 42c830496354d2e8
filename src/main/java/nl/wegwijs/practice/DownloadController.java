package nl.wegwijs.practice;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

import nl.wegwijs.site.PageNotFoundException;
import nl.wegwijs.site.SiteLanguage;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Words and questions of a theme as CSV, for flash card programs and teachers.
 */
@RestController
class DownloadController {

	private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

	private static final String LICENCE = "CC BY 4.0, Wegwijs";

	private final PracticeBanks banks;

	DownloadController(PracticeBanks banks) {
		this.banks = banks;
	}

	@GetMapping(SiteLanguage.SEGMENT + "/knm/themes/{slug}/words.csv")
	ResponseEntity<String> words(SiteLanguage language, @PathVariable String slug) {
		ThemeView theme = this.banks.of(language.code()).theme(slug).orElseThrow(PageNotFoundException::new);
		Stream<List<String>> rows = theme.words()
			.stream()
			.map((word) -> List.of(word.dutch(), word.english(), LICENCE));
		return csv("knm-" + slug + "-words.csv", List.of("dutch", "english", "licence"), rows);
	}

	@GetMapping(SiteLanguage.SEGMENT + "/knm/themes/{slug}/questions.csv")
	ResponseEntity<String> questions(SiteLanguage language, @PathVariable String slug) {
		PracticeBank bank = this.banks.of(language.code());
		ThemeView theme = bank.theme(slug).orElseThrow(PageNotFoundException::new);
		Stream<List<String>> rows = bank.items()
			.values()
			.stream()
			.filter((item) -> item.place().theme().equals(theme.slug()))
			.map(DownloadController::row);
		return csv("knm-" + slug + "-questions.csv", List.of("id", "element", "question", "a", "b", "c", "answer",
				"explanation", "english", "source", "checked", "licence"), rows);
	}

	private static List<String> row(ItemView item) {
		List<String> options = item.options().stream().map(ItemView.Option::text).toList();
		return List.of(item.id(), item.place().element(), item.situation() + " " + item.question(), options.get(0),
				options.get(1), options.get(2), options.get(item.answer() - 1), item.explanation(),
				item.explanationEnglish(), item.fact().source().url(), item.fact().checked().toString(), LICENCE);
	}

	private static ResponseEntity<String> csv(String name, List<String> header, Stream<List<String>> rows) {
		StringWriter text = new StringWriter();
		try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
			printer.printRecord(header);
			printer.printRecords(rows);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return ResponseEntity.ok()
			.contentType(CSV)
			.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
			.body(text.toString());
	}

}
