"""Rounds of sumchecks over layers of fractions, with folds and messages by their definitions."""

import cocotb
from cocotb.triggers import with_timeout

from card import RUNS, SIZE, UNREACHED, Card
from field import MODULUS, encoded, inverse_of, montgomery, random_values

LANES = 8
# Arrays of p and q, read and written, have a quarter each of the memory that all of them share.
QUARTER = SIZE // 4
ARRAYS = ("p", "q", "to_p", "to_q")
# Pairs of quads, and whether the layer is bound first.
CASES = ((1, True), (3, True), (2, False), (5, True), (1, False), (8, True))
# Half of the difference of differences of a quadratic is its leading coefficient.
HALF = inverse_of(2)


def bound(values, challenge):
    """An array with its lowest variable bound: each value lies on the line through those of two nodes, which are two nodes apart."""
    node = lambda index: values[LANES * index : LANES * (index + 1)]
    pairs = [(4 * v + b, 4 * v + 2 + b) for v in range(len(values) // (4 * LANES)) for b in (0, 1)]
    return [
        (near * (1 - challenge) + far * challenge) % MODULUS
        for first, second in pairs
        for near, far in zip(node(first), node(second))
    ]


def total(p, q, weights, weight, lane):
    """sum over v of w(v) (p0 q1 + p1 q0 + lambda q0 q1) of the quads of a layer, in a lane."""
    at = lambda values, node: values[LANES * node + lane]
    return sum(
        w * (at(p, n) * at(q, n + 1) + at(p, n + 1) * at(q, n) + weight * at(q, n) * at(q, n + 1))
        for n, w in zip(range(0, len(p) // LANES, 2), weights, strict=True)
    ) % MODULUS


def message(p, q, weights, weight):
    """t(0) and the coefficient of X^2 in each lane, by t at 0, 1 and 2: the totals of the layer that is bound there."""
    layers = [(bound(p, x), bound(q, x)) for x in (0, 1, 2)]
    values = [[total(*layer, weights, weight, lane) for layer in layers] for lane in range(LANES)]
    return [t[0] for t in values] + [(t[2] - 2 * t[1] + t[0]) * HALF % MODULUS for t in values]


def eq(point):
    """eq(point, v) for all v, the first coordinate being that of the lowest bit."""
    table = [1]
    for coordinate in reversed(point):
        table = [value * factor % MODULUS for value in table for factor in (1 - coordinate, coordinate)]
    return table


def places(random, sizes):
    """A random place in its quarter for each of the four arrays."""
    return [QUARTER * index + 64 * random.randrange((QUARTER - size) // 64 + 1) for index, size in enumerate(sizes)]


def head(challenge, weight, weights):
    """What the kernel reads beside the layer."""
    return encoded(montgomery([challenge, weight, *weights]))


@cocotb.test()
async def rounds(dut):
    """The cases above, every other one with pauses on every channel; what is not written stays as it was."""
    card = Card(dut)
    random, memory = card.random, card.memories["p"]
    await card.reset()
    for index in range(RUNS):
        card.stall(0.3 * (index % 2))
        pairs, folds = CASES[index] if index < len(CASES) else (random.randrange(1, 8), random.random() < 0.7)
        p, q = (random_values(random, 4 * LANES * pairs << folds) for _ in range(2))
        challenge, weight, *weights = random_values(random, 2 + pairs)
        size = 32 * len(p)
        where = places(random, (size, size, size >> folds, size >> folds))
        memory.write(0, random.randbytes(SIZE))
        memory.write(where[0], encoded(montgomery(p)))
        memory.write(where[1], encoded(montgomery(q)))
        contents = head(challenge, weight, weights)
        beside = card.place(len(contents))
        card.memories["weights"].write(beside, contents)
        sums = card.memories["sums"]
        sum_place = card.place(512)
        sums.write(0, random.randbytes(SIZE))
        expected, expected_sums = bytearray(memory.read(0, SIZE)), bytearray(sums.read(0, SIZE))
        if folds:
            p, q = bound(p, challenge), bound(q, challenge)
            for place, values in zip(where[2:], (p, q)):
                expected[place : place + 32 * len(values)] = encoded(montgomery(values))
        expected_sums[sum_place : sum_place + 512] = encoded(montgomery(message(p, q, weights, weight)))
        run = card.run(**dict(zip(ARRAYS, where)), weights=beside, sums=sum_place, pairs=pairs, fold=int(folds))
        assert await with_timeout(run, 200, "us") == {"failed": 0}
        assert memory.read(0, SIZE) == expected
        assert sums.read(0, SIZE) == expected_sums


@cocotb.test()
async def a_sumcheck_over_a_layer(dut):
    """All rounds over eight quads as a verifier follows them, each on what the one before left in the same arrays."""
    card = Card(dut)
    random, memory = card.random, card.memories["p"]
    await card.reset()
    card.stall(0.2)
    p, q = (random_values(random, 2 * LANES * 8) for _ in range(2))
    weight, *point = (random.randrange(2, MODULUS) for _ in range(4))
    lanes = eq([random.randrange(MODULUS) for _ in range(3)])
    over_lanes = lambda values: sum(value * lane for value, lane in zip(values, lanes)) % MODULUS
    claim = over_lanes([total(p, q, eq(point), weight, lane) for lane in range(LANES)])
    where = places(random, (32 * len(p),) * 4)[:2]
    for place, values in zip(where, (p, q)):
        memory.write(place, encoded(montgomery(values)))
    challenge, challenges = 0, []
    for index, coordinate in enumerate(point):
        weights = eq(point[index + 1 :])
        card.memories["weights"].write(0, head(challenge, weight, weights))
        arrays = dict(zip(ARRAYS, where * 2))
        run = card.run(**arrays, weights=0, sums=0, pairs=len(weights), fold=int(index > 0))
        assert await with_timeout(run, 200, "us") == {"failed": 0}
        sums = card.memories["sums"].read(0, 512)
        sums = [int.from_bytes(sums[at : at + 32], "little") * inverse_of(1 << 256) for at in range(0, 512, 32)]
        zero, leading = over_lanes(sums[:LANES]), over_lanes(sums[LANES:])
        # claim = (1 - z) t(0) + z t(1)
        one = (claim - (1 - coordinate) * zero) * inverse_of(coordinate)
        challenge = random.randrange(MODULUS)
        claim = (zero + (one - zero - leading) * challenge + leading * challenge**2) % MODULUS
        challenges.append(challenge)
    for challenge in challenges:
        p, q = bound(p, challenge), bound(q, challenge)
    assert len(p) == 2 * LANES
    assert claim == over_lanes([total(p, q, [1], weight, lane) for lane in range(LANES)])


@cocotb.test()
async def accesses_that_fail_are_reported(dut):
    """The first beat of each array by turns, and none of them at last, whose sums are right."""
    card = Card(dut)
    memory, sums = card.memories["p"], card.memories["sums"]
    await card.reset()
    p, q = (random_values(card.random, 8 * LANES) for _ in range(2))
    challenge, weight, factor = random_values(card.random, 3)
    contents = encoded(montgomery(p)), encoded(montgomery(q)), head(challenge, weight, [factor])
    for name, failed in (("p", 1), ("q", 2), ("weights", 4), ("to_p", 8), ("to_q", 16), ("sums", 8), (None, 0)):
        place = {array: QUARTER * index for index, array in enumerate(ARRAYS)} | {"weights": 0, "sums": 0}
        for array, data in zip(("p", "q", "weights"), contents):
            card.memories[array].write(place[array], data)
        if name is not None:
            place[name] = UNREACHED
        run = card.run(**place, pairs=1, fold=1)
        assert await with_timeout(run, 100, "us") == {"failed": failed}
    expected = message(bound(p, challenge), bound(q, challenge), [factor], weight)
    assert sums.read(0, 512) == encoded(montgomery(expected))
    assert memory.read(2 * QUARTER, 1024) == encoded(montgomery(bound(p, challenge)))


@cocotb.test()
async def rounds_without_pairs_or_with_too_many_are_refused(dut):
    """Nothing is written."""
    card = Card(dut)
    await card.reset()
    for name in ("p", "sums"):
        card.memories[name].write(0, card.random.randbytes(SIZE))
    before = [card.memories[name].read(0, SIZE) for name in ("p", "sums")]
    for pairs in (0, 1 << 27, (1 << 32) - 1):
        place = dict.fromkeys((*ARRAYS, "weights", "sums"), 0)
        run = card.run(**place, pairs=pairs, fold=1)
        assert await with_timeout(run, 10, "us") == {"failed": 32}
    assert before == [card.memories[name].read(0, SIZE) for name in ("p", "sums")]
