package nl.wegwijs.markdown;

import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.IndependentAttributeProviderFactory;
import com.vladsch.flexmark.html.renderer.AttributablePart;
import com.vladsch.flexmark.html.renderer.LinkResolverContext;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.html.MutableAttributes;

/**
 * Gives header cells their scope and drops the obsolete {@code align} attribute.
 */
final class TableAttributes implements AttributeProvider {

	@Override
	public void setAttributes(Node node, AttributablePart part, MutableAttributes attributes) {
		if (node instanceof TableCell cell) {
			attributes.remove("align");
			if (cell.isHeader()) {
				attributes.replaceValue("scope", "col");
			}
		}
	}

	static final class Factory extends IndependentAttributeProviderFactory {

		@Override
		public AttributeProvider apply(LinkResolverContext context) {
			return new TableAttributes();
		}

	}

}
