package nl.wegwijs;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * Starts the site.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class WegwijsApplication {

	public static void main(String[] args) {
		SpringApplication.run(WegwijsApplication.class, args);
	}

}
