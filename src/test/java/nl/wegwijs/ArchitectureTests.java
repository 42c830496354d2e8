package nl.wegwijs;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import nl.wegwijs.seo.PageMeta;
import nl.wegwijs.site.SiteContext;
import nl.wegwijs.site.Stylesheet;
import org.junit.jupiter.api.Test;

import org.springframework.data.repository.NoRepositoryBean;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Controller;
import org.springframework.util.ClassUtils;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What must never happen in the code.
 */
@AnalyzeClasses(packagesOf = WegwijsApplication.class, importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

	@ArchTest
	static final ArchRule nothingDependsOnContent = noClasses().that()
		.resideOutsideOfPackage("nl.wegwijs.content..")
		.should()
		.dependOnClassesThat()
		.resideInAPackage("nl.wegwijs.content..");

	@ArchTest
	static final ArchRule onlyContentUsesMarkdown = noClasses().that()
		.resideOutsideOfPackages("nl.wegwijs.content..", "nl.wegwijs.markdown..")
		.should()
		.dependOnClassesThat()
		.resideInAPackage("nl.wegwijs.markdown..");

	@ArchTest
	static final ArchRule onlyMarkdownUsesFlexmark = noClasses().that()
		.resideOutsideOfPackage("nl.wegwijs.markdown..")
		.should()
		.dependOnClassesThat()
		.resideInAPackage("com.vladsch.flexmark..");

	@ArchTest
	static final ArchRule onlyContentReadsYaml = noClasses().that()
		.resideOutsideOfPackage("nl.wegwijs.content..")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("org.snakeyaml..", "org.yaml..", "tools.jackson.dataformat.yaml..");

	/** The database module keeps the directory of the embedded PostgreSQL. */
	@ArchTest
	static final ArchRule onlyContentReadsFiles = noClasses().that()
		.resideOutsideOfPackages("nl.wegwijs.content..", "nl.wegwijs.database..")
		.should()
		.dependOnClassesThat()
		.resideInAPackage("java.nio.file..");

	@ArchTest
	static final ArchRule entitiesStayInTheirModule = classes().that()
		.areAnnotatedWith(Entity.class)
		.should()
		.notBePublic();

	@ArchTest
	static final ArchRule repositoriesStayInTheirModule = classes().that()
		.areAssignableTo(Repository.class)
		.and()
		.areNotAnnotatedWith(NoRepositoryBean.class)
		.or()
		.haveSimpleNameEndingWith("Repository")
		.should()
		.notBePublic();

	@ArchTest
	static final ArchRule controllersShowRecords = noClasses().that()
		.areMetaAnnotatedWith(Controller.class)
		.should()
		.dependOnClassesThat()
		.areAnnotatedWith(Entity.class)
		.orShould()
		.dependOnClassesThat()
		.areAssignableTo(Repository.class);

	@ArchTest
	static final ArchRule controllersDoNotImport = noClasses().that()
		.areMetaAnnotatedWith(Controller.class)
		.should()
		.dependOnClassesThat()
		.haveSimpleNameEndingWith("Importer");

	@ArchTest
	static final ArchRule dependenciesComeThroughTheConstructor = noClasses().should()
		.dependOnClassesThat()
		.haveFullyQualifiedName("org.springframework.beans.factory.annotation.Autowired")
		.orShould()
		.dependOnClassesThat()
		.haveFullyQualifiedName("org.springframework.beans.factory.annotation.Value")
		.orShould()
		.dependOnClassesThat()
		.haveFullyQualifiedName("jakarta.annotation.Resource")
		.orShould()
		.dependOnClassesThat()
		.resideInAPackage("jakarta.inject..");

	@ArchTest
	static final ArchRule nothingStaticChanges = fields().that()
		.areStatic()
		.should()
		.beFinal()
		.andShould()
		.notHaveRawType(describe("made to change", (type) -> type.getPackageName().startsWith("java.util.concurrent")
				|| type.isAssignableTo(ThreadLocal.class)));

	/**
	 * Some types are public for what this rule does not see: records that a template
	 * reads, types that a command starts by name, members of an interface, which have no
	 * choice, and the stylesheet, whose address the page store's tests ask.
	 */
	@ArchTest
	static void publicMeansUsedByAnotherModule(JavaClasses classes) {
		Set<JavaClass> shown = shownByTemplates(classes);
		classes().that()
			.arePublic()
			.and(not(describe("are shown by a template", shown::contains)))
			.and(not(describe("are started by name", (type) -> type.tryGetMethod("main", String[].class).isPresent())))
			.and(not(describe("are members of an interface",
					(type) -> type.getEnclosingClass().filter(JavaClass::isInterface).isPresent())))
			.and(not(equivalentTo(Stylesheet.class)))
			.should(new ArchCondition<>("be used by another package") {

				@Override
				public void check(JavaClass type, ConditionEvents events) {
					if (type.getDirectDependenciesToSelf()
						.stream()
						.allMatch((use) -> use.getOriginClass().getPackageName().equals(type.getPackageName()))) {
						events.add(SimpleConditionEvent.violated(type, type.getName() + " is public for nobody"));
					}
				}

			})
			.check(classes);
	}

	@Test
	void lombokIsNotThere() {
		assertThat(ClassUtils.isPresent("lombok.Lombok", null)).isFalse();
	}

	/** The records in a page's model, and all records inside them. */
	private static Set<JavaClass> shownByTemplates(JavaClasses classes) {
		Deque<JavaClass> found = new ArrayDeque<>();
		classes.stream()
			.filter((type) -> type.getSimpleName().endsWith("View") || type.isEquivalentTo(PageMeta.class)
					|| type.isEquivalentTo(SiteContext.class))
			.forEach(found::add);
		Set<JavaClass> shown = new HashSet<>();
		while (!found.isEmpty()) {
			JavaClass type = found.remove();
			if (type.isRecord() && shown.add(type)) {
				type.getFields().forEach((field) -> found.addAll(field.getType().getAllInvolvedRawTypes()));
			}
		}
		return shown;
	}

}
