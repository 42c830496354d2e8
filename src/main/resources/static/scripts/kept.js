const KEY = 'wegwijs-kept';

/** The kept pages, the last one first: path and title. */
export function kept() {
  try {
    const pages = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return pages.filter((page) => /^\/[a-z]{2,3}\//.test(page.path) && typeof page.title === 'string');
  } catch {
    return [];
  }
}

export function isKept(path) {
  return kept().some((page) => page.path === path);
}

export function keep(path, title) {
  store([{ path, title }, ...kept().filter((page) => page.path !== path)]);
}

export function drop(path) {
  store(kept().filter((page) => page.path !== path));
}

export function dropAll() {
  store([]);
}

function store(pages) {
  try {
    localStorage.setItem(KEY, JSON.stringify(pages));
  } catch {
    // A browser that stores nothing keeps no pages.
  }
}
