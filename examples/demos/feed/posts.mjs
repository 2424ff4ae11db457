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
  #count = STEP;

  constructor(page) {
    this.#page = page;
  }

  /** Shows more posts. */
  more() {
    this.#count = Math.min(this.#count + STEP, MOST_SHOWN);
  }

  /** Takes a new post's text. What is shown stays below it. */
  take({ id, text }) {
    if (!this.#texts.has(id) && this.#count < MOST_SHOWN) this.#count += 1;
    this.#texts.set(id, text);
  }

  /** Reads the newest posts as they are now: the posts, and whether there are older ones. */
  async read() {
    const { sending, account } = this.#page;
    const found = [];
    while (found.length < this.#count) {
      const count = Math.min(MOST_READ, this.#count - found.length);
      const before = found.at(-1)?.id ?? 0n;
      // Before the first post there is none, and before 0 are the newest.
      if (before === 1n) break;
      const [some] = await sending.read('read', before, count, account.address);
      if (some.length === 0) break;
      found.push(...some);
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
