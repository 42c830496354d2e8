package nl.wegwijs.markdown;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import org.jspecify.annotations.Nullable;

/**
 * The block quotes of a document that are callouts: those whose first line is a marker
 * such as {@code [!deadline valid-until=2026-12-31]}. The marker is taken out of the
 * text.
 */
record Callouts(Map<Node, Callout> byNode) {

	private static final Pattern MARKER = Pattern.compile("\\[!([a-z-]+)((?: [a-z]+)*)(?: valid-until=(\\S+))?]");

	private static final Set<String> KINDS = Set.of("note", "warning", "deadline", "cost", "sources-disagree",
			"applies-to");

	private static final Set<String> SITUATIONS = Set.of("eu", "work", "study", "family", "asylum", "ukraine", "all");

	record Callout(String kind, String label) {
	}

	static Callouts extractFrom(Document document, References references, List<MarkdownProblem> problems) {
		Map<Node, Callout> byNode = new IdentityHashMap<>();
		for (Node node : document.getDescendants()) {
			if (node instanceof BlockQuote quote && quote.getFirstChild() instanceof Paragraph paragraph
					&& paragraph.getChars().startsWith("[!")) {
				String marker = paragraph.getChars().toString().lines().findFirst().orElse("").strip();
				Callout callout = parse(marker, MarkdownRenderer.line(node), references, problems);
				if (callout != null) {
					byNode.put(quote, callout);
				}
				removeFirstLine(paragraph);
			}
		}
		return new Callouts(byNode);
	}

	private static @Nullable Callout parse(String marker, int line, References references,
			List<MarkdownProblem> problems) {
		Matcher matcher = MARKER.matcher(marker);
		if (!matcher.matches() || !KINDS.contains(matcher.group(1))) {
			problems.add(new MarkdownProblem(line, "callout-kind", "'" + marker + "' is not a callout marker"));
			return null;
		}
		String kind = matcher.group(1);
		List<String> words = Arrays.stream(matcher.group(2).strip().split(" "))
			.filter((word) -> !word.isEmpty())
			.toList();
		if (kind.equals("applies-to") ? words.isEmpty() || !SITUATIONS.containsAll(words) : !words.isEmpty()) {
			problems.add(new MarkdownProblem(line, "callout-kind", "'" + marker + "': only applies-to takes words, "
					+ "and those are situations: " + String.join(", ", SITUATIONS.stream().sorted().toList())));
			return null;
		}
		checkExpiry(matcher.group(3), line, references.today(), problems);
		String situations = words.stream()
			.map((word) -> references.label("situation." + word))
			.collect(Collectors.joining(", "));
		String label = references.label("callout." + kind);
		return new Callout(kind, situations.isEmpty() ? label : label + " " + situations);
	}

	private static void checkExpiry(@Nullable String date, int line, LocalDate today, List<MarkdownProblem> problems) {
		if (date == null) {
			return;
		}
		try {
			if (LocalDate.parse(date).isBefore(today)) {
				problems.add(new MarkdownProblem(line, "passage-expired",
						"This passage held until " + date + ": check it, then change or remove it"));
			}
		}
		catch (DateTimeParseException ex) {
			problems.add(new MarkdownProblem(line, "callout-kind", "valid-until is not a date (yyyy-mm-dd): " + date));
		}
	}

	private static void removeFirstLine(Paragraph paragraph) {
		Node child = paragraph.getFirstChild();
		while (child != null) {
			Node next = child.getNext();
			boolean end = child instanceof SoftLineBreak || child instanceof HardLineBreak;
			child.unlink();
			if (end) {
				break;
			}
			child = next;
		}
		if (paragraph.getFirstChild() == null) {
			paragraph.unlink();
		}
	}

}
