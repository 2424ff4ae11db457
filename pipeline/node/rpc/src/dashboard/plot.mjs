// Drawings with axes, in the width that the page gives them.

import { drawn, element } from './elements.mjs';

const HEIGHT = 190;
const MARGIN = { left: 48, right: 12, top: 10, bottom: 34 };

/** Draws a figure again when its width changes. */
export class Plot {
  #figure;
  #draw = undefined;
  #frame = element('div', { class: 'drawing' });
  #caption = element('figcaption');
  #below = element('div', { class: 'quiet' });

  constructor(figure, title) {
    this.#figure = figure;
    figure.replaceChildren(element('h3', {}, title), this.#frame, this.#caption, this.#below);
    new ResizeObserver(() => this.#redraw()).observe(this.#frame);
  }

  /** Shows a drawing of these contents, what it says in words, and the meaning of its lines. */
  show({ x, y, marks, words, lines = [] }) {
    this.#draw = (width) => drawing({ x, y, marks, words, width });
    const names = lines.map(({ name, line }) =>
      element('span', { class: 'key' }, element('span', { class: `swatch ${line}` }), name),
    );
    this.#caption.replaceChildren(...names);
    this.#below.textContent = words;
    this.#redraw();
  }

  /** Says why there is no drawing. */
  empty(words) {
    this.#draw = undefined;
    this.#frame.replaceChildren();
    this.#caption.replaceChildren();
    this.#below.textContent = words;
  }

  #redraw() {
    const width = Math.floor(this.#frame.clientWidth);
    if (this.#draw && width > 0) this.#frame.replaceChildren(this.#draw(width));
  }
}

/** Returns a scale of an axis: from values to places between two ends. */
function scaled({ from, to, isLog = false }, begin, end) {
  const place = isLog ? Math.log : (value) => value;
  const [low, high] = [place(from), place(to)];
  const share = (value) => (place(value) - low) / (high - low || 1);
  return (value) => begin + share(Math.min(Math.max(value, from), to)) * (end - begin);
}

function drawing({ x, y, marks, words, width }) {
  const inner = { right: width - MARGIN.right, bottom: HEIGHT - MARGIN.bottom };
  const toX = scaled(x, MARGIN.left, inner.right);
  const toY = scaled(y, inner.bottom, MARGIN.top);
  const svg = drawn('svg', {
    width,
    height: HEIGHT,
    viewBox: `0 0 ${width} ${HEIGHT}`,
    role: 'img',
    'aria-label': words,
  });
  for (const { value, text } of y.ticks) {
    const at = toY(value);
    svg.append(
      drawn('line', { x1: MARGIN.left, x2: inner.right, y1: at, y2: at, class: 'grid' }),
      drawn('text', { x: MARGIN.left - 6, y: at + 4, class: 'end' }, text),
    );
  }
  const fits = Math.max(1, Math.ceil((x.ticks.length * 52) / (inner.right - MARGIN.left)));
  x.ticks.forEach(({ value, text }, index) => {
    if ((x.ticks.length - 1 - index) % fits !== 0) return;
    const at = toX(value);
    const place = at > inner.right - 14 ? 'end' : 'middle';
    svg.append(
      drawn('line', { x1: at, x2: at, y1: inner.bottom, y2: inner.bottom + 4, class: 'axis' }),
      drawn('text', { x: at, y: inner.bottom + 15, class: place }, text),
    );
  });
  const line = { x1: MARGIN.left, x2: inner.right, y1: inner.bottom, y2: inner.bottom };
  const middle = (MARGIN.left + inner.right) / 2;
  svg.append(
    drawn('line', { ...line, class: 'axis' }),
    drawn('text', { x: middle, y: HEIGHT - 4, class: 'middle' }, x.title),
  );
  for (const mark of marks) svg.append(...mark(toX, toY, inner));
  return svg;
}

/** A line through points of time; a gap where one is null. */
export function curve(points, line) {
  return (toX, toY) => {
    const parts = [];
    let part = [];
    for (const point of [...points, null]) {
      if (point) part.push(`${toX(point.at).toFixed(1)},${toY(point.value).toFixed(1)}`);
      else if (part.length > 0) {
        parts.push(part);
        part = [];
      }
    }
    return parts.map((part) => {
      // A point alone is a dot: a line of no length with round ends.
      const places = part.length > 1 ? part : [part[0], part[0]];
      return drawn('polyline', { points: places.join(' '), class: `curve ${line}` });
    });
  };
}

/** Bars between begins and ends. */
export function bars(buckets, line) {
  return (toX, toY, { bottom }) =>
    buckets
      .filter(({ value }) => value > 0)
      .map(({ begin, end, value }) => {
        const [left, top] = [toX(begin), toY(value)];
        const width = Math.max(1, toX(end) - left - 1);
        const height = Math.max(1, bottom - top);
        return drawn('rect', { x: left, y: bottom - height, width, height, class: `bar ${line}` });
      });
}

/** A mark with a name at a value of the horizontal axis. */
export function rule(value, name, row) {
  return (toX, toY, { right, bottom }) => {
    const at = toX(value);
    const isRight = at > right - 40;
    const text = { x: at + (isRight ? -4 : 4), y: MARGIN.top + 10 + 13 * row };
    return [
      drawn('line', { x1: at, x2: at, y1: MARGIN.top, y2: bottom, class: 'rule' }),
      drawn('text', { ...text, class: isRight ? 'end' : 'start' }, name),
    ];
  };
}

/** An axis of numbers from zero to a round one above the largest. */
export function fromZero(largest, text) {
  const raw = Math.max(largest, 1e-9) / 4;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = [1, 2, 2.5, 5, 10].map((one) => one * power).find((one) => one >= raw);
  const ticks = [0, 1, 2, 3, 4].map((count) => ({ value: count * step, text: text(count * step) }));
  const to = largest > 3 * step ? 4 : 3;
  return { from: 0, to: to * step, ticks: ticks.slice(0, to + 1) };
}

/** An axis of powers of ten around positive values. */
export function powers(least, largest, text) {
  const low = Math.floor(Math.log10(least) + 1e-9);
  const high = Math.max(low + 1, Math.ceil(Math.log10(largest) - 1e-9));
  const ticks = [];
  for (let power = low; power <= high; power += 1) {
    ticks.push({ value: tenTo(power), text: text(tenTo(power)) });
  }
  return { from: tenTo(low), to: tenTo(high), ticks, isLog: true };
}

/** An axis of logarithms between two positive values: ticks at 1, 2 and 5, or at powers of ten. */
export function between(from, to, text) {
  const { ticks } = powers(from, to, text);
  const finer = ticks.flatMap(({ value }) => [1, 2, 5].map((step) => step * value));
  const inside = finer.filter((value) => value >= from && value <= to);
  const few = inside.length <= 7 ? inside.map((value) => ({ value, text: text(value) })) : ticks;
  return { from, to, ticks: few.filter(({ value }) => value >= from && value <= to), isLog: true };
}

/** A power of ten as it is written: its computation has an error in the last place. */
function tenTo(power) {
  return Number(`1e${power}`);
}
