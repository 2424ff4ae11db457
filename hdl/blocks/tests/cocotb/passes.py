"""Whole transforms in two passes over a matrix in memory, with factors made here."""

import cocotb
from cocotb.triggers import with_timeout

from card import RUNS, SIZE, Card
from field import encoded, forward, inverse, montgomery, random_values
from matrix import LOG_ENGINE, REFUSED, parts, passes, transform

# Factors lie behind the bytes that are compared, in the same memory.
FACTORS = SIZE
# log2 of the values, of the rows in the first pass; inverse, on a coset; parts of a pass.
CASES = ((6, 3, False, True, 1), (6, 3, True, False, 2), (7, 4, False, False, 3), (5, 3, True, True, 1))


def places(log_size, command, first_tile, tiles):
    """Where the results of these tiles go, by definition: numbers of values."""
    second, skip = command & 2, command >> 8
    rows = 1 << (LOG_ENGINE - skip)
    columns = (1 << log_size) // rows
    own = range(first_tile << skip, (first_tile + tiles) << skip)
    return {k * columns + j2 if second else j2 * rows + k for k in range(rows) for j2 in own}


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
        log_size, log_first, back, shift, count = transform(random, CASES, index)
        form = montgomery if index % 2 else list
        values = random_values(random, 1 << log_size)
        contents = encoded(form(values))
        size = len(contents)
        # What the first pass writes, the second one reads, in the memory that both share.
        memory, (one, other) = card.memories["source"], card.places(size)
        memory.write(0, random.randbytes(SIZE))
        memory.write(one, contents)
        ways = ((one, other), (other, one))
        for way, (command, entries, _) in zip(ways, passes(log_size, log_first, back, shift), strict=True):
            await run_pass(card, way, log_size, count, command, entries)
        expected = inverse(values, shift) if back else forward(values, shift)
        assert memory.read(one, size) == encoded(form(expected))


@cocotb.test()
async def passes_that_do_not_fit_are_refused(dut):
    """Nothing is written."""
    card = Card(dut)
    await card.reset()
    before = card.random.randbytes(SIZE)
    card.memories["target"].write(0, before)
    for log_size, skip, first_tile, tiles in REFUSED:
        part = {"first_tile": first_tile, "tiles": tiles, "log_size": log_size, "command": skip << 8}
        run = card.run(source=0, target=0, factors=0, **part)
        assert await with_timeout(run, 10, "us") == {"failed": 4}
    assert card.memories["target"].read(0, SIZE) == before
