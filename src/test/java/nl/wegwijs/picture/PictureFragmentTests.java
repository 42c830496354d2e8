package nl.wegwijs.picture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import nl.wegwijs.picture.PictureView.Box;
import nl.wegwijs.picture.PictureView.Label;
import nl.wegwijs.picture.PictureView.Line;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

import org.springframework.context.support.StaticMessageSource;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

class PictureFragmentTests {

	@Test
	void namesAndDescribesTheDrawing() {
		Element figure = render(Pictures.timeline());
		Element svg = figure.expectFirst("svg");
		assertThat(svg.attr("role")).isEqualTo("img");
		assertThat(svg.attr("aria-labelledby").split(" ")).extracting((id) -> figure.expectFirst("#" + id).text())
			.containsExactly("Title <1>", "First this & then that.");
	}

	@Test
	void offersTheDescriptionAsText() {
		Element details = render(Pictures.timeline()).expectFirst("figure > details");
		assertThat(details.expectFirst("summary").text()).isEqualTo("This picture as text");
		assertThat(details.expectFirst("p").text()).isEqualTo("First this & then that.");
	}

	@ParameterizedTest
	@MethodSource("nl.wegwijs.picture.Pictures#all")
	void printsEveryShape(PictureDocument picture) {
		PictureView view = PictureLayout.layOut(picture, "ltr");
		Element svg = render(picture).expectFirst("svg");
		assertThat(svg.attr("viewBox")).isEqualTo("0 0 340 " + view.height());
		assertThat(svg.select("rect[x][y][width][height][rx]")).hasSameSizeAs(view.boxes());
		assertThat(svg.select("line[x1][y1][x2][y2]")).hasSameSizeAs(view.lines());
		assertThat(svg.select("text[x][y][text-anchor]").eachText())
			.containsExactlyElementsOf(view.labels().stream().map(Label::text).toList());
	}

	@ParameterizedTest
	@MethodSource("nl.wegwijs.picture.Pictures#all")
	void hasARuleForEveryStyle(PictureDocument picture) throws IOException {
		PictureView view = PictureLayout.layOut(picture, "ltr");
		String stylesheet = stylesheet();
		assertThat(Stream
			.of(view.boxes().stream().map(Box::style), view.lines().stream().map(Line::style),
					view.labels().stream().map(Label::style))
			.flatMap((styles) -> styles))
			.allMatch((style) -> stylesheet.contains("\n.picture-" + style + " {")
					|| stylesheet.contains("\n.picture-" + style + ",\n"));
	}

	@ParameterizedTest
	@EnumSource
	void setsTextInTheSizeThatTheLayoutCountsOn(TextStyle style) throws IOException {
		String rule = stylesheet().split("\n\\.picture-" + style.styleClass() + " \\{", 2)[1].split("}", 2)[0];
		assertThat(rule).contains("font-size: " + style.size() + "px;");
		assertThat(rule.contains("font-weight: 700;")).isEqualTo(style.bold());
	}

	private static Element render(PictureDocument picture) {
		ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver();
		templates.setPrefix("templates/");
		templates.setSuffix(".html");
		StaticMessageSource messages = new StaticMessageSource();
		messages.addMessage("picture.as-text", Locale.ENGLISH, "This picture as text");
		SpringTemplateEngine engine = new SpringTemplateEngine();
		engine.setTemplateResolver(templates);
		engine.setMessageSource(messages);
		Context context = new Context(Locale.ENGLISH);
		context.setVariable("picture", PictureLayout.layOut(picture, "ltr"));
		return Jsoup.parseBodyFragment(engine.process("fragments/picture", Set.of("picture"), context)).body();
	}

	private static String stylesheet() throws IOException {
		return new ClassPathResource("static/css/picture.css").getContentAsString(StandardCharsets.UTF_8);
	}

}
