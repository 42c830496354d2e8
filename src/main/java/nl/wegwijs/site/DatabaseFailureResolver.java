package nl.wegwijs.site;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers 503 when the database cannot be reached. Any other failure of a query is a
 * fault of ours and stays a 500.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class DatabaseFailureResolver implements HandlerExceptionResolver {

	private static final Logger logger = LoggerFactory.getLogger(DatabaseFailureResolver.class);

	@Override
	public @Nullable ModelAndView resolveException(HttpServletRequest request, HttpServletResponse response,
			@Nullable Object handler, Exception ex) {
		if (!isUnreachable(ex)) {
			return null;
		}
		// One line a request and no stack trace: an outage must not fill the log.
		logger.warn("No database for {}: {}", request.getRequestURI(), ex.getMessage());
		try {
			response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
		}
		catch (IOException gone) {
			logger.debug("The visitor left", gone);
		}
		return new ModelAndView();
	}

	/** Whether a failure, or a cause of it, is a database that does not answer. */
	static boolean isUnreachable(@Nullable Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof DataAccessResourceFailureException
					|| cause instanceof CannotCreateTransactionException) {
				return true;
			}
			if (cause instanceof SQLException sql && isConnectionLoss(sql)) {
				return true;
			}
		}
		return false;
	}

	/** Class 08 is a lost connection; 57P is a server that shuts down or starts. */
	private static boolean isConnectionLoss(SQLException ex) {
		if (ex instanceof SQLTransientConnectionException || ex instanceof SQLNonTransientConnectionException
				|| ex instanceof SQLRecoverableException) {
			return true;
		}
		String state = ex.getSQLState();
		return state != null && (state.startsWith("08") || state.startsWith("57P"));
	}

}
