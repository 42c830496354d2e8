package nl.wegwijs.content;

import java.time.LocalDate;

/**
 * A file that was checked on a day and must be checked again by another.
 */
interface ReviewedFile {

	LocalDate reviewed();

	LocalDate reviewBy();

}
