package nl.wegwijs.page;

import jakarta.validation.constraints.AssertTrue;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How much memory the page store may use.
 *
 * @param storeSize the most bytes of all stored pages together, in all their codings
 */
@Validated
@ConfigurationProperties("wegwijs.page")
record PageProperties(@DefaultValue("256MB") DataSize storeSize) {

	@AssertTrue(message = "wegwijs.page.store-size must not be negative")
	boolean isStoreSizeUsable() {
		return !this.storeSize.isNegative();
	}

}
