"""Copies between nested loops, whose beats are listed here one by one."""

from itertools import product

import cocotb
from cocotb.triggers import with_timeout

from card import RUNS, SIZE, Card

BEATS = SIZE // 64
# Beats of a run, then turns of the loops, innermost first: single beats, runs longer than the 64 beats of 4,096 bytes, nothing.
SHAPES = ((1, 5, 4, 3), (70, 1, 2, 1), (0, 2, 1, 3), (130, 0, 3, 0), (64, 1, 1, 2))


class Walk:
    """Runs of `beats` in three nested loops from beat `first` on; counts and strides innermost first."""

    def __init__(self, first, shape, strides):
        self.first = first
        self.beats, *self.counts = shape
        self.strides = strides

    def places(self):
        """The beats in their order."""
        outwards = zip(self.counts, self.strides)
        turns = [[stride * turn for turn in range(max(count, 1))] for count, stride in outwards]
        starts = (self.first + sum(steps) for steps in product(*reversed(turns)))
        return [start + beat for start in starts for beat in range(self.beats)]

    def arguments(self, side):
        """As the kernel's registers take them."""
        loops = zip(range(3), self.counts, self.strides)
        arguments = {side: 64 * self.first, f"{side}_beats": self.beats}
        for index, count, stride in loops:
            arguments[f"{side}_count_{index}"] = count
            arguments[f"{side}_stride_{index}"] = stride & 0xFFFFFFFF
        return arguments


def located(random, shape, strides):
    """A walk with these strides somewhere in a memory; None where it has no room."""
    ends = [stride * (max(count, 1) - 1) for count, stride in zip(shape[1:], strides)]
    lowest = sum(min(end, 0) for end in ends)
    room = BEATS - shape[0] - sum(abs(end) for end in ends)
    return Walk(random.randrange(room + 1) - lowest, shape, strides) if room >= 0 else None


def anywhere(random, shape):
    """A walk that may meet itself."""
    while True:
        strides = [random.randrange(-BEATS, BEATS) >> random.randrange(12) for _ in range(3)]
        walk = located(random, shape, strides)
        if walk:
            return walk


def apart(random, shape):
    """A walk that never meets itself: its loops in any order, each behind the extent of those before, either way."""
    while True:
        strides, extent = [0] * 3, shape[0]
        for index in random.sample(range(3), 3):
            stride = extent + random.randrange(70)
            strides[index] = random.choice((stride, -stride))
            extent = stride * max(shape[index + 1], 1)
        walk = located(random, shape, strides)
        if walk:
            return walk


async def copy(card, source, target, refused=False):
    """Runs the kernel and compares the whole memory behind it."""
    read, written = card.memories["source"], card.memories["target"]
    contents, before = card.random.randbytes(SIZE), card.random.randbytes(SIZE)
    read.write(0, contents)
    written.write(0, before)
    run = card.run(**source.arguments("source"), **target.arguments("target"))
    assert await with_timeout(run, 200, "us") == {"failed": 4 if refused else 0}
    expected = bytearray(before)
    if not refused:
        for place, beat in zip(target.places(), source.places(), strict=True):
            expected[64 * place : 64 * place + 64] = contents[64 * beat : 64 * beat + 64]
    assert written.read(0, SIZE) == expected


@cocotb.test()
async def copies(dut):
    """Walks with as many beats on both sides, without and with pauses on every channel."""
    card = Card(dut)
    await card.reset()
    for share in (0, 0.5):
        card.stall(share)
        for index in range(RUNS):
            if index < len(SHAPES):
                shape = SHAPES[index]
            else:
                shape = (card.random.randrange(1, 16), *(card.random.randrange(6) for _ in range(3)))
            # Other loops with as many beats in all.
            factors = [max(factor, 1) for factor in shape] if shape[0] else shape
            other = card.random.sample(factors, 4) if shape[0] else shape
            await copy(card, anywhere(card.random, shape), apart(card.random, other))


@cocotb.test()
async def copies_that_do_not_fit_are_refused(dut):
    """Totals that differ, or of 2^32 beats and more: nothing is written, and the next copy goes well."""
    card = Card(dut)
    await card.reset()
    large = ((1 << 16, 1 << 8, 1 << 8, 1), (1 << 31, 1, 1, 1 << 31))
    for source, target in (((3, 2, 2, 1), (3, 2, 1, 1)), *((shape, shape) for shape in large)):
        walks = (Walk(0, shape, [1] * 3) for shape in (source, target))
        await copy(card, *walks, refused=True)
        walk = apart(card.random, (3, 2, 2, 1))
        await copy(card, walk, walk)
