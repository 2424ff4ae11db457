// The posts that a page shows: their state from the contract, their texts from logs.

/** Posts that are read at once, as many as the contract gives. */
const MOST_READ = 50;
/** Posts that are shown at first, and by how many more. */
const STEP = 10;
/** Most posts that are shown. */
const MOST_SHOWN = 500;
const hex = (value) => `0x${value.toString(16)}`;

export class Posts {
  #page;
  #texts = new Map();
  /** The oldest post that is shown, below which newer ones come; undefined before the first reading. */
  #oldest;

  constructor(page) {
    this.#page = page;
  }

  /** Shows more posts. */
  more() {
    this.#oldest = Math.max(1, (this.#oldest ?? 1) - STEP);
  }

  /** Takes a new post's text. */
  take({ id, text }) {
    this.#texts.set(id, text);
  }

  /** Reads the newest posts as they are now: the posts, and whether there are older ones. */
  async read() {
    const { sending, account } = this.#page;
    const found = [];
    const first = () => Number(found.at(-1)?.id ?? Infinity);
    // Before the first post there is none, and before 0 are the newest.
    while (found.length < MOST_SHOWN && first() > (this.#oldest ?? 1)) {
      const before = found.at(-1)?.id ?? 0n;
      const wanted = this.#oldest === undefined ? STEP : first() - this.#oldest;
      const count = Math.min(MOST_READ, MOST_SHOWN - found.length, wanted);
      const [some] = await sending.read('read', before, count, account.address);
      if (some.length === 0) break;
      found.push(...some.filter(({ id }) => id >= (this.#oldest ?? 1)));
      this.#oldest ??= first();
    }
    await this.#findTexts(found.filter(({ id }) => !this.#texts.has(id)));
    const posts = found.map((post) => ({
      ...post.toObject(),
      text: this.#texts.get(post.id) ?? '',
    }));
    return { posts, hasOlder: posts.length > 0 && posts.at(-1).id > 1n };
  }

  /** Finds texts in the logs of the posts' blocks, however many logs these have. */
  async #findTexts(posts) {
    if (posts.length === 0) return;
    const { node, contract, settings } = this.#page;
    const filter = {
      address: settings.contract,
      topics: [contract.getEvent('Posted').topicHash],
      fromBlock: hex(posts.at(-1).blockNumber),
      toBlock: hex(posts[0].blockNumber),
    };
    let cursor = null;
    let isComplete = false;
    while (!isComplete) {
      const found = await node.call('zkf_getLogs', filter, cursor);
      for (const log of found.logs) {
        const { id, text } = contract.parseLog(log).args;
        this.#texts.set(id, text);
      }
      ({ cursor, complete: isComplete } = found);
    }
  }
}
