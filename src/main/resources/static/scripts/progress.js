import { answered, dayOf } from './leitner.js';

const KEY = 'wegwijs-knm';
const ID = /^\d{3}[a-z]$/;

const empty = () => ({ version: 1, items: {}, exams: [], examDate: null, done: [] });

/** The progress of this browser; a broken or foreign value counts as none. */
export function load() {
  try {
    return valid(JSON.parse(localStorage.getItem(KEY))) ?? empty();
  }
  catch {
    return empty();
  }
}

export function save(progress) {
  try {
    localStorage.setItem(KEY, JSON.stringify(progress));
  }
  catch {
    // Without storage the practice goes on without progress.
  }
}

export function forget() {
  localStorage.removeItem(KEY);
}

export function examDay(progress) {
  return progress.examDate ? dayOf(new Date(progress.examDate + 'T12:00')) : null;
}

/** Takes an answer over once: a refresh or going back does not count again. */
export function record(id, right, cram, event) {
  const progress = load();
  if (progress.done.includes(event)) {
    return;
  }
  progress.done = [...progress.done.slice(-199), event];
  const known = progress.items[id];
  progress.items[id] = cram
    ? { box: known?.box ?? 0, due: known?.due ?? null, seen: (known?.seen ?? 0) + 1, right }
    : answered(known, right, dayOf(new Date()), examDay(progress));
  save(progress);
}

export function recordExam(exam) {
  const progress = load();
  if (!progress.exams.some((known) => known.id === exam.id)) {
    progress.exams = [...progress.exams.slice(-19), exam];
    save(progress);
  }
}

/** A code that holds all progress, for another device. */
export async function toCode(progress) {
  const bytes = new TextEncoder().encode(JSON.stringify(compact(progress)));
  const packed = new Response(new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw')));
  const packedBytes = new Uint8Array(await packed.arrayBuffer());
  let binary = '';
  packedBytes.forEach((byte) => { binary += String.fromCharCode(byte); });
  return 'W1.' + btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** The progress of a code or file text; throws when it is neither. */
export async function fromText(text) {
  const trimmed = text.trim();
  if (trimmed.startsWith('{')) {
    return need(valid(JSON.parse(trimmed)));
  }
  if (!trimmed.startsWith('W1.')) {
    throw new Error('not a code');
  }
  const binary = atob(trimmed.slice(3).replace(/\s+/g, '').replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
  const text8 = await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'))).text();
  return need(expand(JSON.parse(text8)));
}

function compact(progress) {
  const items = Object.entries(progress.items).map(([id, item]) => [id, item.box, item.due, item.seen, item.right ? 1 : 0]);
  return { v: 1, i: items, e: progress.exams, d: progress.examDate };
}

function expand(data) {
  const items = Object.fromEntries(data.i.map(([id, box, due, seen, right]) => [id, { box, due, seen, right: right === 1 }]));
  return valid({ version: data.v, items, exams: data.e, examDate: data.d, done: [] });
}

function valid(progress) {
  const whole = progress && progress.version === 1 && typeof progress.items === 'object' && Array.isArray(progress.exams);
  if (!whole || !Object.keys(progress.items).every((id) => ID.test(id))) {
    return null;
  }
  return { ...empty(), ...progress };
}

function need(progress) {
  if (!progress) {
    throw new Error('not a progress');
  }
  return progress;
}
