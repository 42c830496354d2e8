/** Days until a question comes back, by box. */
export const INTERVALS = [1, 2, 4, 8, 16];

/** Most questions of one day. */
export const DAILY = 20;

const DAY = 86_400_000;

/** The number of a day, in the time zone of the learner. */
export function dayOf(date) {
  return Math.floor((date.getTime() - date.getTimezoneOffset() * 60_000) / DAY);
}

/**
 * The state of a question after an answer. box 0: not in repetition. Only a wrong answer
 * brings a question in; after the last box it leaves. An exam day caps the wait, so that
 * the question comes back before it.
 */
export function answered(item, right, today, examDay) {
  const next = { box: item?.box ?? 0, due: item?.due ?? null, seen: (item?.seen ?? 0) + 1, right };
  if (!right) {
    next.box = 1;
  }
  else if (next.box > 0 && next.due <= today) {
    next.box += 1;
  }
  else {
    return next;
  }
  if (next.box > INTERVALS.length) {
    next.box = 0;
    next.due = null;
    return next;
  }
  let wait = INTERVALS[next.box - 1];
  if (examDay != null && examDay > today) {
    wait = Math.max(1, Math.min(wait, examDay - today - 1));
  }
  next.due = today + wait;
  return next;
}

/** The questions of today, the longest waiting first. */
export function due(items, today) {
  return Object.entries(items)
    .filter(([, item]) => item.box > 0 && item.due <= today)
    .sort((one, other) => one[1].due - other[1].due || one[0].localeCompare(other[0]))
    .slice(0, DAILY)
    .map(([id]) => id);
}

/** The questions whose last answer was wrong. */
export function mistakes(items) {
  return Object.entries(items).filter(([, item]) => !item.right).map(([id]) => id).sort();
}

/**
 * The share of questions that a learner would probably answer right, with its range:
 * themes count equally, a theme without answers as guessing. groups: ids by theme.
 */
export function readiness(items, groups) {
  const guess = 1 / 3;
  let sum = 0;
  let variance = 0;
  let answers = 0;
  for (const ids of groups) {
    const seen = ids.map((id) => items[id]).filter(Boolean);
    const share = seen.length ? seen.filter((item) => item.right).length / seen.length : guess;
    const unseen = 1 - seen.length / Math.max(ids.length, 1);
    sum += share;
    variance += ((share * (1 - share)) / Math.max(seen.length, 1) + unseen * 0.02) / groups.length ** 2;
    answers += seen.length;
  }
  const estimate = sum / groups.length;
  const margin = Math.max(0.02, 1.64 * Math.sqrt(variance));
  const low = Math.max(0, estimate - margin);
  const high = Math.min(1, estimate + margin);
  const band = answers < 40 ? 'none' : low >= 0.8 ? 'high' : estimate >= 0.6 ? 'middle' : 'low';
  return { answers, estimate, low, high, band };
}
