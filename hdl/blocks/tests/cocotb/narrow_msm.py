"""Sums of points by the bits of narrow scalars: every sum as a point, and every column by its definition."""

from itertools import cycle

import cocotb
from cocotb.triggers import with_timeout

from card import RUNS, SIZE, UNREACHED, Card
from curve import GENERATOR, INFINITY, SUM_BYTES, decoded_sums, encoded_points, met_points, negated, random_points, times, total

# Configuration `address9`: bits of a bucket's address.
ADDRESS_BITS = 9
# Tuples have words of 16 bits, so many a beat.
TUPLES = 32
# In the order of their bits in `failed`; behind them the bit of arguments that are refused.
POINTERS = ("bases", "tuples", "sums")
REFUSED = 8


class Columns:
    """Columns of values, each of so many bits, with a sign or not, whose bits side by side are cut into tuples of so many bits."""

    def __init__(self, kinds, values, tuple_bits):
        self.kinds, self.values, self.tuple_bits = kinds, values, tuple_bits
        bits = sum(bits for bits, _ in kinds)
        self.passes = -(-bits // tuple_bits)

    def tuples(self, index):
        """Those of a pass."""
        result = []
        for row in self.values:
            word, place = 0, 0
            for (bits, _), value in zip(self.kinds, row, strict=True):
                word |= value % (1 << bits) << place
                place += bits
            result.append(word >> index * self.tuple_bits & (1 << self.tuple_bits) - 1)
        return result

    def sums(self, of_bits):
        """A column's sum is that of its bits at their places, the uppermost of a value with sign less."""
        result, place = [], 0
        for bits, signed in self.kinds:
            own = [times(1 << bit, point) for bit, point in enumerate(of_bits[place : place + bits])]
            if signed:
                own[-1] = negated(own[-1])
            result.append(total(own))
            place += bits
        return result


def random_columns(random, kinds, rows, tuple_bits):
    """Values over the whole range of their kinds, with and without sign."""
    values = [[random.randrange(1 << bits) - (signed << bits - 1) for bits, signed in kinds] for _ in range(rows)]
    return Columns(kinds, values, tuple_bits)


def expected_sums(bases, tuples, tuple_bits):
    """The sum of the bases with any bit in their tuple, then of those with each bit."""
    rows = list(zip(bases, tuples, strict=True))
    masks = [-1, *(1 << bit for bit in range(tuple_bits))]
    return [total(base for base, value in rows if value & mask) for mask in masks]


def encoded_tuples(random, tuples, tuple_bits):
    """Tuples in memory, in whole beats, with noise above their bits and behind the last one."""
    words = [value | random.getrandbits(16) >> tuple_bits << tuple_bits for value in tuples]
    words += [random.getrandbits(16) for _ in range(-len(words) % TUPLES)]
    return b"".join(word.to_bytes(2, "little") for word in words)


async def multiply(card, bases, columns, slot_bits, failing=()):
    """Runs the kernel, with arrays that begin with a beat that fails, and compares all that it wrote; returns the number of additions so far."""
    random, memory = card.random, card.memories
    passes, tuple_bits = columns.passes, columns.tuple_bits
    tuples = [columns.tuples(index) for index in range(passes)]
    contents = {
        "bases": encoded_points(bases),
        "tuples": b"".join(encoded_tuples(random, values, tuple_bits) for values in tuples),
    }
    size = SUM_BYTES * (tuple_bits + 1) * passes if bases else 0
    sizes = {"sums": size} | {name: len(values) for name, values in contents.items()}
    places = {name: UNREACHED if name in failing else card.place(size) for name, size in sizes.items()}
    for name, values in contents.items():
        memory[name].write(0, random.randbytes(SIZE))
        start = max(places[name], 0)
        memory[name].write(start, values[start - places[name] :])
    before = random.randbytes(SIZE)
    memory["sums"].write(0, before)
    run = card.run(count=len(bases), passes=passes, shape=tuple_bits | slot_bits << 8, **places)
    status = await with_timeout(run, 100, "us")
    assert status["failed"] == sum(1 << POINTERS.index(name) for name in failing)
    after, start, end = memory["sums"].read(0, SIZE), places["sums"], places["sums"] + size
    assert after[: max(start, 0)] == before[: max(start, 0)] and after[end:] == before[end:]
    if size:
        # A sum that is not all there says nothing.
        first = 1 if "sums" in failing else 0
        sums = decoded_sums(after[start + SUM_BYTES * first : end])
        expected = [point for values in tuples for point in expected_sums(bases, values, tuple_bits)]
        assert sums == expected[first:]
        # The first sum of a pass is not that of a bit.
        sums = [INFINITY] * first + sums
        of_bits = [point for index, point in enumerate(sums) if index % (tuple_bits + 1)]
        columns_sums = [
            total(times(value, base) if value >= 0 else negated(times(-value, base)) for value, base in zip(values, bases))
            for values in zip(*columns.values)
        ]
        assert columns.sums(of_bits) == columns_sums
    return status["issued"]


def cases(random):
    """Bases, columns, slots, and what fails: several passes, a hot column in whole beats with failing accesses, nothing, one row, then anything."""
    # Three bits of five, a column with sign over two passes; the tuples of the first rows are equal, and that of the last one is zero.
    kinds = ((1, 0), (7, 1), (2, 0))
    met, double = met_points(random)
    bases = [*met, double, *random_points(random, 28), GENERATOR]
    values = [[random.randrange(1 << bits) - (signed << bits - 1) for bits, signed in kinds] for _ in bases]
    yield bases, Columns(kinds, [[1, -3, 2]] * 5 + values[5:-1] + [[0] * 3], 5), 0, ()
    for failing in cycle((("bases", "sums"), ("tuples",), ("tuples", "sums"), ("bases",))):
        # What comes instead of the first base or of the first beat of tuples adds nothing.
        lost = TUPLES if "tuples" in failing else 1
        more = -lost % TUPLES or TUPLES
        bases = [INFINITY] * lost + random_points(random, more)
        values = [[0]] * lost + [[15]] * more
        yield bases, Columns(((4, 0),), values, 2), 3, failing
        # A run of nothing starts no port, and each of them remembers whether its last run failed; the next one notices beats that were left over.
        yield [], Columns(((2, 0),), [], 2), 0, ()
        yield [GENERATOR], Columns(((4, 1),), [[-7]], 4), 0, ()
        bits = random.randrange(1, ADDRESS_BITS + 1)
        kinds = [(random.randrange(1, 10), random.randrange(2)) for _ in range(random.randrange(1, 4))]
        bases = random_points(random, random.randrange(1, 3 * TUPLES))
        yield bases, random_columns(random, kinds, len(bases), bits), random.randrange(ADDRESS_BITS - bits + 1), ()


@cocotb.test()
async def multiplications(dut):
    """The multiplications above, one after the other, every other one with pauses on every channel."""
    card = Card(dut)
    await card.reset()
    issued = 0
    for index, (bases, columns, slot_bits, failing) in zip(range(RUNS), cases(card.random)):
        card.stall(0.3 * (index % 2))
        tuples = [columns.tuples(index) for index in range(columns.passes)]
        more = sum(value != 0 for values in tuples for value, base in zip(values, bases, strict=True) if base)
        counted = await multiply(card, bases, columns, slot_bits, failing)
        issued = more if card.is_first else issued + more
        assert counted == issued


@cocotb.test()
async def shapes_that_do_not_fit_are_refused(dut):
    """Tuples of no bits or of more than a word, more bits than an address has: nothing is written; then a run of nothing, which is not refused."""
    card = Card(dut)
    await card.reset()
    before = card.random.randbytes(SIZE)
    card.memories["sums"].write(0, before)
    places = {name: 0 for name in POINTERS}
    refused = ((0, 3), (17, 0), (1, ADDRESS_BITS), (ADDRESS_BITS, 1), (31, 31))
    for tuple_bits, slot_bits in refused:
        run = card.run(count=3, passes=1, shape=tuple_bits | slot_bits << 8, **places)
        assert (await with_timeout(run, 10, "us"))["failed"] == REFUSED
    for count, passes in ((0, 1), (3, 0)):
        run = card.run(count=count, passes=passes, shape=ADDRESS_BITS, **places)
        assert await with_timeout(run, 10, "us") == {"failed": 0, "issued": 0, "deferred": 0, "active": 0}
    assert card.memories["sums"].read(0, SIZE) == before
