// What the page computes: metrics, quantiles, times, stages, names of files.

import assert from 'node:assert/strict';

import * as format from '../../../pipeline/node/rpc/src/dashboard/format.mjs';
import { commands, standing } from '../../../pipeline/node/rpc/src/dashboard/batch.mjs';
import { fileName } from '../../../pipeline/node/rpc/src/dashboard/download.mjs';
import { Histogram, Metrics } from '../../../pipeline/node/rpc/src/dashboard/metrics.mjs';
import { between, fromZero, powers } from '../../../pipeline/node/rpc/src/dashboard/plot.mjs';
import { Series } from '../../../pipeline/node/rpc/src/dashboard/series.mjs';
import {
  pause,
  sentence,
  stages,
  total,
} from '../../../pipeline/node/rpc/src/dashboard/stages.mjs';

const tests = {
  'metrics are read with and without labels'() {
    const metrics = new Metrics(
      '# HELP zkf_a words 7\nzkf_a 12\nzkf_b{method="x",n="\\"q\\""} 1.5e3\nzkf_b{method="y"} 1\n' +
        'zkf_s{quantile="0.5"} 0.25\nzkf_s{quantile="0.99"} NaN\n\nno metric\n',
    );
    assert.equal(metrics.value('zkf_a'), 12);
    assert.equal(metrics.value('zkf_b'), 1501);
    assert.equal(metrics.value('zkf_c'), undefined);
    assert.equal(metrics.quantile('zkf_s', 0.5), 0.25);
    assert.equal(metrics.quantile('zkf_s', 0.99), undefined);
    assert.equal(metrics.histogram('zkf_s'), undefined);
  },

  'a histogram is that of its cumulative buckets, in any order'() {
    const metrics = new Metrics(
      'zkf_h_bucket{le="+Inf"} 10\nzkf_h_bucket{le="1"} 4\nzkf_h_bucket{le="2"} 8\nzkf_h_bucket{le="0.5"} 0\n',
    );
    const histogram = metrics.histogram('zkf_h');
    assert.deepEqual(histogram.ends, [0.5, 1, 2, Infinity]);
    assert.deepEqual(histogram.counts, [0, 4, 4, 2]);
    assert.equal(histogram.count, 10);
    assert.deepEqual(
      histogram.buckets().map(({ begin }) => begin),
      [0.5, 1, 2],
    );
  },

  'quantiles are within their buckets'() {
    const histogram = new Histogram([1, 2, 4, Infinity], [10, 0, 10, 1]);
    assert.equal(new Histogram([1], [0]).quantile(0.5), undefined);
    assert.equal(histogram.quantile(5 / 21), 0.5);
    assert.equal(histogram.quantile(10 / 21), 1);
    assert.equal(histogram.quantile(15 / 21), 3);
    // Above the last finite end nothing is known.
    assert.equal(histogram.quantile(1), 4);
  },

  'what came since is the difference, and all of it after a restart'() {
    const [early, late] = [new Histogram([1, 2], [3, 1]), new Histogram([1, 2], [5, 4])];
    assert.deepEqual(late.since(early).counts, [2, 3]);
    assert.deepEqual(early.since(late).counts, [3, 1]);
    assert.deepEqual(late.since(undefined).counts, [5, 4]);
  },

  'rates are those of one run of the node'() {
    const series = new Series();
    const at = (seconds, count) => series.add(`zkf_n ${count}\n`, seconds * 1_000);
    at(0, 100);
    assert.equal(series.rate('zkf_n', 10_000), undefined);
    at(1, 110);
    at(2, 130);
    assert.equal(series.rate('zkf_n', 10_000), 15);
    assert.equal(series.rate('zkf_n', 1_000), 20);
    assert.equal(series.rate('zkf_m', 1_000), undefined);
    // A counter that falls, and a long silence.
    at(3, 0);
    at(4, 5);
    assert.equal(series.rate('zkf_n', 10_000), 5);
    at(60, 500);
    at(61, 507);
    assert.equal(series.rate('zkf_n', 10_000), 7);
    const values = series.rates(['zkf_n'], 1_000).map((point) => point?.value ?? null);
    assert.deepEqual(values, [10, 20, null, 5, null, 7]);
    // Five minutes are kept.
    at(400, 508);
    assert.equal(series.rates(['zkf_n'], 1_000).length, 0);
  },

  'the plots begin with the last minutes of the node'() {
    const series = new Series();
    const bucket = 'zkf_answer_seconds_bucket{le="0.001"}';
    const names = ['zkf_n', bucket, 'zkf_answer_seconds_count'];
    const samples = [
      // Older than what is drawn, and newer than what the page has itself.
      [400_000, 1, 0, 0],
      [4_000, 10, 0, 0],
      [3_000, 20, 5, 5],
      [2_000, 40, 9, 9],
      [500, 50, 9, 9],
    ];
    const now = 1_000_000;
    series.add('zkf_n 47\n', now - 1_000);
    series.begin({ names, samples }, now);
    const values = series.rates(['zkf_n'], 1_000).map(({ at, value }) => [at - now, value]);
    assert.deepEqual(values, [
      [-3_000, 10],
      [-2_000, 20],
      [-1_000, 7],
    ]);
    assert.equal(series.rate('zkf_n', 10_000), 37 / 3);
    assert.equal(series.last.value('zkf_n'), 47);
    const [first, second] = series.quantiles('zkf_answer_seconds', 0.5, 1_000);
    assert.deepEqual([first.value, second.value], [0.0005, 0.0005]);
    const empty = new Series();
    empty.begin({ names, samples: [] }, now);
    assert.equal(empty.last, undefined);
  },

  'values have three digits and their units'() {
    const { bytes, ether, ends, gwei, percent, quantity, short, span, whole } = format;
    assert.deepEqual([0, 999, 9_999, 12_345, 25_914_000, 5.1e9].map(short), [
      '0',
      '999',
      '9,999',
      '12.3 k',
      '25.9 M',
      '5.1 G',
    ]);
    assert.deepEqual([0, 1_024, 5 << 20].map(bytes), ['0 bytes', '1 KiB', '5 MiB']);
    assert.deepEqual([7, 999, 1_000, 840_000, 999_600, 59e6, 61e6, 120e6, 3.7e9, 9e10].map(span), [
      '7 µs',
      '999 µs',
      '1 ms',
      '840 ms',
      '1 s',
      '59 s',
      '1 min 1 s',
      '2 min',
      '1 h 1 min',
      '1 d 1 h',
    ]);
    assert.equal(whole(1_234_567), '1,234,567');
    assert.equal(ether('0xde0b6b3a7640001'), '1.000000000000000001 ETH');
    assert.deepEqual(['0x0', '0x3e8'].map(ether), ['0 ETH', '1,000 wei']);
    assert.equal(gwei('0x989680'), '0.01 gwei');
    assert.deepEqual([0, 0.004, 0.5, NaN].map(percent), ['0 %', '0.40 %', '50 %', '']);
    assert.equal(ends(`0x${'ab'.repeat(32)}`), '0xababab…abab');
    assert.deepEqual(['0x10', undefined, null, 'x'].map(quantity), [
      16,
      undefined,
      undefined,
      undefined,
    ]);
    const now = new Date();
    now.setHours(3, 4, 5, 6);
    const us = now.getTime() * 1_000;
    assert.equal(format.time(us), '03:04:05');
    assert.equal(format.time(us, { milliseconds: true }), '03:04:05.006');
    assert.match(format.time(0), /^19(69|70)-\d\d-\d\d \d\d:00:00$/);
  },

  'stages have their times, and those since the stage before'() {
    const times = { received: '0x64', preconfirmed: '0xc8', inBatch: '0x3e8' };
    const shown = stages({ stage: 'inBatch', times });
    assert.deepEqual(
      shown.map(({ isReached }) => isReached),
      [true, true, true, true, false],
    );
    assert.deepEqual(
      shown.map(({ since }) => since),
      [undefined, 100, undefined, 800, undefined],
    );
    assert.equal(
      shown.findIndex(({ isLast }) => isLast),
      3,
    );
    assert.equal(total(shown), 900);
    assert.equal(total(stages({ stage: 'preconfirmed' })), undefined);
    assert.ok(stages({ stage: 'unknown' }).every(({ isReached }) => !isReached));
    const [first] = stages({ stage: 'waitsForNonce', times: {} });
    assert.ok(first.isLast && first.text.includes('another transaction'));
    assert.match(sentence({ stage: 'inBlock', success: false }), /failed/);
    assert.equal(pause({ stage: 'proved' }), undefined);
    assert.ok(pause({ stage: 'one of a later version' }) > 0);
  },

  'a batch has the names and commands of its files'() {
    const batch = { firstBlock: '0x7', lastBlock: '0xc', parentHash: '0xaa', status: 'proved' };
    assert.equal(fileName(batch, '.proof'), '0000000007-0000000012.proof');
    assert.deepEqual(commands({ ...batch, program: '0xbb' }), [
      'zkfabric verify 0000000007-0000000012.proof --expect-parent 0xaa --expect-program 0xbb',
      'zkfabric execute 0000000007-0000000012.json --parent 0000000007-0000000012.start.json',
    ]);
    assert.equal(standing({ status: 'proved' }), 'proved');
    assert.equal(
      standing({ status: 'proved', recordedAt: '0x0', provedAt: '0x1e8480' }),
      'proved in 2 s',
    );
    assert.equal(standing({ status: 'proving', attempts: '0x2' }), 'is proved now, attempt 2');
    const now = `0x${(Date.now() * 1_000).toString(16)}`;
    const proving = standing({ status: 'proving', provingSince: now });
    assert.match(proving, /^is proved since \d\d:\d\d:\d\d$/);
    const far = (progress) => standing({ status: 'proving', progress });
    const at = { thousandths: '0x1ae', shards: '0x3' };
    assert.equal(far({ stage: 'commit', ...at }), 'is proved now: 43 % of the commitments');
    assert.equal(
      far({ stage: 'prove', ...at, allShards: '0x7' }),
      'is proved now: 3 of 7 shards proved, 43 % of the work',
    );
    assert.equal(far({ stage: 'verify', ...at }), 'is proved now: the proof is verified');
    assert.equal(far({ stage: 'one of a later version', ...at }), 'is proved now');
    assert.equal(standing({ status: 'failed', attempts: '0x3' }), 'failed after 3 attempts');
    assert.equal(standing({ status: 'waiting', attempts: '0x0' }), 'waits for the prover');
  },

  'axes hold their values'() {
    for (const largest of [0.001, 1, 3, 7, 42, 99, 100, 12_345]) {
      const { to, ticks } = fromZero(largest, String);
      assert.ok(to >= largest && to <= 3 * largest, `${largest}: ${to}`);
      assert.equal(ticks.at(-1).value, to);
    }
    const { from, to, ticks } = powers(0.0008, 0.02, String);
    assert.deepEqual([from, to, ticks.length], [1e-4, 0.1, 4]);
    assert.ok(powers(1, 1, String).to > 1);
    const values = (low, high) => between(low, high, String).ticks.map(({ value }) => value);
    assert.deepEqual(values(0.9, 33), [1, 2, 5, 10, 20]);
    assert.deepEqual(values(1, 100_000), [1, 10, 100, 1_000, 10_000, 100_000]);
  },
};

for (const [name, test] of Object.entries(tests)) {
  test();
  console.log(`held: ${name}`);
}
