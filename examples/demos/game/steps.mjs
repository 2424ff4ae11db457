// A key that is held is a stream of steps, one every 10 ms, each a transaction.

import { HEIGHT, WIDTH } from '/board.mjs';

/** Milliseconds between steps. */
const PERIOD = 10;
/** Most steps without an answer: where the node is slower than the key, the key waits. */
const MOST_IN_FLIGHT = 50;
const GAS = 150_000n;

const STEPS = {
  up: [0, -1],
  left: [-1, 0],
  down: [0, 1],
  right: [1, 0],
};

export class Steps {
  #page;
  #failed;
  #held;
  #timer;
  /** Where the last step that was sent leads; undefined without a seat. */
  place;

  constructor(page, failed) {
    this.#page = page;
    this.#failed = failed;
  }

  /** Begins a direction: its first step is sent at once. */
  hold(direction, begun) {
    if (this.#held === direction) return;
    this.stop();
    this.#held = direction;
    this.#step(direction, begun);
    this.#timer = setInterval(() => this.#step(direction, performance.now()), PERIOD);
  }

  /** Ends a direction, unless another one has begun. */
  release(direction) {
    if (direction === this.#held) this.stop();
  }

  /** Ends whatever is held. */
  stop() {
    clearInterval(this.#timer);
    this.#held = undefined;
  }

  async #step(direction, begun) {
    const { sending } = this.#page;
    if (!this.place || sending.inFlight >= MOST_IN_FLIGHT) return;
    const [x, y] = STEPS[direction].map((by, index) => this.place[index] + by);
    if (x < 0 || y < 0 || x >= WIDTH || y >= HEIGHT) return;
    this.place = [x, y];
    try {
      await sending.send(`To ${x}, ${y}`, begun, GAS, 'move', x, y);
    } catch (error) {
      // The steps behind it fail too: they began where it did not lead.
      this.stop();
      this.#failed(error);
    }
  }
}
