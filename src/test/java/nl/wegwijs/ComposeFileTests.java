package nl.wegwijs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

class ComposeFileTests {

	private final String text = Files.readString(Path.of("docker-compose.yml"));

	private final JsonNode compose = new YAMLMapper().readTree(this.text);

	ComposeFileTests() throws IOException {
	}

	@Test
	void hasOnlyKeysOfTheComposeSpecification() throws IOException {
		assertThat(schema().validate(this.text, InputFormat.YAML)).isEmpty();
	}

	@Test
	void itsSchemaFindsMistakes() throws IOException {
		assertThat(schema().validate(this.text.replace("depends_on", "depend_on"), InputFormat.YAML)).isNotEmpty();
		assertThat(schema().validate(this.text.replace("postgres:18", "postgres"), InputFormat.YAML)).isNotEmpty();
		assertThat(schema().validate(this.text.replace("\"8080:8080\"", "8080"), InputFormat.YAML)).isNotEmpty();
	}

	@Test
	void theSiteWaitsForAHealthyDatabase() {
		assertThat(this.compose.at("/services/app/depends_on/postgres/condition").asString())
			.isEqualTo("service_healthy");
		assertThat(this.compose.at("/services/postgres/healthcheck/test").isArray()).isTrue();
	}

	@Test
	void theSiteUsesTheDatabaseBesideIt() {
		JsonNode database = this.compose.at("/services/postgres/environment");
		JsonNode site = this.compose.at("/services/app/environment");
		assertThat(site.path("SPRING_DATASOURCE_URL").asString())
			.isEqualTo("jdbc:postgresql://postgres:5432/" + database.path("POSTGRES_DB").asString());
		assertThat(site.path("SPRING_DATASOURCE_USERNAME")).isEqualTo(database.path("POSTGRES_USER"));
		assertThat(site.path("SPRING_DATASOURCE_PASSWORD")).isEqualTo(database.path("POSTGRES_PASSWORD"));
	}

	@Test
	void theDatabaseKeepsItsDataWherePostgres18WantsIt() {
		assertThat(this.compose.at("/services/postgres/image").asString()).isEqualTo("postgres:18");
		assertThat(this.compose.at("/services/postgres/volumes/0").asString())
			.isEqualTo("postgres:/var/lib/postgresql");
		assertThat(this.compose.at("/volumes").has("postgres")).isTrue();
	}

	private static Schema schema() throws IOException {
		return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
			.getSchema(new ClassPathResource("compose-schema.json").getInputStream());
	}

}
