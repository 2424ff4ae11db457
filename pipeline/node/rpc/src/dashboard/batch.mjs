// One batch: what it holds, how it stands, its files, and how to verify its proof.

import { copied, definitions, element, setText } from './elements.mjs';
import { FILES, fetchFile, fileName, save } from './download.mjs';
import { bytes, percent, quantity, short, span, time, whole } from './format.mjs';

/** Why a batch has no further block, in words, by what `zkf_getBatches` says. */
const CLOSINGS = {
  gas: 'the next block would be above the most gas of a batch',
  bytes: 'the next block would be above the most bytes of a batch',
  proverGas: 'the next block would be above the most prover gas of a batch',
  seconds: 'its time was over',
  stop: 'the node was to end',
  split: 'it is half of a batch that could not be proved',
};

/** Says how a batch stands. */
export function standing({
  status,
  attempts,
  recordedAt,
  provedAt,
  provingSince,
  progress,
}) {
  const tried = quantity(attempts) ?? 0;
  const number = tried > 1 ? `, attempt ${tried}` : '';
  if (status === 'proved') {
    const [from, to] = [quantity(recordedAt), quantity(provedAt)];
    return from !== undefined && to >= from ? `proved in ${span(to - from)}` : 'proved';
  }
  if (status === 'proving') {
    const since = quantity(provingSince);
    const when = since === undefined ? 'now' : `since ${time(since)}`;
    return `is proved ${when}${number}${reached(progress)}`;
  }
  return status === 'failed' ? `failed after ${tried} attempts` : 'waits for the prover';
}

/** Says how far a proof is, in words that follow others. */
function reached(progress) {
  if (!progress) return '';
  const [shards, all] = [quantity(progress.shards), quantity(progress.allShards)];
  const share = percent((quantity(progress.thousandths) ?? 0) / 1_000);
  if (progress.stage === 'verify') return ': the proof is verified';
  if (progress.stage === 'commit') return `: ${share} of the commitments`;
  if (progress.stage !== 'prove' || shards === undefined) return '';
  const of = all === undefined ? '' : ` of ${whole(all)}`;
  return `: ${whole(shards)}${of} shards proved, ${share} of the work`;
}

/** The numbers of a batch's blocks. */
export function blocksOf({ firstBlock, lastBlock }) {
  const [first, last] = [quantity(firstBlock), quantity(lastBlock)];
  return first === last ? whole(first) : `${whole(first)}–${whole(last)}`;
}

/** Shows a batch, and shows it again when it has changed. */
export class BatchView {
  #node;
  #shown = '';
  #standing = element('span');
  #parts = element('div');
  #progress = element('p', { class: 'quiet', role: 'status' });
  element = element('div', { class: 'batch' }, this.#parts, this.#progress);

  constructor(node) {
    this.#node = node;
  }

  show(batch) {
    setText(this.#standing, standing(batch));
    // While the proof goes on, the rest stays in its place: buttons keep their focus.
    const now = JSON.stringify({ ...batch, progress: undefined });
    if (now === this.#shown) return;
    this.#shown = now;
    const all = facts(batch, this.#standing);
    this.#parts.replaceChildren(all, this.#files(batch), verification(batch));
  }

  #files(batch) {
    const isProved = batch.status === 'proved';
    const files = FILES.filter(({ kind }) => kind !== 'proof' || isProved);
    const buttons = files.map(({ kind, title, end }) => {
      const name = fileName(batch, end);
      const button = element('button', { type: 'button', 'data-kind': kind }, `Download ${title}`);
      button.addEventListener('click', () => this.#download(button, batch, kind, name));
      return button;
    });
    return element('p', { class: 'buttons' }, ...buttons);
  }

  async #download(button, batch, kind, name) {
    button.disabled = true;
    const say = (text) => setText(this.#progress, text);
    try {
      const tell = (share) => say(`${name}: ${percent(share)}`);
      const blob = await fetchFile(this.#node, batch, kind, tell);
      save(blob, name);
      say(`${name}: ${bytes(blob.size)}, downloaded`);
    } catch (error) {
      say(`${name} was not downloaded: ${error.message}`);
    } finally {
      button.disabled = false;
      button.focus();
    }
  }
}

function facts(batch, state) {
  const known = (text, show) => (quantity(text) === undefined ? undefined : show(quantity(text)));
  return definitions(
    [
      ['Number', known(batch.number, whole)],
      ['Blocks', blocksOf(batch)],
      ['Transactions', known(batch.transactions, whole)],
      ['Gas', known(batch.gasUsed, short)],
      ['Prover gas', known(batch.proverGas, short)],
      ['Bytes', known(batch.bytes, bytes)],
      ['Ended because', CLOSINGS[batch.closedBy] ?? closing(batch.closedBy)],
      ['Written', known(batch.recordedAt, time)],
      ['Proof', state],
      ['Proof’s size', known(batch.proofBytes, bytes)],
      ['Reason', batch.reason],
      ['Program', copied(batch.program)],
      ['Digest of the output', copied(batch.digest)],
      ['Hash of the block before', copied(batch.parentHash)],
      ['State root before', copied(batch.parentStateRoot)],
      ['Hash of the last block', copied(batch.lastHash)],
      ['State root after it', copied(batch.stateRoot)],
    ],
    { class: 'facts' },
  );
}

function closing(value) {
  if (value === undefined || value === null) return undefined;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** The commands that verify a proof. */
export function commands(batch) {
  const [file, parent, proof] = FILES.map(({ end }) => fileName(batch, end));
  const program = batch.program ? ` --expect-program ${batch.program}` : '';
  return [
    `zkfabric verify ${proof} --expect-parent ${batch.parentHash}${program}`,
    `zkfabric execute ${file} --parent ${parent}`,
  ];
}

function verification(batch) {
  if (batch.status !== 'proved') {
    return element('p', { class: 'quiet' }, 'There is no proof of this batch yet.');
  }
  const [verify, execute] = commands(batch);
  const line = (text) => element('pre', { tabindex: 0 }, element('code', {}, text));
  return element(
    'div',
    {},
    element(
      'p',
      {},
      'This page shows what the node says, and verifies nothing. Whoever has the three files can:',
    ),
    line(verify),
    element(
      'p',
      {},
      'accepts the proof, and prints the digest of what it claims. A proof for the development ' +
        'string, which anybody can forge, needs --allow-dev-srs; one for a ceremony needs --key ' +
        'with the key that the operator has published.',
    ),
    line(execute),
    element(
      'p',
      {},
      'executes the batch, and prints the same digest if its blocks are those of the proof.',
    ),
  );
}
