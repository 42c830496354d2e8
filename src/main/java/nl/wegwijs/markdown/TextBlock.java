package nl.wegwijs.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Node;

/**
 * A paragraph, list item or table as a reader sees it, for checks of the language. Each
 * fact is one {@link #FACT}; the title of another page is left out of {@code text}, since
 * it is written there.
 *
 * @param line the line on which the block starts, from 1
 * @param table whether the block is a table, which has cells and no sentences
 * @param cites whether the block prints a fact or cites a source
 */
public record TextBlock(int line, boolean table, boolean cites, String text) {

	/** Stands for a fact of the registry. */
	public static final String FACT = "¤";

	private static final Pattern REFERENCE = Pattern.compile("\\{\\{.*?}}");

	private static final Pattern MARKER = Pattern.compile("^\\[![^\\]]*]\\s*");

	static List<TextBlock> of(Node document) {
		List<TextBlock> blocks = new ArrayList<>();
		for (Node node : document.getDescendants()) {
			boolean table = node instanceof TableBlock;
			if (table || node instanceof Paragraph) {
				StringBuilder text = new StringBuilder();
				boolean cites = collect(node, text);
				String visible = MARKER.matcher(text.toString().strip()).replaceFirst("");
				blocks.add(new TextBlock(MarkdownRenderer.line(node), table, cites, visible));
			}
		}
		return List.copyOf(blocks);
	}

	private static boolean collect(Node parent, StringBuilder text) {
		boolean cites = false;
		for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
			if (node instanceof Text words) {
				String chars = words.getChars().unescape();
				cites |= REFERENCE.matcher(chars).find();
				text.append(REFERENCE.matcher(chars).replaceAll(FACT));
			}
			else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
				text.append('\n');
			}
			else if (!(node instanceof Link link) || link.getUrl().startsWith("source:")
					|| link.getUrl().startsWith("term:")) {
				cites |= node instanceof Link link && link.getUrl().startsWith("source:");
				cites |= collect(node, text);
				text.append((node instanceof TableCell) ? " | " : "");
			}
			else {
				text.append("…");
			}
		}
		return cites;
	}

}
