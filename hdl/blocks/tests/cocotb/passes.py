"""Whole transforms in two passes over a matrix in memory, with factors made here.

N values are a matrix of N1 rows and C columns, index j1 C + j2. The first pass transforms its columns, multiplies the result k1 of column j2 by
w^(j2 k1) (the inverse: w^(-j2 k1) and its scale), and writes the transposed matrix; the second one transforms the columns of that, in place.
"""

import cocotb
from cocotb.triggers import with_timeout

from card import RUNS, SIZE, Card
from field import MODULUS, encoded, forward, inverse, inverse_of, montgomery, random_values, root

# Configuration `logsize5`: a tile has 2^5 values.
LOG_ENGINE = 5
# Factors lie behind the bytes that are compared, in the same memory.
FACTORS = SIZE
# log2 of the values, of the rows in the first pass; inverse, on a coset; parts of a pass.
CASES = ((6, 3, False, True, 1), (6, 3, True, False, 2), (7, 4, False, False, 3), (5, 3, True, True, 1))


def passes(log_size, log_first, back, shift):
    """`command` and factors of both passes; `shift` is 1 without a coset."""
    coset = shift != 1
    # An inverse pass without factors for its results multiplies them by 1 / 2^LOG_ENGINE.
    scale = inverse_of(1 << (log_size if coset else log_size - LOG_ENGINE)) if back else 1
    w = inverse_of(root(log_size)) if back else root(log_size)
    skips = LOG_ENGINE - log_first, LOG_ENGINE - (log_size - log_first)
    first = back | (coset and not back) << 2 | 1 << 3 | skips[0] << 8
    second = back | 1 << 1 | (coset and back) << 3 | skips[1] << 8
    rows, columns = 1 << log_first, 1 << (log_size - log_first)
    between, results = [], []
    for tile in range(0, columns, 1 << skips[0]):
        own = range(tile, tile + (1 << skips[0]))
        if coset and not back:
            # As the values are read: rows of the tile.
            between += [pow(shift, j1 * columns + j2, MODULUS) for j1 in range(rows) for j2 in own]
        # As the engine gives the results: columns, frequency k beside k + N1/2.
        halves = [(k, k + rows // 2) for k in range(rows // 2)]
        between += [scale * pow(w, j2 * k, MODULUS) for j2 in own for half in halves for k in half]
    if coset and back:
        undo = inverse_of(shift)
        for tile in range(0, rows, 1 << skips[1]):
            own = range(tile, tile + (1 << skips[1]))
            # Frequency after frequency: all columns of the tile at k, and beside each at k + N2/2.
            index = [(k * rows + j2, (k + columns // 2) * rows + j2) for k in range(columns // 2) for j2 in own]
            results += [pow(undo, place, MODULUS) for pair in index for place in pair]
    return (first, encoded(montgomery(between))), (second, encoded(montgomery(results)))


def places(log_size, command, first_tile, tiles):
    """Where the results of these tiles go, by definition: numbers of values."""
    second, skip = command & 2, command >> 8
    rows = 1 << (LOG_ENGINE - skip)
    columns = (1 << log_size) // rows
    own = range(first_tile << skip, (first_tile + tiles) << skip)
    return {k * columns + j2 if second else j2 * rows + k for k in range(rows) for j2 in own}


def parts(random, log_size, count):
    """At most so many parts of a matrix's tiles, in any order: first tile and number of tiles."""
    tiles = 1 << (log_size - LOG_ENGINE)
    cuts = [0, *sorted(random.sample(range(1, tiles), min(count, tiles) - 1)), tiles]
    return random.sample([(a, b - a) for a, b in zip(cuts, cuts[1:])], len(cuts) - 1)


async def run_pass(card, matrices, log_size, count, command, entries):
    """Runs one pass in parts, from one place to the other, each of which leaves everything but its own places as it was."""
    source, target = matrices
    memory = card.memories["source"]
    memory.write(FACTORS, entries)
    after = memory.read(0, SIZE)
    for first_tile, tiles in parts(card.random, log_size, count):
        part = {"first_tile": first_tile, "tiles": tiles, "log_size": log_size, "command": command}
        run = card.run(source=source, target=target, factors=FACTORS, **part)
        assert await with_timeout(run, 200, "us") == {"failed": 0}
        expected = bytearray(after)
        after = memory.read(0, SIZE)
        for value in places(log_size, command, first_tile, tiles):
            start = target + 32 * value
            expected[start : start + 32] = after[start : start + 32]
        assert after == expected


@cocotb.test()
async def transforms(dut):
    """The transforms above, every other one with pauses on every channel; in a long run sizes and cuts of all kinds."""
    card = Card(dut)
    random = card.random
    await card.reset()
    for index in range(RUNS):
        card.stall(0.3 * (index % 2))
        if index < len(CASES):
            log_size, log_first, back, coset, count = CASES[index]
        else:
            # A transform of a pass has 2^2 to 2^(LOG_ENGINE - 1) values.
            log_first, log_second = (random.randrange(2, LOG_ENGINE) for _ in range(2))
            log_size = max(log_first + log_second, LOG_ENGINE)
            log_first = log_size - log_second
            back, coset = (random.random() < 0.5 for _ in range(2))
            count = random.randrange(1, 4)
        shift = random.randrange(2, MODULUS) if coset else 1
        form = montgomery if index % 2 else list
        values = random_values(random, 1 << log_size)
        contents = encoded(form(values))
        size = len(contents)
        # What the first pass writes, the second one reads, in the memory that both share.
        memory, (one, other) = card.memories["source"], card.places(size)
        memory.write(0, random.randbytes(SIZE))
        memory.write(one, contents)
        ways = ((one, other), (other, one))
        for way, (command, entries) in zip(ways, passes(log_size, log_first, back, shift), strict=True):
            await run_pass(card, way, log_size, count, command, entries)
        expected = inverse(values, shift) if back else forward(values, shift)
        assert memory.read(one, size) == encoded(form(expected))


@cocotb.test()
async def passes_that_do_not_fit_are_refused(dut):
    """A matrix smaller than a tile or too large for two passes, tiles of one column or of too many, none or not all there: nothing is written."""
    card = Card(dut)
    await card.reset()
    before = card.random.randbytes(SIZE)
    card.memories["target"].write(0, before)
    sizes = ((LOG_ENGINE - 1, 2), (2 * LOG_ENGINE - 1, 2), (6, 0), (6, LOG_ENGINE - 1))
    whole = [(log_size, skip, 0, 1) for log_size, skip in sizes]
    for log_size, skip, first_tile, tiles in (*whole, (6, 2, 0, 0), (6, 2, 0, 3), (6, 2, 2, 1)):
        part = {"first_tile": first_tile, "tiles": tiles, "log_size": log_size, "command": skip << 8}
        run = card.run(source=0, target=0, factors=0, **part)
        assert await with_timeout(run, 10, "us") == {"failed": 4}
    assert card.memories["target"].read(0, SIZE) == before
