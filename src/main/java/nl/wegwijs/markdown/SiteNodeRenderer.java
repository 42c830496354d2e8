package nl.wegwijs.markdown;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.internal.TableNodeRenderer;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.DelegatingNodeRendererFactory;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.Escaping;
import org.jspecify.annotations.Nullable;

/**
 * Writes the nodes that this site prints its own way. Every address passes through the
 * references, so nothing outside their allow-list can become a link.
 */
final class SiteNodeRenderer implements NodeRenderer {

	private static final Pattern FACT = Pattern.compile("\\{\\{(.*?)}}");

	private static final Pattern BARE_ADDRESS = Pattern.compile("(?i)\\b(?:https?://|www\\.)\\S+");

	private final Headings headings;

	private final Callouts callouts;

	private final ReferenceCollector references;

	SiteNodeRenderer(Headings headings, Callouts callouts, ReferenceCollector references) {
		this.headings = headings;
		this.callouts = callouts;
		this.references = references;
	}

	@Override
	public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
		return Set.of(new NodeRenderingHandler<>(com.vladsch.flexmark.ast.Heading.class, this::heading),
				new NodeRenderingHandler<>(BlockQuote.class, this::quote),
				new NodeRenderingHandler<>(TableBlock.class, this::table),
				new NodeRenderingHandler<>(Emphasis.class, this::dutch),
				new NodeRenderingHandler<>(Text.class, this::text), new NodeRenderingHandler<>(Link.class, this::link),
				new NodeRenderingHandler<>(AutoLink.class, this::autoLink),
				new NodeRenderingHandler<>(MailLink.class, this::autoLink),
				new NodeRenderingHandler<>(Image.class, this::image),
				new NodeRenderingHandler<>(LinkRef.class, this::byName),
				new NodeRenderingHandler<>(ImageRef.class, this::byName));
	}

	private void heading(com.vladsch.flexmark.ast.Heading node, NodeRendererContext context, HtmlWriter html) {
		Heading heading = this.headings.byNode().get(node);
		html.line().raw("<h" + node.getLevel() + " id=\"" + escape((heading != null) ? heading.id() : "") + "\">");
		context.renderChildren(node);
		html.raw("</h" + node.getLevel() + ">").line();
	}

	private void quote(BlockQuote node, NodeRendererContext context, HtmlWriter html) {
		Callouts.Callout callout = this.callouts.byNode().get(node);
		if (callout == null) {
			context.delegateRender();
			return;
		}
		html.line().raw("<div class=\"callout callout-" + callout.kind() + "\">").line();
		html.raw("<p class=\"callout-label\">" + escape(callout.label()) + "</p>").line();
		context.renderChildren(node);
		html.line().raw("</div>").line();
	}

	private void table(TableBlock node, NodeRendererContext context, HtmlWriter html) {
		html.line().raw("<div class=\"table-scroll\" tabindex=\"0\">").line();
		context.delegateRender();
		html.line().raw("</div>").line();
	}

	private void dutch(Emphasis node, NodeRendererContext context, HtmlWriter html) {
		html.raw("<i lang=\"nl\">");
		context.renderChildren(node);
		html.raw("</i>");
	}

	private void text(Text node, NodeRendererContext context, HtmlWriter html) {
		String text = Escaping.normalizeEOL(Escaping.unescapeString(node.getChars()));
		if (BARE_ADDRESS.matcher(text).find()) {
			this.references.report(MarkdownRenderer.line(node), "bare-address",
					"Register the address as a source and cite it: " + text.strip());
		}
		Matcher matcher = FACT.matcher(text);
		int end = 0;
		while (matcher.find()) {
			html.text(text.substring(end, matcher.start()));
			fact(node, matcher.group(1), html);
			end = matcher.end();
		}
		html.text(text.substring(end));
	}

	private void fact(Text node, String reference, HtmlWriter html) {
		if (!reference.startsWith("fact:")) {
			this.references.report(MarkdownRenderer.line(node), "fact-exists",
					"'{{" + reference + "}}' must be '{{fact:id}}'");
			return;
		}
		String fact = this.references.fact(node, reference.substring("fact:".length()));
		if (fact != null) {
			html.raw(fact);
		}
	}

	private void link(Link node, NodeRendererContext context, HtmlWriter html) {
		String text = new TextCollectingVisitor().collectAndGetText(node);
		ResolvedLink link = this.references.link(node, node.getUrl().unescape(), text);
		if (link == null) {
			context.renderChildren(node);
			return;
		}
		html.raw("<a" + attribute("class", link.style()) + attribute("lang", link.language())
				+ attribute("href", link.href()) + attribute("title", link.title()) + ">");
		context.renderChildren(node);
		html.raw("</a>");
	}

	private void autoLink(Node node, NodeRendererContext context, HtmlWriter html) {
		this.references.report(MarkdownRenderer.line(node), "bare-address",
				"Register the address as a source and cite it: " + node.getChars());
		html.text(node.getChars().toString());
	}

	private void image(Image node, NodeRendererContext context, HtmlWriter html) {
		if (node.getText().isBlank()) {
			this.references.report(MarkdownRenderer.line(node), "image-alt", "An image needs a text alternative");
		}
		this.references.report(MarkdownRenderer.line(node), "link-target",
				"Images are not served from content; draw a picture in pictures/: " + node.getUrl());
		html.text(node.getText().toString());
	}

	/**
	 * A link by the name of a definition is a second way to write an address: there is
	 * one.
	 */
	private void byName(RefNode node, NodeRendererContext context, HtmlWriter html) {
		if (node.isDefined()) {
			this.references.report(MarkdownRenderer.line(node), "link-target",
					"Write the target behind the text: [text](target), not " + node.getChars());
		}
		html.text(node.getChars().toString());
	}

	private static String attribute(String name, @Nullable String value) {
		return (value == null) ? "" : " " + name + "=\"" + escape(value) + "\"";
	}

	private static String escape(String text) {
		return Escaping.escapeHtml(text, false);
	}

	static final class Factory implements DelegatingNodeRendererFactory {

		private final Headings headings;

		private final Callouts callouts;

		private final ReferenceCollector references;

		Factory(Headings headings, Callouts callouts, ReferenceCollector references) {
			this.headings = headings;
			this.callouts = callouts;
			this.references = references;
		}

		@Override
		public NodeRenderer apply(DataHolder options) {
			return new SiteNodeRenderer(this.headings, this.callouts, this.references);
		}

		@Override
		public Set<Class<?>> getDelegates() {
			return Set.of(TableNodeRenderer.Factory.class);
		}

	}

}
