package nl.wegwijs;

import org.junit.jupiter.api.Test;

import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

	@Test
	void modulesUseOnlyWhatTheirPackageInfoAllows() {
		ApplicationModules.of(WegwijsApplication.class).verify();
	}

}
