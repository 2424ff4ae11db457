// The board as the page knows it, and its drawing.

export const WIDTH = 64;
export const HEIGHT = 40;
const CELL = 16;
/** Colours of the seats, from 1 on; the board is dark in both colour schemes. */
const COLOURS = [
  '#4aa3ff',
  '#ff8c42',
  '#5fd38d',
  '#ff6b8b',
  '#b58cff',
  '#f2d14b',
  '#3fd0d4',
  '#ff9ad5',
  '#a3d944',
  '#c98f5a',
  '#8fb3ff',
  '#ff5c5c',
  '#2fae7a',
  '#d0d4da',
  '#9a7bff',
];
const EMPTY = '#1b1f27';

/** The colour of a seat. */
export function colour(seat) {
  return COLOURS[seat - 1] ?? EMPTY;
}

export class Board {
  #cells = new Uint8Array(WIDTH * HEIGHT);
  #drawing;
  #dirty = new Set();
  /** Where the seats are, by their numbers: player, x, y. */
  seats = new Map();

  constructor(canvas) {
    this.#drawing = canvas.getContext('2d');
  }

  /** Takes the contract's state. */
  set([rows, seats]) {
    rows.forEach((row, y) => {
      for (let x = 0; x < WIDTH; x += 1) {
        this.#cells[y * WIDTH + x] = Number((row >> BigInt(4 * x)) & 15n);
        this.#mark(x, y);
      }
    });
    this.seats.clear();
    seats.forEach(({ player, x, y, moved }, number) => {
      if (moved > 0n)
        this.seats.set(number, { player, x: Number(x), y: Number(y), moved: Number(moved) });
    });
  }

  /** Takes a log: a seat is at a cell, and has painted it. */
  paint(number, x, y, player) {
    const seat = this.seats.get(number) ?? {};
    if (seat.x !== undefined) this.#mark(seat.x, seat.y);
    const moved = Math.floor(Date.now() / 1_000);
    this.seats.set(number, { player: player ?? seat.player, x, y, moved });
    this.#cells[y * WIDTH + x] = number;
    this.#mark(x, y);
  }

  /** The seat that painted a cell; 0 for none. */
  at(x, y) {
    return this.#cells[y * WIDTH + x];
  }

  /** The numbers of cells by seat. */
  score() {
    const score = new Array(16).fill(0);
    for (const seat of this.#cells) score[seat] += 1;
    return score;
  }

  #mark(x, y) {
    if (this.#dirty.size === 0) requestAnimationFrame(() => this.#draw());
    this.#dirty.add(y * WIDTH + x);
  }

  #draw() {
    for (const index of this.#dirty) {
      this.#drawing.fillStyle = colour(this.#cells[index]);
      this.#drawing.fillRect(
        (index % WIDTH) * CELL,
        Math.floor(index / WIDTH) * CELL,
        CELL - 1,
        CELL - 1,
      );
    }
    this.#dirty.clear();
    for (const { x, y } of this.seats.values()) {
      this.#drawing.fillStyle = '#ffffff';
      this.#drawing.fillRect(x * CELL + 4, y * CELL + 4, CELL - 9, CELL - 9);
    }
  }
}
