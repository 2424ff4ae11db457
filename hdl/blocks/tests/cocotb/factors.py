"""The factors of both passes of a transform, from tables that are made here."""

import cocotb
from cocotb.triggers import with_timeout

from card import RUNS, SIZE, UNREACHED, Card
from field import MODULUS, encoded, montgomery
from matrix import LOG_ENGINE, REFUSED, parts, passes, transform

# log2 of the entries of a table: low[i] is base^i, high[i] is scale base^(i 2^H).
LOG_TABLE = LOG_ENGINE - 1
# log2 of the values, of the rows in the first pass; inverse, on a coset; parts of a pass. The last ones are the largest that the tables do.
CASES = ((6, 3, False, True, 2), (6, 3, True, False, 1), (7, 4, True, True, 3), (8, 4, False, False, 4), (8, 4, True, True, 2))


def tables(powers):
    """The low and the high table of each kind of factors."""
    entries = []
    for base, scale in powers:
        entries += [pow(base, i, MODULUS) for i in range(1 << LOG_TABLE)]
        entries += [scale * pow(base, i << LOG_TABLE, MODULUS) % MODULUS for i in range(1 << LOG_TABLE)]
    return encoded(montgomery(entries))


async def make(card, log_size, command, factors, powers, count):
    """Has the factors of a pass made in parts, each of which leaves everything but its own tiles as it was."""
    random, read, written = card.random, card.memories["tables"], card.memories["factors"]
    contents = tables(powers)
    place, target = card.place(len(contents)), card.place(len(factors))
    read.write(0, random.randbytes(SIZE))
    read.write(place, contents)
    expected = bytearray(random.randbytes(SIZE))
    written.write(0, expected)
    size = len(factors) >> log_size - LOG_ENGINE
    for first_tile, tiles in parts(random, log_size, count):
        part = {"first_tile": first_tile, "tiles": tiles, "log_size": log_size, "command": command}
        run = card.run(tables=place, factors=target, **part)
        assert await with_timeout(run, 100, "us") == {"failed": 0}
        start, end = size * first_tile, size * (first_tile + tiles)
        expected[target + start : target + end] = factors[start:end]
        assert written.read(0, SIZE) == expected


@cocotb.test()
async def factors_of_passes(dut):
    """Those of the transforms above, every other one with pauses on every channel; in a long run sizes and cuts of all kinds."""
    card = Card(dut)
    random = card.random
    await card.reset()
    for index in range(RUNS):
        card.stall(0.3 * (index % 2))
        log_size, log_first, back, shift, count = transform(random, CASES, index)
        for command, factors, powers in passes(log_size, log_first, back, shift):
            await make(card, log_size, command, factors, powers, count)


@cocotb.test()
async def accesses_that_fail_are_reported(dut):
    """The first beat of the tables, of the factors, or of both; what is written elsewhere stays right where the tables are."""
    card = Card(dut)
    read, written = card.memories["tables"], card.memories["factors"]
    await card.reset()
    (command, factors, powers), _ = passes(5, 3, False, 1)
    contents = tables(powers)
    for failed in (2, 1, 3, 0):
        place, target = (UNREACHED if failed & bit else 0 for bit in (1, 2))
        read.write(0, contents[-place:])
        before = card.random.randbytes(SIZE)
        written.write(0, before)
        run = card.run(tables=place, factors=target, log_size=5, first_tile=0, tiles=1, command=command)
        assert await with_timeout(run, 100, "us") == {"failed": failed}
        after, end = written.read(0, SIZE), len(factors) + target
        assert after[end:] == before[end:]
        if not failed & 1:
            assert after[:end] == factors[-target:]


@cocotb.test()
async def passes_that_do_not_fit_are_refused(dut):
    """Nothing is written, and the next pass is not refused."""
    card = Card(dut)
    await card.reset()
    before = card.random.randbytes(SIZE)
    card.memories["factors"].write(0, before)
    for log_size, skip, first_tile, tiles in REFUSED:
        part = {"first_tile": first_tile, "tiles": tiles, "log_size": log_size, "command": 1 << 3 | skip << 8}
        run = card.run(tables=0, factors=0, **part)
        assert await with_timeout(run, 10, "us") == {"failed": 4}
    # Without factors nothing is written either.
    run = card.run(tables=0, factors=0, log_size=6, first_tile=0, tiles=2, command=2 << 8)
    assert await with_timeout(run, 10, "us") == {"failed": 0}
    assert card.memories["factors"].read(0, SIZE) == before
