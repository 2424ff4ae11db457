"""Multi-scalar multiplications: every sum of buckets as a point, and the whole by its definition."""

from itertools import cycle

import cocotb
from cocotb.triggers import with_timeout

from card import RUNS, SIZE, UNREACHED, Card
from curve import GENERATOR, INFINITY, SUM_BYTES, decoded_sums, encoded_points, met_points, negated, plus, random_points, times, total
from field import MODULUS, encoded, random_values

# Configuration `windows64`: the bits of its windows, the lowest first.
WINDOWS = [4] * 63 + [3]
OFFSETS = [sum(WINDOWS[:index]) for index in range(len(WINDOWS))]
SUMS = sum(WINDOWS)
# In the order of their bits in `failed`.
POINTERS = ("points", "scalars", "sums")


def digits(scalar):
    """Digits from -2^(b - 1) to 2^(b - 1) - 1 of windows of b bits, whose sum at their places is the scalar."""
    result = []
    for bits in WINDOWS:
        half = 1 << (bits - 1)
        result.append((scalar + half) % (1 << bits) - half)
        scalar = (scalar - result[-1]) >> bits
    assert scalar == 0
    return result


def expected_sums(points, scalars):
    """Window after window the sum of all buckets, then of those with each bit in their address, which is the magnitude less one."""
    rows = [digits(scalar) for scalar in scalars]
    result = []
    for window, bits in enumerate(WINDOWS):
        signed = [(row[window], point) for row, point in zip(rows, points, strict=True) if row[window]]
        added = [(abs(digit) - 1, point if digit > 0 else negated(point)) for digit, point in signed]
        result.append(total(point for _, point in added))
        result += [total(point for address, point in added if address >> bit & 1) for bit in range(bits - 1)]
    return result


def whole(sums):
    """What a host makes of the sums of buckets: the magnitude is 1 and the bits of the address at their places."""
    result = INFINITY
    for offset, bits in zip(OFFSETS, WINDOWS, strict=True):
        every, *others = sums[offset : offset + bits]
        window = total([every, *(times(1 << bit, point) for bit, point in enumerate(others))])
        result = plus(result, times(1 << offset, window))
    return result


async def multiply(card, points, scalars, failing=()):
    """Runs the kernel, with arrays that begin with a beat that fails, and compares all that it wrote; returns the number of additions so far."""
    random, memory = card.random, card.memories
    sizes = {"points": 64 * len(points), "scalars": 64 * len(scalars), "sums": SUM_BYTES * SUMS}
    places = {name: UNREACHED if name in failing else card.place(size) for name, size in sizes.items()}
    for name, values in (("points", encoded_points(points)), ("scalars", encoded(scalars))):
        memory[name].write(0, random.randbytes(SIZE))
        start = max(places[name], 0)
        memory[name].write(start, values[start - places[name] :])
    before = random.randbytes(SIZE)
    memory["sums"].write(0, before)
    status = await with_timeout(card.run(count=len(points), part=0, **places), 50, "us")
    assert status["failed"] == sum(1 << POINTERS.index(name) for name in failing)
    after = memory["sums"].read(0, SIZE)
    if not points:
        assert after == before
        return status["issued"]
    start, end = places["sums"], places["sums"] + SUM_BYTES * SUMS
    assert after[: max(start, 0)] == before[: max(start, 0)] and after[end:] == before[end:]
    # A sum that is not all there says nothing.
    first = 1 if "sums" in failing else 0
    sums = decoded_sums(after[start + SUM_BYTES * first : end])
    assert sums == expected_sums(points, scalars)[first:]
    if not first:
        assert whole(sums) == total(times(scalar, point) for scalar, point in zip(scalars, points, strict=True))
    return status["issued"]


def cases(random):
    """Points, scalars, and what fails: equal scalars and the scalar -1, a run with failing accesses, none at all, then anything."""
    # One bucket a window for five points; -1 adds the sixth to another bucket, or to the same.
    met, double = met_points(random)
    yield [*met, double, GENERATOR], [random.randrange(MODULUS)] * 5 + [MODULUS - 1, 0], ()
    for failing in cycle((("points", "sums"), ("scalars",), ("scalars", "sums"), ("points",))):
        # What comes instead of the first point or the first two scalars adds nothing.
        points, scalars = random_points(random, 3), random_values(random, 3)
        yield [INFINITY, INFINITY, *points], [0, 0, *scalars], failing
        yield [], [], ()
        count = random.randrange(1, 10)
        yield random_points(random, count), random_values(random, count), ()


@cocotb.test()
async def multiplications(dut):
    """The multiplications above, one after the other, every other one with pauses on every channel."""
    card = Card(dut)
    await card.reset()
    issued = 0
    for index, (points, scalars, failing) in zip(range(RUNS), cases(card.random)):
        card.stall(0.3 * (index % 2))
        finite = (digits(scalar) for scalar, point in zip(scalars, points, strict=True) if point)
        more = sum(digit != 0 for row in finite for digit in row)
        counted = await multiply(card, points, scalars, failing)
        issued = more if card.is_first else issued + more
        assert counted == issued
