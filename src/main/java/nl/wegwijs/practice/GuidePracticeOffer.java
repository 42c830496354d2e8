package nl.wegwijs.practice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import nl.wegwijs.guide.PracticeOffer;
import org.springframework.stereotype.Component;

/**
 * Offers five questions on the guides that teach enough of them.
 */
@Component
class GuidePracticeOffer implements PracticeOffer {

	private static final int FEWEST = 2;

	private final PracticeBanks banks;

	private final Clock clock;

	GuidePracticeOffer(PracticeBanks banks, Clock clock) {
		this.banks = banks;
		this.clock = clock;
	}

	@Override
	public Optional<String> pathFor(String language, String guide) {
		int questions = this.banks.of(language).questions(guide, LocalDate.now(this.clock)).size();
		return (questions < FEWEST) ? Optional.empty()
				: Optional.of(KnmView.pathOf(language) + "/practise?scope=" + guide);
	}

}
